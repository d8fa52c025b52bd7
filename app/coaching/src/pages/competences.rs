//! "Das kann ich": what somebody can do, found with five plain questions; on her own pages and on those about her.

use super::{agreement_sheet::languages, competence_sheet::proofs, revision_field, text::paragraphs};
use crate::{
    acts::competences::{NEW_COMPETENCE, OpenedCompetence, Proposal, competences, open_competence, proposals},
    keys::{life, skill},
    paths,
    rules::{
        competences::{Life, Skill},
        goals::LINE_LONGEST,
    },
};
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    paths::Me,
    ui::{
        Back, Choice, Drawing, ErrorSummary, Hidden, LightLink, MainButton, QuietLink, TextArea, choices, date_field,
        icon_markup, owner, owner_once, raw,
    },
};
use drafts::{DraftBar, Form};
use leptos::prelude::*;
use people::{
    acts::{by::By, open_person::open_person},
    paths::CoachPerson,
    policy::{Action, Kind},
};
use uuid::Uuid;

/// What one person can do.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see it.
pub async fn competences_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let opened = open_person(ctx, By::staff(ctx)?, person).await?;
    let all = competences(ctx, person).await?;
    let changes = opened.may(ctx, Action::Change, Kind::Competence);
    let learned = if changes { proposals(ctx, ctx.lang, person, &all).await? } else { Vec::new() };
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("competences-title"), opened.name), move || {
        let new = changes.then(|| paths::NewCompetence::href(ctx.lang, person));
        view! {
            <div class="wrap flow">
                <Back href=CoachPerson::href(ctx.lang, person) words=opened.name.clone() />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("competences-title")}</h1>
                {body(&ctx, person, &all, &learned, new, &paths::Competences::href(ctx.lang, person), |id| {
                    paths::Competence::href(ctx.lang, id)
                })}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// What I can do.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn own_competences_page(ctx: &PageContext) -> Result<Page, AppError> {
    let me = ctx.participant()?;
    let all = competences(ctx, me).await?;
    let learned = proposals(ctx, ctx.lang, me, &all).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("own-competences-title"), move || {
        let new = Some(paths::NewOwnCompetence::href(ctx.lang));
        view! {
            <div class="wrap flow text">
                <Back href=Me::href(ctx.lang) words=ctx.t("written-back") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("own-competences-title")}</h1>
                {body(&ctx, me, &all, &learned, new, &paths::OwnCompetences::href(ctx.lang), |id| {
                    paths::OwnCompetence::href(ctx.lang, id)
                })}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

fn body(
    ctx: &PageContext,
    person: Uuid,
    all: &[OpenedCompetence],
    learned: &[Proposal],
    new: Option<String>,
    action: &str,
    href: impl Fn(Uuid) -> String,
) -> AnyView {
    let (away, here): (Vec<_>, Vec<_>) = all.iter().partition(|one| one.is_away);
    let rows: Vec<_> = here.iter().map(|one| row(ctx, one, href(one.id))).collect();
    let list = if rows.is_empty() {
        view! {
            <div class="empty">
                <Drawing name="leer" class="empty__pic" />
                <p class="lead">{ctx.t("competences-none")}</p>
            </div>
        }
        .into_any()
    } else {
        view! {
            <ul class="list">{rows}</ul>
            <p class="btns">
                <QuietLink href=paths::PrintCompetences::href(ctx.lang, person) icon="printer" words=ctx.t("competences-print") />
            </p>
        }
        .into_any()
    };
    let may_change = new.is_some();
    let learned: Vec<_> = learned.iter().map(|one| proposal(ctx, one, action)).collect();
    let learned = (!learned.is_empty()).then(|| {
        view! {
            <section class="flow" id="learned">
                <h2>{ctx.t("competences-learned")}</h2>
                <p class="hint">{ctx.t("competences-learned-hint")}</p>
                <ul class="list">{learned}</ul>
            </section>
        }
    });
    let away: Vec<_> = away.iter().filter(|_| may_change).map(|one| put_away(ctx, one, action)).collect();
    let away = (!away.is_empty()).then(|| {
        view! {
            <details class="place">
                <summary class="btn">{ctx.t("competences-away")}</summary>
                <ul class="list">{away}</ul>
            </details>
        }
    });
    view! {
        {new
            .map(|href| {
                view! {
                    <p class="btns">
                        <LightLink href=href words=ctx.t("competence-new") />
                    </p>
                }
            })}
        {list}
        {learned}
        {away}
    }
    .into_any()
}

fn lang_of(one: &OpenedCompetence) -> Option<&'static str> {
    Lang::from_code(&one.words.lang).map(Lang::tag)
}

fn row(ctx: &PageContext, one: &OpenedCompetence, href: String) -> AnyView {
    let detail = format!("{}. {}", ctx.t(life(one.field)), ctx.t(skill(one.level)));
    view! {
        <li>
            <a class="list__row" href=href>
                {raw(icon_markup("award"))}
                <span>
                    <b lang=lang_of(one) dir="auto">{one.words.can.clone()}</b>
                    <small>{detail}</small>
                </span>
                {raw(icon_markup("chevron-right"))}
            </a>
        </li>
    }
    .into_any()
}

fn proposal(ctx: &PageContext, one: &Proposal, action: &str) -> AnyView {
    let words = one.words.clone();
    view! {
        <li class="list__row">
            <span lang=one.lang.tag() dir="auto">
                {one.words.clone()}
            </span>
            <form method="post" action=action.to_owned()>
                {owner(ctx)} <Hidden name="do" value="learned" /> <Hidden name="lesson" value=one.lesson.clone() />
                <Hidden name="line" value=one.line.to_string() /> <button class="btn" type="submit">
                    {raw(icon_markup("plus"))} <span>{ctx.t("competence-take")} <span class="vh">": " {words}</span></span>
                </button>
            </form>
        </li>
    }
    .into_any()
}

fn put_away(ctx: &PageContext, one: &OpenedCompetence, action: &str) -> AnyView {
    let words = one.words.can.clone();
    view! {
        <li class="list__row">
            <span lang=lang_of(one) dir="auto">
                {one.words.can.clone()}
            </span>
            <form method="post" action=action.to_owned()>
                {owner(ctx)} <Hidden name="do" value="back" /> <Hidden name="competence" value=one.id.to_string() />
                <button class="btn" type="submit">
                    {raw(icon_markup("rotate-ccw"))} <span>{ctx.t("competence-back")} <span class="vh">": " {words}</span></span>
                </button>
            </form>
        </li>
    }
    .into_any()
}

/// The five questions for one person.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not write it down.
pub async fn new_competence_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let opened = open_person(ctx, By::staff(ctx)?, person).await?;
    if !opened.may(ctx, Action::Change, Kind::Competence) {
        return Err(AppError::NotFound);
    }
    let form = Form::about(&NEW_COMPETENCE, person);
    let (ctx, found) = drafts::prefill(ctx, form).await?;
    let page = Page::new(format!("{}: {}", ctx.t("competence-new"), opened.name), move || {
        view! {
            <div class="wrap flow text">
                <Back href=paths::Competences::href(ctx.lang, person) words=ctx.t("competences-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("competence-new")}</h1>
                <p class="lead">{ctx.tf("competence-lead", &[("name", opened.name.as_str().into())])}</p>
                <form method="post" action=paths::NewCompetence::href(ctx.lang, person) class="flow" novalidate>
                    {owner_once(&ctx)} {questions(&ctx, None, true)} <div class="actionbar">
                        <MainButton words=ctx.t("competence-keep") icon="check" />
                    </div> <DraftBar ctx=ctx.clone() form=form found=found />
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// The five questions for oneself.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub fn new_own_competence_page(ctx: &PageContext) -> Result<Page, AppError> {
    ctx.participant()?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("competence-new"), move || {
        view! {
            <div class="wrap flow text">
                <Back href=paths::OwnCompetences::href(ctx.lang) words=ctx.t("own-competences-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("competence-new")}</h1>
                <p class="lead">{ctx.t("competence-lead-own")}</p>
                <form method="post" action=paths::NewOwnCompetence::href(ctx.lang) class="flow" novalidate>
                    {owner_once(&ctx)} {questions(&ctx, None, false)} <MainButton words=ctx.t("competence-keep") icon="check" />
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

/// One thing that somebody can do.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such thing, or the visitor may not change it.
pub async fn competence_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let by = By::staff(ctx)?;
    let one = open_competence(ctx, id).await?;
    let opened = open_person(ctx, by, one.person).await?;
    let ctx = ctx.clone();
    let title = format!("{}: {}", ctx.t("competence-title"), opened.name);
    let page = Page::new(title, move || {
        let back = paths::Competences::href(ctx.lang, one.person);
        let action = opened.may(&ctx, Action::Change, Kind::Competence).then(|| paths::Competence::href(ctx.lang, id));
        one_thing(&ctx, &one, back, "competences-title", action, true)
    });
    Ok(page.frame(Frame::Staff).private())
}

/// One thing that I can do.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff, and when it is another one's.
pub async fn own_competence_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let me = ctx.participant()?;
    let one = open_competence(ctx, id).await?;
    if one.person != me {
        return Err(AppError::NotFound);
    }
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("competence-title"), move || {
        let back = paths::OwnCompetences::href(ctx.lang);
        let action = Some(paths::OwnCompetence::href(ctx.lang, id));
        one_thing(&ctx, &one, back, "own-competences-title", action, false)
    });
    Ok(page.frame(Frame::Hub).private())
}

fn one_thing(
    ctx: &PageContext,
    one: &OpenedCompetence,
    back: String,
    back_words: &str,
    action: Option<String>,
    with_day: bool,
) -> AnyView {
    let stands = action.is_none().then(|| stands(ctx, one));
    let form = action.map(|action| {
        view! {
            <form method="post" action=action.clone() class="flow" novalidate>
                {owner_once(ctx)} <Hidden name="do" value="change" /> {revision_field(ctx, one.revision)}
                {questions(ctx, Some(one), with_day)} <MainButton words=ctx.t("competence-keep") icon="check" />
            </form>
            <form method="post" action=action>
                {owner(ctx)} <Hidden name="do" value="away" /> <p class="hint">{ctx.t("competence-away-hint")}</p>
                <button class="btn" type="submit">
                    {raw(icon_markup("x"))}
                    {ctx.t("competence-away")}
                </button>
            </form>
        }
    });
    view! {
        <div class="wrap flow text">
            <Back href=back words=ctx.t(back_words) />
            <ErrorSummary ctx=ctx.clone() />
            <h1 lang=lang_of(one) dir="auto">
                <span data-satz="">{one.words.can.clone()}</span>
            </h1>
            {stands}
            {form}
        </div>
    }
    .into_any()
}

/// What stands there, for who may only see it.
fn stands(ctx: &PageContext, one: &OpenedCompetence) -> AnyView {
    view! {
        <article class="layer layer--open flow">
            <div lang=lang_of(one)>{paragraphs(&one.words.did)} {paragraphs(&one.words.evidence)}</div>
            <p>{ctx.t(life(one.field))} ". " {proofs(ctx, one)}</p>
        </article>
    }
    .into_any()
}

/// The five questions, each as one would ask somebody who says that she can do nothing. With the day on which a coach saw a paper.
fn questions(ctx: &PageContext, one: Option<&OpenedCompetence>, with_day: bool) -> AnyView {
    let words = one.map(|one| one.words.clone()).unwrap_or_default();
    let fields = Life::ALL.map(|field| Choice::new(field.code(), ctx.t(life(field)))).to_vec();
    let levels = Skill::ALL.map(|level| Choice::new(level.code(), ctx.t(skill(level)))).to_vec();
    let (field, level) = (one.map_or("", |one| one.field.code()), one.map_or("", |one| one.level.code()));
    let day = with_day.then(|| {
        let (legend, hint) = (ctx.t("competence-seen").into_owned(), ctx.t("competence-seen-hint").into_owned());
        date_field(ctx, "seen", legend, hint, one.and_then(|one| one.seen))
    });
    view! {
        {choices(ctx, "field", ctx.t("competence-where").into_owned(), fields, field)}
        <TextArea ctx=ctx.clone() name="did" label=ctx.t("competence-did") hint=ctx.t("competence-did-hint") value=words.did most=LINE_LONGEST />
        <TextArea ctx=ctx.clone() name="can" label=ctx.t("competence-can") hint=ctx.t("competence-can-hint") value=words.can most=LINE_LONGEST />
        {choices(ctx, "level", ctx.t("competence-level").into_owned(), levels, level)}
        <TextArea
            ctx=ctx.clone()
            name="evidence"
            label=ctx.t("competence-evidence")
            hint=ctx.t("competence-evidence-hint")
            value=words.evidence
            most=LINE_LONGEST
        />
        {day}
    }
    .into_any()
}

/// In which language the sheet is, with the links to the others.
pub(super) fn sheet_language(ctx: &PageContext, own: Lang, person: Uuid) -> (Lang, AnyView) {
    languages(ctx, own, &paths::PrintCompetences::href(ctx.lang, person))
}
