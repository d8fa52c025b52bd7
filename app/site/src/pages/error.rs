//! Error pages: what happened, in one sentence, and one way on.

use base::{
    AppError, Here, Page,
    page::Frame,
    paths,
    ui::{LightLink, drawing_markup, raw},
};
use leptos::prelude::*;

/// The page for an error.
pub(crate) fn error_page(here: &Here, error: &AppError) -> Page {
    let (title, line, picture) = match error {
        AppError::NotFound | AppError::SignInFirst | AppError::Elsewhere(_) => ("error-404-title", "error-404-line", "nichtda"),
        AppError::Refused(_) | AppError::Unreadable => ("error-400-title", "error-400-line", "leer"),
        AppError::Foreign => ("error-403-title", "error-403-line", "nichtda"),
        AppError::TooLarge => ("error-413-title", "error-413-line", "leer"),
        AppError::TooMany(_) => ("error-429-title", "error-429-line", "leer"),
        AppError::Busy => ("error-503-title", "error-503-line", "panne"),
        AppError::Broken(_) => ("error-500-title", "error-500-line", "panne"),
    };
    let status = error.status();
    let minutes = match error {
        AppError::TooMany(seconds) => i64::from(seconds.div_ceil(60)),
        _ => 1,
    };
    let here = here.clone();
    Page::new(here.t(title), move || {
        let phone = here.settings.phone.clone();
        view! {
            <div class="wrap"><div class="empty">
                {raw(drawing_markup(picture, "empty__pic"))}
                <h1>{here.t(title)}</h1>
                <p class="lead">{here.tf(line, &[("minutes", minutes.into())])}</p>
                <LightLink href=paths::start(here.lang) words=here.t("to-start") wide=true />
                {(!phone.is_empty())
                    .then(|| view! { <p>{here.t("error-phone")}" "<bdi dir="ltr">{phone}</bdi></p> })}
            </div></div>
        }
    })
    .frame(Frame::Plain)
    .status(status)
    .private()
}
