//! Handing people over to another coach: whose, and then who of them, to whom and why.

use super::{
    people_boxes::{PersonBox, people_boxes},
    said,
};
use crate::{
    acts::hand_over::{coaches_with_people, handing_over},
    paths,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    room::Rooms,
    ui::{Back, ErrorSummary, ListLink, MainButton, QuietLink, SelectField, TextField, owner_once},
};
use leptos::prelude::*;
use uuid::Uuid;

/// Whose people?
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may put nobody anywhere.
pub async fn hand_over_page(ctx: &PageContext) -> Result<Page, AppError> {
    let coaches = coaches_with_people(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("hand-over-title"), move || {
        let rows: Vec<_> = coaches
            .iter()
            .map(|coach| {
                let count = i64::try_from(coach.people.len()).unwrap_or(i64::MAX);
                let detail = ctx.tf("hand-over-people", &[("count", count.into())]).into_owned();
                let href = paths::HandOverFrom::href(ctx.lang, coach.id);
                view! { <ListLink href=href icon="user" words=coach.name.clone() detail=detail /> }
            })
            .collect();
        let list = if rows.is_empty() {
            said(ctx.t("hand-over-nobody")).into_any()
        } else {
            view! { <ul class="list text">{rows}</ul> }.into_any()
        };
        view! {
            <div class="wrap flow">
                <Back href=paths::Coach::href(ctx.lang) words=ctx.t("coach-back") />
                // A form that was refused comes back here, too: when her people are with another coach by now.
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("hand-over-title")}</h1>
                <p class="lead">{ctx.t("hand-over-line")}</p>
                <div id="person" tabindex="-1">
                    {list}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// Who of hers, to whom, and why? Where she has nobody (any more), whose people there are.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may put nobody anywhere.
pub async fn hand_over_from_page(ctx: &PageContext, coach: Uuid) -> Result<Page, AppError> {
    let Some((from, coaches)) = handing_over(ctx, coach).await? else { return hand_over_page(ctx).await };
    let ctx = ctx.clone();
    let title = ctx.tf("hand-over-of", &[("name", from.name.as_str().into())]).into_owned();
    let page = Page::new(title.clone(), move || {
        let boxes = from.people.iter().map(|person| PersonBox {
            id: person.id,
            name: person.name.clone(),
            detail: String::new(),
            chosen: true,
        });
        let boxes = people_boxes(&ctx, ctx.t("hand-over-who"), boxes.collect());
        let nobody = (String::new(), ctx.t("hand-over-choose").into_owned());
        let refused = ctx.errors.as_ref();
        let rooms = Rooms::hand_over(&ctx);
        let folders: Vec<_> = rooms
            .iter()
            .map(|room| view! { <QuietLink href=room.folder.0(ctx.lang, from.id) icon="clipboard-list" words=ctx.t(room.folder.1) /> })
            .collect();
        let with: Vec<_> = rooms
            .iter()
            .map(|room| {
                let chosen = refused.is_none_or(|refused| refused.fields.all("with").any(|typed| typed == room.name));
                view! {
                    <label class="choice">
                        <input type="checkbox" name="with" value=room.name checked=chosen />
                        <span>
                            {ctx.t(room.words)}
                            <small>{ctx.t(room.line)}</small>
                        </span>
                    </label>
                }
            })
            .collect();
        let options: Vec<_> =
            [nobody].into_iter().chain(coaches.iter().map(|(id, name)| (id.to_string(), name.clone()))).collect();
        view! {
            <div class="wrap flow text">
                <Back href=paths::HandOver::href(ctx.lang) words=ctx.t("hand-over-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{title}</h1>
                <p class="lead">{ctx.t("hand-over-what")}</p>
                <p class="btns">{folders}</p>
                <form method="post" action=paths::HandOverFrom::href(ctx.lang, from.id) class="flow" novalidate>
                    {owner_once(&ctx)}
                    {boxes}
                    <SelectField ctx=ctx.clone() name="to" label=ctx.t("hand-over-to") options=options />
                    <TextField ctx=ctx.clone() name="reason" label=ctx.t("hand-over-reason") hint=ctx.t("hand-over-reason-hint") />
                    <div class="choices">{with}</div>
                    <MainButton words=ctx.t("hand-over-do") icon="arrow-right" />
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
