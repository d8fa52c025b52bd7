//! Choose a language: native names, no flags, back to the same page.

use crate::paths;
use base::{
    AppError, Lang, Page, PageContext,
    cookie::Cookie,
    form::{Done, Fields},
    page::Frame,
    ui::{Back, Hidden, icon_markup, owner, raw},
};
use leptos::prelude::*;

/// How long the choice is remembered: a year, in seconds.
const YEAR: i64 = 365 * 24 * 60 * 60;

/// The list of languages.
pub(crate) async fn language_page(ctx: PageContext) -> Result<Page, AppError> {
    let back = format!("/{}/{}", ctx.lang, ctx.query("weiter"));
    let back = paths::own(&back).map_or_else(|| paths::Start::href(ctx.lang), ToOwned::to_owned);
    let page = Page::new(ctx.t("language-title"), move || {
        let rows: Vec<_> = Lang::ALL
            .into_iter()
            .map(|lang| {
                let current = (lang == ctx.lang).then_some("true");
                view! {
                    <li>
                        <button
                            type="submit"
                            name="lang"
                            value=lang.code()
                            lang=lang.tag()
                            dir=lang.dir()
                            aria-current=current
                        >
                            <span>{lang.name()}</span>
                            {current.map(|_| raw(icon_markup("check")))}
                        </button>
                    </li>
                }
            })
            .collect();
        view! {
            <div class="wrap flow text">
                <Back href=back.clone() words=ctx.t("back") />
                <h1>{ctx.t("language-title")}</h1>
                <form method="post" action=ctx.address.clone()>
                    {owner(&ctx)}
                    <Hidden name="weiter" value=back.clone() />
                    <ul class="langlist">{rows}</ul>
                </form>
            </div>
        }
    });
    Ok(page.frame(Frame::Plain))
}

/// A language was chosen.
pub(crate) async fn submit_language(_: PageContext, fields: Fields) -> Result<Done, AppError> {
    let lang = Lang::from_code(fields.get("lang")).ok_or(AppError::Unreadable)?;
    let back = paths::own(fields.get("weiter")).map_or_else(|| paths::Start::href(lang), |p| paths::in_language(p, lang));
    Ok(Done::to(back).with(Cookie { name: "l", value: Some(lang.code().to_owned()), seconds: Some(YEAR) }))
}
