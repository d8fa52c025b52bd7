//! An agreement on paper: its words below headings in the language of the person, and a line to sign on for each of the two.

use super::agreement_parts::{Headings, answered, parts, review, span};
use crate::{acts::agreements::open_agreement, paths};
use base::{
    AppError, Lang, Page, PageContext,
    page::Frame,
    ui::{self, Back, Wordmark, raw},
};
use leptos::prelude::*;
use people::{
    acts::{by::By, open_person::open_person},
    pages::print_button,
};
use uuid::Uuid;

/// The links to a sheet in German and in the language of the person, and in which of them it is shown.
pub(super) fn languages(ctx: &PageContext, own: Lang, href: &str) -> (Lang, AnyView) {
    let chosen = Lang::from_code(ctx.query("sprache")).filter(|lang| [Lang::De, own].contains(lang)).unwrap_or(own);
    if own == Lang::De {
        return (own, ().into_any());
    }
    let links: Vec<_> = [own, Lang::De]
        .into_iter()
        .map(|lang| {
            let current = (lang == chosen).then_some("true");
            let href = format!("{href}?sprache={}", lang.code());
            view! {
                <a class="btn" href=href aria-current=current lang=lang.tag()>
                    {lang.name()}
                </a>
            }
        })
        .collect();
    (chosen, view! { <p class="btns">{links}</p> }.into_any())
}

/// The sheet.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such version, or the visitor may not see it.
pub async fn print_agreement_page(ctx: &PageContext, id: Uuid) -> Result<Page, AppError> {
    let one = open_agreement(ctx, id).await?;
    let person = open_person(ctx, By::signed_in(ctx)?, one.person).await?;
    let is_hers = ctx.person()?.id == one.person;
    let (lang, links) = languages(ctx, person.lang, &paths::PrintAgreement::href(ctx.lang, id));
    let back = if is_hers { paths::OwnAgreements::href(ctx.lang) } else { paths::Agreements::href(ctx.lang, one.person) };
    let back_words = ctx.t(if is_hers { "own-agreement-title" } else { "agreement-title" });
    let ctx = ctx.speaking(lang);
    let page = Page::new(ctx.t("agreement-title"), move || {
        let signed = |who: String| {
            view! {
                <p>
                    <span class="line"></span>
                    <br />
                    {who}
                </p>
            }
        };
        let coach = one.author.clone().unwrap_or_else(|| ctx.t("goal-side-coach").into_owned());
        view! {
            <div class="wrap flow">
                <div class="flow" data-no-print="">
                    <Back href=back words=back_words />
                    {links}
                    <p class="btns">{print_button(&ctx)}</p>
                </div>
                <article class="sheet">
                    <header class="sheet__head">
                        <Wordmark />
                        {ui::logo_markup(&ctx, "own__logo").map(raw)}
                        <p>{ctx.t("handout-name")}": "<b><bdi>{person.name.clone()}</bdi></b></p>
                    </header>
                    <h1>{ctx.t("agreement-title")}</h1>
                    <p>
                        {[span(&ctx, &one), review(&ctx, &one)].into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(". ")}
                    </p>
                    {parts(&ctx, 2, &one.words, &Headings::own(&ctx))}
                    {one.answer.as_ref().map(|answer| answered(&ctx, 2, answer))}
                    <footer class="sheet__end">
                        {signed(person.name)} {signed(coach)}
                        <p>{ctx.t("agreement-signed")}" "<span class="line"></span></p>
                    </footer>
                </article>
            </div>
        }
    });
    Ok(page.frame(Frame::Sheet).lang(lang).private().script("js/letter.js"))
}
