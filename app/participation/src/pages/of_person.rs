//! In what somebody takes part, for those who accompany her; and who accompanies her.

use super::words::{empty, standing};
use crate::{
    acts::of_person::{Opened, participations},
    paths,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, LightLink, ListLink, icon_markup, raw},
};
use leptos::prelude::*;
use people::{
    acts::{by::By, deputies::deputies_of, open_person::open_person, place_person::see_placing},
    policy::{Action, Kind},
};
use uuid::Uuid;

/// All of hers.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see it.
pub async fn of_person_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let opened = open_person(ctx, By::staff(ctx)?, person).await?;
    let all = participations(ctx, person).await?;
    let placing = see_placing(ctx, &opened).await?;
    let coach = placing.main_coach.clone();
    let deputies = match &coach {
        Some((coach, _)) => deputies_of(ctx, *coach).await?,
        None => Vec::new(),
    };
    let may_enter = opened.may(ctx, Action::Make, Kind::Participation);
    let may_place = placing.choices.is_some();
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("participation-title"), opened.name), move || {
        let rows: Vec<_> = all.iter().map(|one| row(&ctx, one)).collect();
        let list = if rows.is_empty() {
            empty(ctx.t("participation-none").into_owned())
        } else {
            view! { <ul class="list">{rows}</ul> }.into_any()
        };
        let name = |words: &str, name: &str| ctx.tf(words, &[("name", name.into())]).into_owned();
        let coach = match &coach {
            Some((_, coach)) => name("coach-place-coach-is", coach),
            None => ctx.t("coach-place-coach-none").into_owned(),
        };
        // Where she is, and with whom, is changed on her page.
        let place = format!("{}?frage=ort", paths::CoachPerson::href(ctx.lang, person));
        let coach = if may_place {
            view! { <ListLink href=place icon="user" words=coach detail=ctx.t("coach-place-change") /> }.into_any()
        } else {
            view! { <li class="list__row">{raw(icon_markup("user"))} <span><b>{coach}</b></span></li> }.into_any()
        };
        let deputies: Vec<_> = deputies
            .iter()
            .map(|(_, deputy)| {
                view! { <li class="list__row">{raw(icon_markup("users"))} <span><b>{name("participation-deputy", deputy)}</b></span></li> }
            })
            .collect();
        view! {
            <div class="wrap flow text">
                <Back href=paths::CoachPerson::href(ctx.lang, person) words=opened.name.clone() />
                <h1>{ctx.t("participation-title")}</h1>
                {list}
                {may_enter
                    .then(|| {
                        view! {
                            <p class="btns">
                                <LightLink href=paths::Enter::href(ctx.lang, person) words=ctx.t("enter-title") />
                            </p>
                        }
                    })}
                <section class="flow">
                    <h2>{ctx.t("participation-who")}</h2>
                    <ul class="list">{coach} {deputies}</ul>
                </section>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

fn row(ctx: &PageContext, one: &Opened) -> AnyView {
    let detail = format!("{}. {}", one.code, standing(ctx, &one.course));
    let href = paths::Participation::href(ctx.lang, one.id);
    view! { <ListLink href=href icon="file-check" words=one.project.name.clone() detail=detail /> }.into_any()
}
