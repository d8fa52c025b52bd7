//! A poster on A4 for a station: its name, a code that leads to its page, and a line in every other language.

use super::{
    part::{Walk, inline},
    sheet::shown,
};
use crate::paths;
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    texts,
    ui::{Back, Wordmark, escape, logo_markup, raw},
};
use leptos::prelude::*;
use people::pages::{print_button, qr::qr_markup, said};

/// The poster of a station.
///
/// # Errors
/// `NotFound` when it is not published; `Broken` when the address of this copy is too long for a code.
pub(crate) fn poster_page(ctx: &PageContext, slug: &str) -> Result<Page, AppError> {
    let walk = Walk::all(ctx)?;
    let station = walk.published.station(slug).ok_or(AppError::NotFound)?;
    let (lang, words) = station.words.nearest(ctx.lang).ok_or(AppError::NotFound)?;
    let address = format!("{}{}", ctx.settings.address, paths::Station::href(ctx.lang, slug));
    let qr = qr_markup(&address, "qr", &escape(&ctx.t("tour-qr")))?;
    let title = format!("{}: {}", ctx.t("tour-poster"), words.title);
    let (name, line, number) = (words.title.clone(), words.line.clone(), station.number);
    let (slug, ctx) = (slug.to_owned(), ctx.clone());
    let page = Page::new(title, move || {
        let others: Vec<_> = Lang::ALL
            .into_iter()
            .filter(|other| *other != ctx.lang && *other != Lang::Ls)
            .map(|other| {
                view! {
                    <li lang=other.tag() dir=other.dir()>
                        {texts::say(other, "tour-poster-look")}
                    </li>
                }
            })
            .collect();
        let choose: Vec<_> = Lang::ALL
            .into_iter()
            .filter(|other| *other != ctx.lang)
            .map(|other| {
                let href = paths::Poster::href(other, &slug);
                view! { <li><a lang=other.tag() dir=other.dir() href=href>{other.name()}</a></li> }
            })
            .collect();
        view! {
            <div class="wrap flow">
                <div class="flow" data-no-print="">
                    <Back href=paths::Station::href(ctx.lang, &slug) words=ctx.t("tour-back-to") />
                    <h1>{ctx.t("tour-poster")}</h1>
                    {said(ctx.t("tour-poster-how"))}
                    <ul class="langs">{choose}</ul>
                    <p class="btns">{print_button(&ctx)}</p>
                </div>
                <article class="letter appcode poster flow">
                    <Wordmark />
                    {raw(logo_markup(&ctx, "own__logo").unwrap_or_default())}
                    <h2 class="poster__name">
                        <span class="nr">{number}</span>
                        {inline(ctx.lang, lang, &name)}
                    </h2>
                    <p class="lead">{inline(ctx.lang, lang, &line)}</p>
                    {raw(qr)}
                    <p class="poster__look">{ctx.t("tour-poster-look")}</p>
                    <p>{ctx.t("tour-poster-scan")}</p>
                    <p class="addr" dir="ltr">
                        {shown(&address)}
                    </p>
                    <p>
                        <b>
                            <bdi>{ctx.settings.place.clone()}</bdi>
                        </b>
                    </p>
                    <ul class="poster__langs">{others}</ul>
                </article>
            </div>
        }
    });
    Ok(page.frame(Frame::Sheet).sheet("tour.css").script("js/letter.js"))
}
