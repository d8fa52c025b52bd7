//! New participants: their names, the language, and where they are, if there is a choice. What is typed is kept as a draft.

use super::{language_field, only_here, place_field, said};
use crate::{
    acts::{add_participants::NEWCOMERS, by::door, place_person::choices_for_newcomer},
    paths,
    policy::{Action, Kind},
};
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, MainButton, TextArea, owner_once},
};
use drafts::DraftBar;
use leptos::prelude::*;

/// The fields for name and language.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than those who may add people.
pub async fn coach_add_page(ctx: &PageContext) -> Result<Page, AppError> {
    door(ctx, Action::Make, Kind::Person)?;
    let choices = choices_for_newcomer(ctx).await?;
    let title = ctx.t("coach-add-title");
    let (ctx, found) = drafts::prefill(ctx, &NEWCOMERS).await?;
    let page = Page::new(title, move || {
        let lang = ctx.lang;
        view! {
            <div class="wrap flow">
                <Back href=paths::Coach::href(lang) words=ctx.t("coach-back") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("coach-add-title")}</h1>
                {only_here(&ctx)}
                <form method="post" action=paths::CoachAdd::href(lang) class="flow">
                    {owner_once(&ctx)}
                    <TextArea ctx=ctx.clone() name="name" label=ctx.t("coach-add-name") hint=ctx.t("coach-add-name-hint") />
                    {language_field(&ctx, Lang::De)}
                    {(!choices.places.is_empty()).then(|| place_field(&ctx, choices))}
                    {said(ctx.t("coach-add-then"))}
                    <p class="formend">
                        <MainButton words=ctx.t("coach-add-do") />
                    </p>
                    <DraftBar ctx=ctx.clone() form=&NEWCOMERS found=found />
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
