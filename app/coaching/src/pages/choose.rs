//! Which session is to be logged: the groups; and those that were logged last.

use super::{minutes, when};
use crate::{
    acts::{
        loggable::{LoggableGroup, loggable},
        open_session::own_sessions,
    },
    paths,
};
use base::{
    AppError, Page, PageContext,
    page::Frame,
    ui::{Back, Drawing, ListLink},
};
use leptos::prelude::*;
use people::paths::Coach;

/// So many are shown of those that were logged last.
const LAST: i64 = 10;

/// The groups, and what was logged last.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may log nothing.
pub async fn log_session_page(ctx: &PageContext) -> Result<Page, AppError> {
    let (groups, alone) = loggable(ctx).await?;
    let last = own_sessions(ctx, LAST).await?;
    let names: Vec<_> = groups.iter().map(|group| (group.id, group.name.clone())).collect();
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("session-log"), move || {
        let lang = ctx.lang;
        let rows: Vec<_> = groups.iter().map(|group| row(&ctx, group)).collect();
        let people = groups.into_iter().flat_map(|group| group.people).chain(alone);
        let people: Vec<_> =
            people.map(|one| view! { <ListLink href=paths::LogOne::href(lang, one.id) icon="user" words=one.name /> }).collect();
        let last: Vec<_> = last
            .into_iter()
            .map(|session| {
                let group = session.group.map(|id| names.iter().find(|(known, _)| *known == id).map(|(_, name)| name.clone()));
                let words = match group {
                    Some(Some(name)) => name,
                    Some(None) => ctx.t("mode-group").into_owned(),
                    None => ctx.t("session-with-one").into_owned(),
                };
                let detail = format!("{}. {}", when(&ctx, session.day, session.begins), minutes(&ctx, session.minutes));
                view! { <ListLink href=paths::Session::href(lang, session.id) icon="clipboard-list" words=words detail=detail /> }
            })
            .collect();
        let nobody = rows.is_empty() && people.is_empty();
        view! {
            <div class="wrap flow">
                <Back href=Coach::href(lang) words=ctx.t("session-back") />
                <h1>{ctx.t("session-log")}</h1>
                {nobody
                    .then(|| {
                        view! {
                            <div class="empty">
                                <Drawing name="leer" class="empty__pic" />
                                <p class="lead">{ctx.t("session-log-empty")}</p>
                            </div>
                        }
                    })}
                <div class="cols cols--wide">
                    <div class="flow">
                        {(!rows.is_empty())
                            .then(|| view! { <section class="col"><h2>{ctx.t("session-groups")}</h2><ul class="list">{rows}</ul></section> })}
                        {(!people.is_empty())
                            .then(|| view! { <section class="col"><h2>{ctx.t("session-people")}</h2><ul class="list">{people}</ul></section> })}
                    </div>
                    {(!last.is_empty())
                        .then(|| view! { <section class="col"><h2>{ctx.t("session-last")}</h2><ul class="list">{last}</ul></section> })}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

fn row(ctx: &PageContext, group: &LoggableGroup) -> AnyView {
    let count = i64::try_from(group.people.len()).unwrap_or(i64::MAX);
    let people = ctx.tf("session-people-count", &[("count", count.into())]).into_owned();
    let parts = [people, group.site.clone(), group.times.clone()];
    let detail = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ");
    view! { <ListLink href=paths::LogGroup::href(ctx.lang, group.id) icon="users" words=group.name.clone() detail=detail /> }
        .into_any()
}
