//! "Coach hilft": this device shows a number, the coach makes a code for it, and one types it here.

use super::{help, lead, said};
use crate::paths;
use crate::{acts::begin_sign_in::way_in, rules::WayIn};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, Hidden, MainButton, TextField, owner},
};
use leptos::prelude::*;

/// The number and the field for the code; before that, the button that asks for a number.
///
/// # Errors
/// None of its own.
pub async fn code_page(ctx: &PageContext) -> Result<Page, AppError> {
    let number = match way_in(ctx) {
        Some(WayIn::Code(number)) => Some(number),
        _ => None,
    };
    let title = ctx.t("code-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        view! {
            <div class="wrap flow">
                <Back href=paths::SignIn::href(ctx.lang) words=ctx.t("code-back") />
                <div class="split">
                    <div class="flow">
                        <ErrorSummary ctx=ctx.clone() />
                        <h1>{ctx.t("code-title")}</h1>
                        {match number {
                            Some(number) => code_form(&ctx, number),
                            None => ask_form(&ctx),
                        }}
                    </div>
                    {help(&ctx, false)}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain).private())
}

fn ask_form(ctx: &PageContext) -> AnyView {
    view! {
        {lead(ctx.t("code-ask-how"))}
        <form method="post" action=paths::SignInCode::href(ctx.lang)>
            {owner(ctx)}
            <Hidden name="do" value="ask" />
            <p class="formend">
                <MainButton words=ctx.t("code-ask") />
            </p>
        </form>
    }
    .into_any()
}

fn code_form(ctx: &PageContext, number: u8) -> AnyView {
    view! {
        {lead(ctx.t("code-number"))}
        <p class="code">
            <span>{number.to_string()}</span>
        </p>
        <form method="post" action=paths::SignInCode::href(ctx.lang)>
            {owner(ctx)}
            <TextField
                ctx=ctx.clone()
                name="code"
                label=ctx.t("code-label")
                hint=ctx.t("code-hint")
                autocomplete="one-time-code"
                inputmode="numeric"
                ltr=true
            />
            <p class="formend">
                <MainButton words=ctx.t("code-do") />
            </p>
        </form>
        {said(ctx.t("code-over"))}
    }
    .into_any()
}
