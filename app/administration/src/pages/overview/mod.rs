//! The overview: one section a column, each in a file of its own that gathers what it shows and then shows it.

mod places;
mod rooms;
mod team;

use crate::{
    acts::change_organisation::{may_change_organisation, organisation},
    enter, may_invite,
    pages::{operation, setting_up},
    paths,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    room::{Place, Rooms},
    ui::{LightLink, ListLink},
};
use leptos::prelude::*;

/// Who works here, places, rooms and what runs; each as far as the visitor may see it.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than those who administrate.
pub async fn overview_page(ctx: &PageContext) -> Result<Page, AppError> {
    enter(ctx)?;
    let team = team::gather(ctx).await?;
    let places = places::gather(ctx).await?;
    let rooms = rooms::gather(ctx).await?;
    let operation = match operation::gather(ctx).await {
        Ok(operation) => Some(operation),
        Err(AppError::NotFound) => None,
        Err(other) => return Err(other),
    };
    let is_new = may_change_organisation(ctx) && organisation(ctx).await?.is_none();
    let title = ctx.t("administration-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let invite = may_invite(&ctx)
            .then(|| view! { <LightLink href=paths::Invite::href(ctx.lang) words=ctx.t("invite-title") icon="user-plus" /> });
        let team = team.map(|team| team::section(&ctx, team));
        let places = places.map(|places| places::section(&ctx, places));
        let rooms = rooms.map(|rooms| rooms::section(&ctx, &rooms));
        let operation = operation.map(|operation| operation::section(&ctx, operation));
        let more: Vec<_> = Rooms::links(&ctx, Place::House)
            .into_iter()
            .map(|item| {
                view! { <ListLink href=(item.href)(ctx.lang) icon=item.picture words=ctx.t(item.words) detail=ctx.t(item.line) /> }
            })
            .collect();
        view! {
            <div class="wrap flow">
                <div class="headrow">
                    <h1>{ctx.t("administration-title")}</h1>
                    {invite}
                </div>
                {is_new.then(|| setting_up::still_open(&ctx))}
                {(!more.is_empty()).then(|| view! { <ul class="list">{more}</ul> })}
                <div class="cols cols--3">
                    <div class="flow">{team} {places}</div>
                    {rooms}
                    {operation}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
