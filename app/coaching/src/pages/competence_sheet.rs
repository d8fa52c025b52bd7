//! "Das kann ich" on paper: what somebody can do, by the parts of her life, in German and in her own language.

use super::competences::sheet_language;
use crate::{
    acts::competences::{OpenedCompetence, competences},
    keys::{life, skill},
    paths,
    rules::competences::Life,
};
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

/// The sheet.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see it.
pub async fn print_competences_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let mut all = competences(ctx, person).await?;
    all.retain(|one| !one.is_away);
    let opened = open_person(ctx, By::signed_in(ctx)?, person).await?;
    let is_hers = ctx.person()?.id == person;
    let back = if is_hers { paths::OwnCompetences::href(ctx.lang) } else { paths::Competences::href(ctx.lang, person) };
    let back_words = ctx.t(if is_hers { "own-competences-title" } else { "competences-title" });
    let (lang, links) = sheet_language(ctx, opened.lang, person);
    let ctx = ctx.speaking(lang);
    let page = Page::new(ctx.t("own-competences-title"), move || {
        let groups: Vec<_> = Life::ALL.into_iter().filter_map(|field| group(&ctx, field, &all)).collect();
        let day = ctx.day(ctx.settings.zone.date(ctx.at)).into_owned();
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
                        <p>{ctx.t("handout-name")}": "<b><bdi>{opened.name}</bdi></b></p>
                        <p>{day}</p>
                    </header>
                    <h1>{ctx.t("own-competences-title")}</h1>
                    {if groups.is_empty() {
                        view! { <p>{ctx.t("competences-none")}</p> }.into_any()
                    } else {
                        view! { {groups} }.into_any()
                    }}
                </article>
            </div>
        }
    });
    Ok(page.frame(Frame::Sheet).lang(lang).private().script("js/letter.js"))
}

/// How well it goes, and what shows it.
pub(super) fn proofs(ctx: &PageContext, one: &OpenedCompetence) -> String {
    let seen = one.seen.map(|day| ctx.tf("competence-seen-on", &[("day", ctx.day(day).into_owned().into())]).into_owned());
    let course = one.lesson.is_some().then(|| ctx.t("competence-by-course").into_owned());
    let all: Vec<String> = [Some(ctx.t(skill(one.level)).into_owned()), seen, course].into_iter().flatten().collect();
    all.join(". ")
}

fn group(ctx: &PageContext, field: Life, all: &[OpenedCompetence]) -> Option<AnyView> {
    let rows: Vec<_> = all
        .iter()
        .filter(|one| one.field == field)
        .map(|one| {
            let lang = Lang::from_code(&one.words.lang).map(Lang::tag);
            let said = |words: &str| {
                let words = words.to_owned();
                (!words.is_empty()).then(|| view! { <p lang=lang dir="auto">{words}</p> })
            };
            view! {
                <li class="sheet__step">
                    <p lang=lang dir="auto">
                        <b>{one.words.can.clone()}</b>
                    </p>
                    {said(&one.words.did)}
                    {said(&one.words.evidence)}
                    <p>{proofs(ctx, one)}</p>
                </li>
            }
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let view = view! {
        <section>
            <h2>{ctx.t(life(field))}</h2>
            <ul class="sheet__l">{rows}</ul>
        </section>
    };
    Some(view.into_any())
}
