//! The coaches' first page: their people.

use super::{card_words, lead};
use crate::{
    acts::{by::may_at_all, list_people::list_people},
    paths,
    policy::{Action, Kind},
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    room::{Place, Rooms},
    ui::{Drawing, LightLink, ListLink, QuietLink},
};
use leptos::prelude::*;

/// The participants by name, each with language and card.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than coaches and coordinators.
pub async fn coach_page(ctx: &PageContext) -> Result<Page, AppError> {
    let people = list_people(ctx).await?;
    let title = ctx.t("coach-title");
    let ctx = ctx.clone();
    let page = Page::new(title, move || {
        let lang = ctx.lang;
        let many = people.len();
        let adds = may_at_all(&ctx, Action::Make, Kind::Person);
        let prints = many > 0 && may_at_all(&ctx, Action::PrintCard, Kind::Card);
        let rooms: Vec<_> = Rooms::links(&ctx, Place::Coach)
            .into_iter()
            .map(|item| view! { <ListLink href=(item.href)(lang) icon=item.picture words=ctx.t(item.words) detail=ctx.t(item.line) /> })
            .collect();
        let list = if people.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="karte" class="empty__pic" />
                    {lead(ctx.t("coach-empty"))}
                </div>
            }
            .into_any()
        } else {
            let rows: Vec<_> = people
                .into_iter()
                .map(|person| {
                    let detail = format!("{}. {}", person.lang.name(), card_words(&ctx, person.card));
                    view! {
                        <ListLink
                            href=paths::CoachPerson::href(lang, person.id)
                            icon="user"
                            words=person.name
                            detail=detail
                        />
                    }
                })
                .collect();
            view! { <ul class="list">{rows}</ul> }.into_any()
        };
        view! {
            <div class="wrap flow">
                <h1>
                    {ctx.t("coach-title")}" "{(many > 0).then(|| view! { <span class="count">{many}</span> })}
                </h1>
                {(adds || prints)
                    .then(|| {
                        view! {
                            <p class="btns">
                                {adds.then(|| view! { <LightLink href=paths::CoachAdd::href(lang) words=ctx.t("coach-add") /> })}
                                {prints
                                    .then(|| {
                                        view! {
                                            <QuietLink
                                                href=paths::CoachCards::href(lang)
                                                icon="printer"
                                                words=ctx.t("coach-cards")
                                            />
                                        }
                                    })}
                            </p>
                        }
                    })}
                {(!rooms.is_empty()).then(|| view! { <ul class="list">{rooms}</ul> })}
                {list}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
