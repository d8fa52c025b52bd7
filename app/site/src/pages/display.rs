//! Size, font, light or dark, how fast to read aloud: kept in a cookie, works without script.

use crate::paths;
use base::{
    AppError, Page, PageContext,
    context::Display,
    cookie::Cookie,
    form::{Done, Fields},
    page::Frame,
    ui::{Back, MainButton, owner},
};
use leptos::prelude::*;

const YEAR: i64 = 365 * 24 * 60 * 60;

/// The settings.
pub(crate) async fn display_page(ctx: PageContext) -> Result<Page, AppError> {
    let page = Page::new(ctx.t("display-title"), move || {
        let now = ctx.display;
        let dark = match now.dark {
            None => "a",
            Some(true) => "d",
            Some(false) => "l",
        };
        let group = |name: &'static str, title: &str, choices: &[(&'static str, &str, &str)], current: &str| {
            let rows: Vec<_> = choices
                .iter()
                .map(|(value, key, sample)| {
                    let sample = (!sample.is_empty()).then(|| {
                        view! { <span class=format!("sample sample--{sample}") aria-hidden="true">"Aa"</span> }
                    });
                    view! {
                        <label class="choice">
                            <input type="radio" name=name value=*value checked=*value == current />
                            {sample}
                            <span>{ctx.t(key)}</span>
                        </label>
                    }
                })
                .collect();
            view! {
                <fieldset class="set">
                    <legend>{ctx.t(title)}</legend>
                    <div class="choices">{rows}</div>
                </fieldset>
            }
        };
        let size = ["0", "1", "2"].get(usize::from(now.size)).copied().unwrap_or("0");
        view! {
            <div class="wrap flow text">
                <Back href=paths::Start::href(ctx.lang) words=ctx.t("back") />
                <h1>{ctx.t("display-title")}</h1>
                <form method="post" class="flow" action=paths::Display::href(ctx.lang)>
                    {owner(&ctx)}
                    {group("groesse", "display-size", &[("0", "display-size-0", "normal"), ("1", "display-size-1", "plus"), ("2", "display-size-2", "plusplus")], size)}
                    {group(
                        "farbe",
                        "display-colour",
                        &[("a", "display-colour-auto", "auto"), ("l", "display-colour-light", "light"), ("d", "display-colour-dark", "dark")],
                        dark,
                    )}
                    {group(
                        "schrift",
                        "display-font",
                        &[("0", "display-font-normal", "normal"), ("1", "display-font-learner", "lern")],
                        if now.learner_font { "1" } else { "0" },
                    )}
                    {group("tempo", "display-speed", &[("0", "display-speed-normal", ""), ("1", "display-speed-slow", "")], if now.slow { "1" } else { "0" })}
                    <MainButton words=ctx.t("save") icon="check" />
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain))
}

/// The settings were saved.
pub(crate) async fn submit_display(ctx: PageContext, fields: Fields) -> Result<Done, AppError> {
    let display = Display {
        size: fields.get("groesse").parse().map_or(0, |size: u8| size.min(2)),
        learner_font: fields.get("schrift") == "1",
        dark: match fields.get("farbe") {
            "d" => Some(true),
            "l" => Some(false),
            _ => None,
        },
        slow: fields.get("tempo") == "1",
    };
    let cookie = Cookie { name: "a", value: Some(display.code()), seconds: Some(YEAR) };
    Ok(Done::to(paths::Display::href(ctx.lang)).with(cookie))
}
