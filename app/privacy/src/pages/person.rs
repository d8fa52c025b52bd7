//! "Daten und Erlaubnisse": what one person allows, for those who accompany her; what stands on paper is written down here, and her data are made ready
//! for her to take along.

use super::{
    consents::{spoken, standing},
    lead, said,
};
use crate::{
    acts::consents::{Held, consents_of},
    paths,
    rules::{consents::Says, is_fresh},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    paths::SignOut,
    ui::{Back, ErrorSummary, Hidden, MainButton, QuietLink, SelectField, date_field, icon_markup, owner, owner_once, raw},
};
use leptos::prelude::*;
use people::{
    acts::open_person::OpenedPerson,
    paths::CoachPerson,
    policy::{Action, Kind},
};
use uuid::Uuid;

/// The page.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see what she allows.
pub async fn person_data_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let (person, held) = consents_of(ctx, id).await?;
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("person-data-title"), person.name), move || {
        let rows: Vec<_> = held.iter().map(|one| row(&ctx, one)).collect();
        view! {
            <div class="wrap flow">
                <Back href=CoachPerson::href(ctx.lang, id) words=person.name.clone() />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("person-data-title")}</h1>
                <section class="flow">
                    <h2>{ctx.t("consents-of")}</h2>
                    {lead(ctx.t("consents-of-lead"))}
                    <ul class="list text">{rows}</ul>
                </section>
                {person.may(&ctx, Action::Make, Kind::Consent).then(|| paper(&ctx, &held, id))}
                {person.may(&ctx, Action::Make, Kind::Export).then(|| take(&ctx, &person))}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

fn row(ctx: &PageContext, held: &Held) -> AnyView {
    let (icon, state) = standing(held.standing);
    let line = match &held.decides {
        Some(decides) if !held.standing.asks() => spoken(ctx, decides),
        _ => ctx.t(state).into_owned(),
    };
    view! {
        <li class="list__row">
            {raw(icon_markup(icon))} <span>
                <b>{ctx.t(&format!("consent-{}", held.purpose.key))}</b>
                <small>{line}</small>
            </span>
        </li>
    }
    .into_any()
}

/// What was signed on paper.
fn paper(ctx: &PageContext, held: &[Held], person: Uuid) -> AnyView {
    let ctx = &ctx.for_form("paper");
    let choose = || (String::new(), ctx.t("ask-look-choose").into_owned());
    let purposes = held.iter().map(|one| {
        let key = &one.purpose.key;
        (key.clone(), ctx.t(&format!("consent-{key}")).into_owned())
    });
    let says = [(Says::Yes, "consent-yes"), (Says::No, "consent-no")];
    let says = says.map(|(says, words)| (says.code().to_owned(), ctx.t(words).into_owned()));
    view! {
        <section class="flow">
            <h2>{ctx.t("paper-title")}</h2>
            {said(ctx.t("paper-line"))}
            <form method="post" action=paths::PersonData::href(ctx.lang, person)>
                {owner_once(ctx)} <Hidden name="do" value="paper" />
                <SelectField
                    ctx=ctx.clone()
                    name="purpose"
                    label=ctx.t("paper-purpose")
                    options=std::iter::once(choose()).chain(purposes).collect()
                />
                <SelectField
                    ctx=ctx.clone()
                    name="said"
                    label=ctx.t("paper-said")
                    options=std::iter::once(choose()).chain(says).collect()
                />
                {date_field(
                    ctx,
                    "signed",
                    ctx.t("paper-day").into_owned(),
                    String::new(),
                    Some(ctx.settings.zone.date(ctx.at)),
                )} <p class="formend">
                    <MainButton words=ctx.t("paper-keep") icon="check" />
                </p>
            </form>
        </section>
    }
    .into_any()
}

/// Her data, to be handed over to her.
fn take(ctx: &PageContext, person: &OpenedPerson) -> AnyView {
    let ctx = &ctx.for_form("take");
    let way = if is_fresh(ctx.signed_in_at, ctx.at) {
        view! {
            <form method="post" action=paths::PersonData::href(ctx.lang, person.id) id="fresh">
                {owner(ctx)} <Hidden name="do" value="take" /> <button class="btn" type="submit">
                    {raw(icon_markup("download"))} {ctx.t("take-for-do")}
                </button>
            </form>
        }
        .into_any()
    } else {
        view! {
            <div id="fresh" class="flow">
                {said(ctx.t("take-for-sign-in"))} <p class="btns">
                    <QuietLink href=SignOut::href(ctx.lang) icon="key-round" words=ctx.t("take-for-sign-out") />
                </p>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="flow">
            <h2>{ctx.t("take-for-title")}</h2>
            {said(ctx.tf("take-for-line", &[("name", person.name.as_str().into()), ("language", person.lang.name().into())]))}
            {way}
        </section>
    }
    .into_any()
}
