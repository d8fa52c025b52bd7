//! "Was ich erlaube": each purpose in words, one tap for yes, one for no.

use super::{back, lead, said};
use crate::{
    acts::consents::{Held, Spoken, own_consents},
    paths,
    rules::consents::{Says, Standing},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{ErrorSummary, Hidden, icon_markup, owner, raw},
};
use leptos::prelude::*;

/// The page.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn consents_page(ctx: &PageContext) -> Result<Page, AppError> {
    let held = own_consents(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("consents-title"), move || {
        let all: Vec<_> = held.iter().map(|one| purpose(&ctx, one)).collect();
        view! {
            <div class="wrap flow text">
                {back(&ctx)} <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("consents-title")}</h1>
                {lead(ctx.t("consents-lead"))}
                <div class="flow" id="purpose" tabindex="-1">
                    {all}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

/// The icon and the key of how it stands.
pub(super) fn standing(standing: Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::Open => ("info", "consent-open"),
        Standing::Yes(_) => ("circle-check", "consent-yes"),
        Standing::No(_) => ("x", "consent-no"),
        Standing::Older(_) => ("rotate-ccw", "consent-older"),
    }
}

/// What was said once, in words: when, how, and who wrote it down.
pub(super) fn spoken(ctx: &PageContext, one: &Spoken) -> String {
    let said = ctx.t(match one.said {
        Says::Yes => "consent-yes",
        Says::No => "consent-no",
    });
    let day = ctx.day(ctx.settings.zone.date(one.at)).into_owned();
    let Some(signed) = one.signed_on else {
        return format!("{said} {}", ctx.tf("consent-tapped", &[("day", day.into())]));
    };
    let name = one.by.clone().unwrap_or_else(|| ctx.t("by-former").into_owned());
    let paper = [("signed", ctx.day(signed).into_owned().into()), ("name", name.into()), ("day", day.into())];
    format!("{said} {}", ctx.tf("consent-on-paper", &paper))
}

fn purpose(ctx: &PageContext, held: &Held) -> AnyView {
    let key = &held.purpose.key;
    let id = format!("zweck-{key}");
    let (icon, state) = standing(held.standing);
    let name = ctx.t(&format!("consent-{key}")).into_owned();
    let form = |says: Says, words: &'static str, icon: &'static str| {
        let hidden = format!(": {name}");
        view! {
            <form method="post" action=format!("{}#{id}", paths::Consents::href(ctx.lang))>
                {owner(ctx)} <Hidden name="purpose" value=key.clone() /> <Hidden name="version" value=held.purpose.version.to_string() />
                <Hidden name="do" value=says.code() /> <button class="btn" type="submit">
                    {raw(icon_markup(icon))} {ctx.t(words)} <span class="vh">{hidden}</span>
                </button>
            </form>
        }
    };
    // Yes and no lie as near, and look the same.
    let yes = (!held.standing.is_given()).then(|| form(Says::Yes, "consent-say-yes", "check"));
    let no = (!matches!(held.standing, Standing::No(_))).then(|| {
        let words = if held.standing.is_given() { "consent-take-back" } else { "consent-say-no" };
        form(Says::No, words, "x")
    });
    let before: Vec<_> = held.said.iter().map(|one| view! { <li>{spoken(ctx, one)}</li> }).collect();
    let state = match &held.decides {
        Some(decides) if !held.standing.asks() => spoken(ctx, decides),
        _ => ctx.t(state).into_owned(),
    };
    view! {
        <section class="panel flow" id=id.clone() tabindex="-1">
            <h2>{name.clone()}</h2>
            {said(ctx.t(&format!("consent-{key}-{}", held.purpose.version)))}
            {said(ctx.t(&format!("consent-{key}-no")))}
            <p class="fact">
                {raw(icon_markup(icon))} <span><b>{state}</b></span>
            </p>
            <div class="btns">{yes} {no}</div>
            {(before.len() > 1)
                .then(|| {
                    view! {
                        <details>
                            <summary>{ctx.t("consent-before")}</summary>
                            <ul>{before}</ul>
                        </details>
                    }
                })}
        </section>
    }
    .into_any()
}
