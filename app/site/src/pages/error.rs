//! Error pages: what happened, in one sentence, and one way on.

use crate::paths;
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{LightLink, drawing_markup, raw},
};
use leptos::prelude::*;

/// The page for an error.
pub(crate) fn error_page(ctx: &PageContext, error: &AppError) -> Page {
    let (title, line, picture) = match error {
        AppError::NotFound | AppError::SignInFirst | AppError::Elsewhere(_) => ("error-404-title", "error-404-line", "nichtda"),
        AppError::Invalid(_) | AppError::Unreadable => ("error-400-title", "error-400-line", "leer"),
        AppError::Foreign => ("error-403-title", "error-403-line", "nichtda"),
        AppError::TooLarge => ("error-413-title", "error-413-line", "leer"),
        AppError::TooMany(_) => ("error-429-title", "error-429-line", "leer"),
        AppError::Full => ("error-507-title", "error-507-line", "panne"),
        AppError::Busy => ("error-503-title", "error-503-line", "panne"),
        AppError::Broken(_) => ("error-500-title", "error-500-line", "panne"),
    };
    let status = error.status();
    let minutes = match error {
        AppError::TooMany(seconds) => i64::from(seconds.div_ceil(60)),
        _ => 1,
    };
    let ctx = ctx.clone();
    Page::new(ctx.t(title), move || {
        let phone = ctx.settings.phone.clone();
        view! {
            <div class="wrap"><div class="empty">
                {raw(drawing_markup(picture, "empty__pic"))}
                <h1>{ctx.t(title)}</h1>
                <p class="lead">{ctx.tf(line, &[("minutes", minutes.into())])}</p>
                <LightLink href=paths::Start::href(ctx.lang) words=ctx.t("to-start") wide=true />
                {(!phone.is_empty())
                    .then(|| view! { <p>{ctx.t("error-phone")}" "<bdi dir="ltr">{phone}</bdi></p> })}
            </div></div>
        }
    })
    .frame(Frame::Plain)
    .status(status)
    .private()
}
