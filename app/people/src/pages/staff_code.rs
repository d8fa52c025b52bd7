//! The last question when somebody who works here signs in: a code of her app, or one on paper.

use super::{help, lead, said, staff_sign_in_page};
use crate::{acts::begin_sign_in::way_in, paths, rules::WayIn};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, MainButton, TextField, owner},
};
use leptos::prelude::*;

/// The field for the code; without a password that was right before, the fields for e-mail and password.
///
/// # Errors
/// None of its own.
pub async fn staff_code_page(ctx: &PageContext) -> Result<Page, AppError> {
    let Some(WayIn::SecondFactor(_)) = way_in(ctx) else {
        return staff_sign_in_page(ctx).await;
    };
    let title = ctx.t("second-in-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let lang = ctx.lang;
        view! {
            <div class="wrap flow">
                <Back href=paths::SignInStaff::href(lang) words=ctx.t("staff-sign-in-back") />
                <div class="split">
                    <div class="flow">
                        <ErrorSummary ctx=ctx.clone() />
                        <h1>{ctx.t("second-in-title")}</h1>
                        {lead(ctx.t("second-in-line"))}
                        <form method="post" action=paths::SignInSecondFactor::href(lang)>
                            {owner(&ctx)} {code_field(&ctx, true)}
                            <p class="formend">
                                <MainButton words=ctx.t("staff-sign-in-do") />
                            </p>
                        </form>
                        {said(ctx.t("second-in-lost"))}
                    </div>
                    {help(&ctx, false)}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}

/// The field for a code of the app, or also for one on paper.
pub(super) fn code_field(ctx: &PageContext, paper_too: bool) -> AnyView {
    let (label, hint, inputmode) =
        if paper_too { ("second-any-label", "second-any-hint", "text") } else { ("second-code-label", "code-hint", "numeric") };
    // What was typed is not shown again: a code goes once.
    let mut ctx = ctx.clone();
    if let Some(errors) = &mut ctx.errors {
        errors.fields.0.retain(|(name, _)| name != "code");
    }
    let (label, hint) = (ctx.t(label), ctx.t(hint));
    view! { <TextField ctx=ctx name="code" label=label hint=hint autocomplete="one-time-code" inputmode=inputmode ltr=true /> }
        .into_any()
}
