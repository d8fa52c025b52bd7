//! The coaches' first page: their people.

use super::{card_words, lead};
use crate::acts::{by::By, list_people::list_people};
use base::{
    AppError, Here, Page,
    page::Frame,
    paths,
    ui::{Drawing, LightLink, ListLink, QuietLink},
};
use leptos::prelude::*;

/// The participants by name, each with language and card.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others than coaches and coordinators.
pub async fn coach_page(here: &Here) -> Result<Page, AppError> {
    let by = By::staff(here)?;
    let people = list_people(here, by).await?;
    let title = here.t("coach-title");
    let here = here.clone();
    let page = Page::new(title, move || {
        let lang = here.lang;
        let many = people.len();
        let list = if people.is_empty() {
            view! {
                <div class="empty">
                    <Drawing name="karte" class="empty__pic" />
                    {lead(here.t("coach-empty"))}
                </div>
            }
            .into_any()
        } else {
            let rows: Vec<_> = people
                .into_iter()
                .map(|person| {
                    let detail = format!("{}. {}", person.lang.name(), card_words(&here, person.card));
                    view! {
                        <ListLink
                            href=paths::coach_person(lang, &person.id.to_string())
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
                    {here.t("coach-title")}" "{(many > 0).then(|| view! { <span class="count">{many}</span> })}
                </h1>
                <p class="btns">
                    <LightLink href=paths::coach_add(lang) words=here.t("coach-add") />
                    {(many > 0)
                        .then(|| {
                            view! { <QuietLink href=paths::coach_cards(lang) icon="printer" words=here.t("coach-cards") /> }
                        })}
                </p>
                {list}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}
