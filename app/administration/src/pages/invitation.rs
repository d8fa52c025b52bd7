//! A one-time link that was not used yet: make a new one, or make it invalid.

use super::words;
use crate::{enter, may_invite, paths};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, Hidden, MainButton, owner_once},
};
use leptos::prelude::*;
use people::{
    acts::list_team::list_team,
    pages::{lead, said, small_form},
};
use uuid::Uuid;

/// How the link stands.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no open link, or it is not for the visitor to see.
pub async fn invitation_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    enter(ctx)?;
    let link = list_team(ctx).await?.invited.into_iter().find(|link| link.id == id).ok_or(AppError::NotFound)?;
    let name = [("name", link.name.as_str().into())];
    let title = ctx.tf(if link.to_be.is_some() { "invitation-title" } else { "invitation-reset-title" }, &name);
    let ctx = ctx.clone();
    let page = Page::new(title.clone(), move || {
        let to_be =
            link.to_be.as_ref().map(|(role, over)| lead(format!("{}. {}", words::role(&ctx, *role), words::over(&ctx, over))));
        let days = [("day", words::day_of(&ctx, link.made_at).into()), ("until", words::last_day(&ctx, link.ends_at).into())];
        let state = if ctx.at < link.ends_at { "invitation-open" } else { "invitation-overdue" };
        let address = paths::Invitation::href(ctx.lang, link.id);
        let acts = may_invite(&ctx).then(|| {
            // A new link for a new password is made where the account is.
            let again = link.to_be.is_some().then(|| {
                view! {
                    <form method="post" action=address.clone()>
                        {owner_once(&ctx)}
                        <Hidden name="do" value="again" />
                        <MainButton words=ctx.t("invitation-again") icon="rotate-ccw" />
                    </form>
                }
            });
            view! {
                {again}
                {small_form(&ctx, address, "end", "x", ctx.t("invitation-end").into_owned())}
            }
        });
        view! {
            <div class="wrap flow">
                <Back href=paths::Administration::href(ctx.lang) words=ctx.t("administration-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{title}</h1>
                {to_be}
                {said(ctx.tf(state, &days))}
                {said(ctx.t("invitation-secret"))}
                {acts}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
