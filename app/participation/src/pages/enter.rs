//! Somebody begins to take part.

use super::words::empty;
use crate::{acts::enter::choices, paths};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, MainButton, SelectField, TextField, date_field, owner_once},
};
use leptos::prelude::*;
use people::acts::{by::By, open_person::open_person};
use uuid::Uuid;

/// In what, and since when.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not.
pub async fn enter_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let by = By::staff(ctx)?;
    let choices = choices(ctx, person).await?;
    let opened = open_person(ctx, by, person).await?;
    let today = ctx.settings.zone.date(ctx.at);
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("enter-title"), opened.name), move || {
        let options: Vec<_> = choices.open.iter().map(|one| (one.id.to_string(), one.name.clone())).collect();
        let chosen = choices.usual.map(|id| id.to_string()).unwrap_or_default();
        let form = if options.is_empty() {
            empty(ctx.t("enter-nothing").into_owned())
        } else {
            view! {
                <form method="post" action=paths::Enter::href(ctx.lang, person) class="flow" novalidate>
                    {owner_once(&ctx)}
                    <SelectField ctx=ctx.clone() name="project" label=ctx.t("enter-project") options=options chosen=chosen />
                    {date_field(&ctx, "entered", ctx.t("enter-day").into_owned(), ctx.t("enter-day-hint").into_owned(), Some(today))}
                    <TextField
                        ctx=ctx.clone()
                        name="hours"
                        label=ctx.t("course-hours")
                        hint=ctx.t("course-hours-hint")
                        inputmode="numeric"
                        ltr=true
                    />
                    <MainButton words=ctx.t("enter-do") icon="check" />
                </form>
            }
            .into_any()
        };
        view! {
            <div class="wrap flow text">
                <Back href=paths::OfPerson::href(ctx.lang, person) words=ctx.t("participation-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("enter-title")}</h1>
                <p class="lead"><bdi>{opened.name}</bdi></p>
                {form}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
