//! A poster on A4 with the way to the form: in the language of the page, and a line in every other one.

use crate::paths;
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    texts,
    ui::{Back, Wordmark, escape, logo_markup, raw},
};
use leptos::prelude::*;
use people::pages::{lead, print_button, qr::qr_markup, said};

/// The poster.
///
/// # Errors
/// `Broken` when the address of this copy is too long for a code.
pub fn poster_page(ctx: &PageContext) -> Result<Page, AppError> {
    let path = paths::Interest::href(ctx.lang);
    let qr = qr_markup(&format!("{}{path}", ctx.settings.address), "qr", &escape(&ctx.t("poster-qr")))?;
    // Without `https://`: so it is typed, and said on the telephone.
    let host = ctx.settings.address.split_once("://").map_or(ctx.settings.address.as_str(), |(_, host)| host);
    let (address, ctx) = (format!("{host}{path}"), ctx.clone());
    let page = Page::new(ctx.t("poster-title"), move || {
        let other = |lang: &Lang| *lang != ctx.lang && *lang != Lang::Ls;
        let others: Vec<_> = Lang::ALL
            .into_iter()
            .filter(other)
            .map(|lang| {
                view! {
                    <li lang=lang.tag() dir=lang.dir()>
                        <b>{texts::say(lang, "poster-words")}</b>
                    </li>
                }
            })
            .collect();
        let choose: Vec<_> = Lang::ALL
            .into_iter()
            .filter(|lang| *lang != ctx.lang)
            .map(|lang| {
                view! {
                    <li>
                        <a lang=lang.tag() dir=lang.dir() href=paths::Poster::href(lang)>
                            {lang.name()}
                        </a>
                    </li>
                }
            })
            .collect();
        let phone = (!ctx.settings.phone.is_empty()).then(|| {
            view! {
                <p>
                    {ctx.t("poster-call")} " " <bdi class="addr" dir="ltr">{ctx.settings.phone.clone()}</bdi> " "
                    <bdi>{ctx.settings.hours.clone()}</bdi>
                </p>
            }
        });
        let how = said(ctx.t("poster-print"));
        view! {
            <div class="wrap flow">
                <div class="flow" data-no-print="">
                    <Back href=paths::Interest::href(ctx.lang) words=ctx.t("interest-title") />
                    <h1>{ctx.t("poster-title")}</h1>
                    {how}
                    <ul class="langs">{choose}</ul>
                    <p class="btns">{print_button(&ctx)}</p>
                </div>
                <article class="letter appcode flow">
                    <Wordmark />
                    {raw(logo_markup(&ctx, "own__logo").unwrap_or_default())}
                    <h2>{ctx.t("poster-words")}</h2>
                    {lead(ctx.t("poster-free"))}
                    {raw(qr)}
                    <p>{ctx.t("poster-scan")}</p>
                    <p class="addr" dir="ltr">
                        {address}
                    </p>
                    {phone}
                    <p>
                        <b>
                            <bdi>{ctx.settings.place.clone()}</bdi>
                        </b>
                    </p>
                    <ul class="list">{others}</ul>
                </article>
            </div>
        }
    });
    Ok(page.frame(Frame::Sheet).script("js/letter.js"))
}
