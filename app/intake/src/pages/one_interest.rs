//! Somebody who would like to take part: how she is reached, and what came of it.

use super::interests::{state_words, title};
use crate::{
    acts::interests::{Opened, open_interest},
    keys, paths,
    rules::interest::{Source, State, Wish},
};
use base::{
    AppError, Page, PageContext,
    clock::plain_digits,
    page::Frame,
    ui::{Back, ErrorSummary, Hidden, SelectField, date_field, icon_markup, owner, owner_once, raw},
};
use leptos::prelude::*;
use people::{
    acts::by::may_at_all,
    pages::{said, small_form_once},
    policy::{Action, Kind},
};
use uuid::Uuid;

/// The page.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or the visitor may not see it.
pub async fn one_interest_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let opened = open_interest(ctx, id).await?;
    let heading = title(ctx, &opened.listed);
    let ctx = ctx.clone();
    let page = Page::new(heading.clone(), move || {
        let until = ctx.day(ctx.settings.zone.date(opened.listed.ends_at)).into_owned();
        let until = said(ctx.tf("interest-until", &[("day", until.into())]));
        view! {
            <div class="wrap flow">
                <Back href=paths::Interests::href(ctx.lang) words=ctx.t("interests-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{heading}</h1>
                <div class="cols cols--wide">
                    <section class="flow">{ticket(&ctx, &opened)} {until}</section>
                    {ways(&ctx, id, &opened)}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// What she said, each line with its name.
fn ticket(ctx: &PageContext, opened: &Opened) -> AnyView {
    let words = &opened.words;
    let line = |key: &str, value: String| {
        (!value.is_empty()).then(|| {
            view! {
                <div>
                    <dt>{ctx.t(key)}</dt>
                    <dd dir="auto">{value}</dd>
                </div>
            }
        })
    };
    let reach = |key: &str, href: String, value: &str| {
        (!value.is_empty()).then(|| {
            view! {
                <div>
                    <dt>{ctx.t(key)}</dt>
                    <dd>
                        <a class="phone" href=href dir="ltr">
                            {value.to_owned()}
                        </a>
                    </dd>
                </div>
            }
        })
    };
    let name = if words.name.is_empty() { ctx.t("interest-no-name").into_owned() } else { words.name.clone() };
    let number: String = plain_digits(&words.phone).chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let wishes = words.wishes.split(' ').filter_map(Wish::from_code).map(|one| ctx.t(keys::wish(one).0).into_owned());
    let source = Source::from_code(&words.source).map(|one| ctx.t(keys::source(one)).into_owned());
    view! {
        <dl class="ticket">
            {line("interest-state", state_words(ctx, &opened.listed))}
            {line("interest-who", name)}
            {reach("interest-phone", format!("tel:{number}"), &words.phone)}
            {reach("interest-email", format!("mailto:{}", base::address::escape(&words.email)), &words.email)}
            {line("interest-visit", words.visit.clone())}
            {line("interest-language", opened.listed.lang.name().to_owned())}
            {line("interest-site", opened.listed.site.clone().unwrap_or_default())}
            {line("interest-wishes", wishes.collect::<Vec<_>>().join(", "))}
            {line("interest-wish", words.wish.clone())}
            {line("interest-source", source.unwrap_or_default())}
        </dl>
    }
    .into_any()
}

/// What came of it, one way below the other.
fn ways(ctx: &PageContext, id: Uuid, opened: &Opened) -> AnyView {
    let here = || paths::OneInterest::href(ctx.lang, id);
    let joined = opened.listed.state == State::Joined;
    let tries = (!joined).then(|| {
        let undo = opened.listed.undoes_try(ctx.at);
        view! {
            <div class="btns">
                {small_form_once(ctx, here(), "try", "phone-off", ctx.t("interest-try").into_owned())}
                {undo.then(|| small_form_once(ctx, here(), "try-back", "rotate-ccw", ctx.t("interest-try-undo").into_owned()))}
            </div>
        }
    });
    let agree = (!joined).then(|| {
        let ctx = ctx.for_form("agree");
        view! {
            <form method="post" action=here() novalidate>
                {owner(&ctx)} <Hidden name="do" value="agree" />
                {date_field(&ctx, "day", ctx.t("interest-agree-day").into_owned(), String::new(), opened.listed.agreed_day)}
                <p class="formend">
                    <button class="btn" type="submit">
                        {raw(icon_markup("calendar"))}
                        {ctx.t("interest-agree")}
                    </button>
                </p>
            </form>
        }
    });
    let join = (may_at_all(ctx, Action::Make, Kind::Person)).then(|| {
        let (line, words) =
            if joined { ("interest-joined-line", "interest-join-again") } else { ("interest-join-line", "interest-join") };
        view! {
            {said(ctx.t(line))}
            {small_form_once(ctx, here(), "join", "user-plus", ctx.t(words).into_owned())}
        }
    });
    let sites: Vec<(String, String)> = opened.others.iter().map(|(site, name)| (site.to_string(), name.clone())).collect();
    let give = (!sites.is_empty()).then(|| {
        view! {
            <details class="place">
                <summary>{ctx.t("interest-give")}</summary>
                <form method="post" action=here()>
                    {owner_once(&ctx.for_form("give"))} <Hidden name="do" value="give" />
                    <SelectField ctx=ctx.for_form("give") name="site" label=ctx.t("interest-site") options=sites />
                    <button class="btn" type="submit">
                        {raw(icon_markup("map-pin"))}
                        {ctx.t("interest-give-do")}
                    </button>
                </form>
            </details>
        }
    });
    let erase = said(ctx.t("interest-erase-line"));
    view! {
        <section class="flow">
            <h2>{ctx.t("interest-came")}</h2>
            {tries} {agree} {join} {give}
            <details class="place">
                <summary>{ctx.t("interest-erase")}</summary>
                {erase}
                {small_form_once(ctx, here(), "erase", "x", ctx.t("interest-erase-do").into_owned())}
            </details>
        </section>
    }
    .into_any()
}
