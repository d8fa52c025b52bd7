//! The catalogue: all courses, by topic.

use super::part::{Marks, marks, size, topic_tag};
use crate::paths;
use crate::{acts, acts::Overview, content::Library, course::Course};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{LightLink, drawing_markup, icon_markup, raw},
};
use leptos::prelude::*;
use std::sync::Arc;

const TOPICS: [&str; 6] = ["handy", "computer", "internet", "sicher", "arbeit", "stadtteil"];

/// The catalogue, all of it or one topic.
///
/// # Errors
/// When the store fails.
pub async fn learn_page(ctx: &PageContext, library: &Library, topic: &str) -> Result<Page, AppError> {
    let overview = acts::overview(ctx).await?;
    let topic = TOPICS.into_iter().find(|t| *t == topic);
    let present: Vec<&'static str> = TOPICS.into_iter().filter(|t| library.courses.iter().any(|c| c.topic == *t)).collect();
    let courses: Vec<Arc<Course>> = library.courses.iter().filter(|c| topic.is_none_or(|t| c.topic == t)).cloned().collect();
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("learn-title"), move || {
        let lang = ctx.lang;
        // One topic needs no filter.
        let filter = (present.len() > 1).then(|| {
            let all = if topic.is_none() {
                view! { <li><span aria-current="true">{ctx.t("topic-all")}</span></li> }.into_any()
            } else {
                view! { <li><a href=paths::Learn::href(lang)>{ctx.t("topic-all")}</a></li> }.into_any()
            };
            let rest: Vec<_> = present
                .iter()
                .map(|t| {
                    let name = ctx.t(&format!("topic-{t}"));
                    if topic == Some(t) {
                        view! { <li><span aria-current="true">{name}</span></li> }.into_any()
                    } else {
                        view! { <li><a href=paths::learn_topic(lang, t)>{name}</a></li> }.into_any()
                    }
                })
                .collect();
            view! { <nav aria-label=ctx.t("learn-topics")><ul class="langs">{all}{rest}</ul></nav> }
        });
        let cards = if courses.is_empty() {
            view! {
                <div class="empty flow">
                    {raw(drawing_markup("leer", "empty__pic"))}
                    <p>{ctx.t("learn-empty")}</p>
                    <LightLink href=paths::Learn::href(lang) words=ctx.t("learn-all") wide=true />
                </div>
            }
            .into_any()
        } else {
            view! { <CourseCards ctx=ctx.clone() courses=courses.clone() overview=overview.clone() /> }.into_any()
        };
        view! {
            <div class="wrap flow">
                <h1>{ctx.t("learn-title")}</h1>
                {filter}
                <h2 class="vh">{ctx.t("learn-courses")}</h2>
                {cards}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub))
}

/// Cards of courses, with how far the reader is.
#[component]
pub fn CourseCards(
    /// The request.
    ctx: PageContext,
    /// The courses.
    courses: Vec<Arc<Course>>,
    /// How far the reader is.
    overview: Overview,
) -> impl IntoView {
    let cards: Vec<_> = courses.iter().map(|course| card(&ctx, course, &overview)).collect();
    view! { <div class="grid grid--2 grid--3">{cards}</div> }
}

fn card(ctx: &PageContext, course: &Course, overview: &Overview) -> Option<AnyView> {
    let (lang, words) = course.words(ctx.lang)?;
    let Marks { lang, dir, .. } = marks(ctx.lang, lang);
    let lit = overview.finished(course);
    let of = course.lessons.len();
    let foot = if lit == of {
        view! { <p class="tag t-arbeit card__foot">{raw(icon_markup("check"))}{ctx.t("state-finished")}</p> }.into_any()
    } else if overview.is_begun(course) {
        let id = format!("c-{}", course.slug);
        view! {
            <div class="card__foot">
                <div class="way">
                    <span class="windows">
                        <progress max=of value=lit aria-labelledby=id.clone()></progress>
                    </span>
                    <span id=id>{ctx.t("state-begun")}</span>
                </div>
            </div>
        }
        .into_any()
    } else {
        ().into_any()
    };
    let view = view! {
        <article class="card">
            {raw(drawing_markup(&course.picture, "card__pic"))}
            <div class="card__body">
                {topic_tag(ctx, &course.topic)}
                <h3 class="card__title">
                    <a href=paths::Course::href(ctx.lang, &course.slug) lang=lang dir=dir>
                        {words.title.clone()}
                    </a>
                </h3>
                <p class="card__meta">{size(ctx, course)}</p>
                {foot}
            </div>
        </article>
    };
    Some(view.into_any())
}
