//! Somebody who works here: what she may do now, what she may do from now on, what was before, and her account.

use super::{
    choice::{overs, roles},
    words,
};
use crate::{enter, forms, may_invite, paths};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{
        Back, Choice, ErrorSummary, Hidden, MainButton, Note, NoteKind, QuietLink, choices, date_field, icon_markup, owner, raw,
    },
};
use leptos::prelude::*;
use people::{
    acts::{
        by::By,
        give_role::{Meaning, Wish, meaning},
        list_team::{Held, OpenedMember, open_member},
    },
    pages::{
        lead,
        question::{Question, question},
        said,
    },
};
use uuid::Uuid;

/// The page. Who opens it is written down.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such member of staff, or for others than those who administrate.
pub async fn member_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    enter(ctx)?;
    let by = By::signed_in(ctx)?;
    let opened = open_member(ctx, by, id).await?;
    // A form that was good so far is asked once more, with what it means.
    let meant = match forms::meant(ctx) {
        Some(wish) => Some((wish, meaning(ctx, by, id, wish).await?)),
        None => None,
    };
    let title = ctx.tf("member-title", &[("name", opened.member.name.as_str().into())]);
    let ctx = ctx.clone();
    let page = Page::new(title.clone(), move || {
        let address = paths::Member::href(ctx.lang, id);
        let is_me = ctx.who.person.as_ref().is_some_and(|person| person.id == id);
        let may = may_invite(&ctx) && opened.member.ended_at.is_none() && !is_me;
        let asked = if may { asked(&ctx, &opened, &address) } else { None };
        // On a phone what she may do now comes first; but what was just asked stands at the top.
        let is_meant = meant.is_some();
        let form = (may && asked.is_none()).then(|| give(&ctx, &opened, meant, &address));
        let (first, form, columns) = if is_meant { (form, None, "cols cols--wide") } else { (None, form, "cols cols--facts") };
        let left = opened.member.ended_at.map(|at| {
            let day = words::day_of(&ctx, at);
            lead(ctx.tf("member-left", &[("name", opened.member.name.as_str().into()), ("day", day.into())]))
        });
        view! {
            <div class="wrap flow">
                <div class="headrow">
                    <Back href=paths::Administration::href(ctx.lang) words=ctx.t("administration-title") />
                    <ErrorSummary ctx=ctx.clone() />
                    <h1><bdi>{title}</bdi></h1>
                </div>
                {asked}
                {left}
                {is_me.then(|| lead(ctx.t("member-is-you")))}
                <div class=columns>
                    {first}
                    <div class="flow">{now(&ctx, &opened, &address, may)}{before(&ctx, &opened)}{account(&ctx, &opened, &address, may)}</div>
                    {form}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// The form for a new role. First it only says what that would mean; the second time it gives it.
fn give(ctx: &PageContext, opened: &OpenedMember, meant: Option<(Wish, Meaning)>, address: &str) -> AnyView {
    let name = [("name", opened.member.name.as_str().into())];
    let mut what = roles(ctx);
    if !opened.others.is_empty() {
        let (words, line) = (ctx.t("role-deputy").into_owned(), ctx.t("role-deputy-line").into_owned());
        what.insert(1, Choice { value: "deputy".to_owned(), words, line });
    }
    let others: Vec<Choice> = opened.others.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone())).collect();
    let today = ctx.settings.zone.date(ctx.at);
    let last = if meant.is_some() {
        view! {
            <button class="btn" type="submit" name="look" value="1">
                {ctx.t("member-look")}
            </button>
        }
        .into_any()
    } else {
        view! { <MainButton words=ctx.t("member-look") /> }.into_any()
    };
    let meant = meant.map(|(wish, meaning)| {
        let sentences = said(in_words(ctx, wish, &meaning));
        view! {
            <Hidden name="meant" value=forms::code(wish) />
            <Note kind=NoteKind::Info title=ctx.t("member-means") id="bedeutet">
                {sentences}
            </Note>
            <p class="formend">
                <MainButton words=ctx.t("member-give") icon="check" />
            </p>
        }
    });
    let other = (!others.is_empty()).then(|| {
        let legend = ctx.tf("member-other", &name).into_owned();
        view! { <div class="only-deputy">{choices(ctx, "other", legend, others, "")}</div> }
    });
    view! {
        <form method="post" action=address.to_owned() class="giving">
            {owner(ctx)}
            <Hidden name="do" value="give" />
            <h2>{ctx.t("member-new")}</h2>
            {meant}
            {choices(ctx, "what", ctx.t("member-what").into_owned(), what, "coach")}
            {other}
            {choices(ctx, "over", ctx.t("team-over").into_owned(), overs(ctx, &opened.places), "own")}
            <p class="hint">{ctx.t("team-over-hint")}</p>
            {date_field(ctx, "from", ctx.t("member-from").into_owned(), String::new(), Some(today))}
            {date_field(ctx, "to", ctx.t("member-to").into_owned(), ctx.t("member-to-hint").into_owned(), None)}
            <p class="formend">{last}</p>
        </form>
    }
    .into_any()
}

/// "Marek sieht vom 3. bis 27. März die 12 Menschen von Jana. Danach endet es von selbst."
fn in_words(ctx: &PageContext, wish: Wish, meaning: &Meaning) -> String {
    let mut values = vec![
        ("name", meaning.name.as_str().into()),
        ("count", meaning.people.into()),
        ("from", words::day(ctx, wish.from).into()),
    ];
    values.extend(meaning.deputy_of.as_ref().map(|other| ("other", other.as_str().into())));
    values.extend(wish.to.map(|to| ("to", words::day(ctx, to).into())));
    let sees = match (&meaning.deputy_of, wish.to) {
        (Some(_), _) => "means-deputy",
        (None, Some(_)) => "means-until",
        (None, None) => "means-open",
    };
    let mut sentences = vec![ctx.tf(sees, &values)];
    if wish.to.is_some() {
        sentences.push(ctx.t("means-ends"));
    }
    if meaning.people > 0 {
        sentences.push(ctx.t("means-looked"));
    }
    sentences.join(" ")
}

fn now(ctx: &PageContext, opened: &OpenedMember, address: &str, may: bool) -> AnyView {
    if opened.member.ended_at.is_some() {
        return ().into_any();
    }
    let rows: Vec<_> = opened
        .member
        .given
        .iter()
        .map(|held| {
            let end_it = may.then(|| {
                view! {
                    <form method="post" action=address.to_owned()>
                        {owner(ctx)}
                        <Hidden name="do" value="end-role" />
                        <Hidden name="given" value=held.id.to_string() />
                        <button class="btn" type="submit">
                            {ctx.t("member-end-role")}
                            <span class="vh">": "{words::held(ctx, held)}</span>
                        </button>
                    </form>
                }
            });
            let begins = if held.from > ctx.at { "member-from-day" } else { "member-since" };
            let mut times = ctx.tf(begins, &[("day", words::day_of(ctx, held.from).into())]).into_owned();
            if let Some(to) = held.to {
                let until = ctx.tf("team-until", &[("day", words::last_day(ctx, to).into())]);
                times = format!("{times}, {until}");
            }
            role_row(ctx, held, "shield-check", times, end_it.map(IntoAny::into_any))
        })
        .collect();
    let list = if rows.is_empty() { said(ctx.t("team-nothing")) } else { view! { <ul class="list">{rows}</ul> }.into_any() };
    view! {
        <section class="flow">
            <h2>{ctx.tf("member-now", &[("name", opened.member.name.as_str().into())])}</h2>
            {list}
        </section>
    }
    .into_any()
}

fn before(ctx: &PageContext, opened: &OpenedMember) -> AnyView {
    if opened.before.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = opened
        .before
        .iter()
        .map(|held| {
            let to = held.to.map(|to| words::day_of(ctx, to.minus(1).max(held.from))).unwrap_or_default();
            let times = ctx.tf("member-times", &[("from", words::day_of(ctx, held.from).into()), ("to", to.into())]);
            role_row(ctx, held, "clock", times.into_owned(), None)
        })
        .collect();
    view! {
        <section class="flow">
            <h2>{ctx.t("member-before")}</h2>
            <ul class="list">{rows}</ul>
        </section>
    }
    .into_any()
}

fn role_row(ctx: &PageContext, held: &Held, icon: &'static str, times: String, end: Option<AnyView>) -> AnyView {
    let (what, line) = match &held.deputy_of {
        Some(other) => (words::deputy(ctx, other), words::role(ctx, held.role)),
        None => (words::role(ctx, held.role), words::over(ctx, &held.over)),
    };
    view! {
        <li class="list__row">
            {raw(icon_markup(icon))}
            <span>
                <b dir="auto">{what}</b>
                <small dir="auto">{line}</small>
                <small>{times}</small>
            </span>
            {end}
        </li>
    }
    .into_any()
}

fn account(ctx: &PageContext, opened: &OpenedMember, address: &str, may: bool) -> AnyView {
    let second = match opened.second_factor {
        Some(since) => ctx.tf("member-second-on", &[("day", words::day_of(ctx, since).into())]),
        None => ctx.t("member-second-off"),
    };
    let acts = may.then(|| {
        let reset = opened.second_factor.is_some().then(|| {
            view! { <QuietLink href=format!("{address}?frage=schutz") icon="smartphone" words=ctx.t("member-second-reset") /> }
        });
        view! {
            <p class="btns">
                <QuietLink href=format!("{address}?frage=passwort") icon="key-round" words=ctx.t("member-reset") />
                {reset}
                <QuietLink href=format!("{address}?frage=ende") icon="x" words=ctx.t("member-end") />
            </p>
        }
    });
    view! {
        <section class="flow">
            <h2>{ctx.t("member-account")}</h2>
            <p>
                <bdi dir="ltr">{opened.email.clone()}</bdi>
            </p>
            {said(second)}
            {acts}
        </section>
    }
    .into_any()
}

/// One question before something that cannot be taken back.
fn asked(ctx: &PageContext, opened: &OpenedMember, address: &str) -> Option<AnyView> {
    let name = [("name", opened.member.name.as_str().into())];
    let (title, why, yes, what, icon) = match ctx.query("frage") {
        "passwort" => ("ask-reset", "ask-reset-why", "ask-reset-yes", "reset", "key-round"),
        "schutz" if opened.second_factor.is_some() => {
            ("ask-second-reset", "ask-second-reset-why", "ask-second-reset-yes", "reset-second", "smartphone")
        }
        "ende" => ("ask-leave", "ask-leave-why", "ask-leave-yes", "end", "x"),
        _ => return None,
    };
    Some(question(ctx, &Question { title, why, yes, verb: what, icon }, &name, address))
}
