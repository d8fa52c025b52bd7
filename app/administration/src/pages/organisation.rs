//! "Über uns": what the organisation says about itself.

use crate::{acts::change_organisation::organisation_to_change, paths, rules::Organisation};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, ErrorSummary, MainButton, TextField, owner},
};
use leptos::prelude::*;

/// The form.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than those who may change it.
pub async fn organisation_page(ctx: &PageContext) -> Result<Page, AppError> {
    let now = organisation_to_change(ctx).await?;
    let title = ctx.t("organisation-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let field = |name, label, hint: &str, value: String| {
            let hint = if hint.is_empty() { String::new() } else { ctx.t(hint).into_owned() };
            view! { <TextField ctx=ctx.clone() name=name label=ctx.t(label) hint=hint value=value /> }
        };
        view! {
            <div class="wrap flow">
                <Back href=paths::Administration::href(ctx.lang) words=ctx.t("administration-title") />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("organisation-title")}</h1>
                <p class="lead">{ctx.t("organisation-lead")}</p>
                <form method="post" action=paths::Organisation::href(ctx.lang)>
                    {owner(&ctx)}
                    {fields(&ctx, &now)}
                    <h2>{ctx.t("organisation-imprint")}</h2>
                    <p class="hint">{ctx.t("organisation-imprint-line")}</p>
                    {field("responsible", "organisation-responsible", "organisation-responsible-hint", now.responsible)}
                    {field("address", "place-address", "place-address-hint", now.address)}
                    <TextField
                        ctx=ctx.clone()
                        name="email"
                        label=ctx.t("organisation-email")
                        value=now.email
                        inputmode="email"
                        ltr=true
                    />
                    {field("register", "organisation-register", "organisation-register-hint", now.register)}
                    <p class="formend">
                        <MainButton words=ctx.t("administration-save") icon="check" />
                    </p>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// What everybody sees: name, telephone, hours.
pub(super) fn fields(ctx: &PageContext, now: &Organisation) -> AnyView {
    view! {
        <TextField
            ctx=ctx.clone()
            name="name"
            label=ctx.t("organisation-name")
            hint=ctx.t("organisation-name-hint")
            value=now.name.clone()
            autocomplete="organization"
        />
        <TextField
            ctx=ctx.clone()
            name="phone"
            label=ctx.t("organisation-phone")
            hint=ctx.t("organisation-phone-hint")
            value=now.phone.clone()
            inputmode="tel"
            ltr=true
        />
        <TextField
            ctx=ctx.clone()
            name="hours"
            label=ctx.t("organisation-hours")
            hint=ctx.t("organisation-hours-hint")
            value=now.hours.clone()
        />
    }
    .into_any()
}
