//! "Meine Teilnahme": since when, with which code, with which pauses.

use super::words::{empty, error_and_why, exit_and_why, pause_and_why};
use crate::{
    acts::of_person::{Opened, participations},
    rules::course::Course,
};
use base::{AppError, Page, PageContext, Role, page::Frame, paths::Me, ui::Back};
use leptos::prelude::*;
use people::pages::said;

/// All of hers.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn own_page(ctx: &PageContext) -> Result<Page, AppError> {
    let me = ctx.person()?;
    if !me.is(Role::Participant) {
        return Err(AppError::NotFound);
    }
    let all = participations(ctx, me.id).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("own-participation-title"), move || {
        let list = if all.is_empty() {
            empty(ctx.t("own-participation-none").into_owned())
        } else {
            all.iter().map(|one| section(&ctx, one)).collect::<Vec<_>>().into_any()
        };
        view! {
            <div class="wrap flow text">
                <Back href=Me::href(ctx.lang) words=ctx.t("written-back") />
                <h1>{ctx.t("own-participation-title")}</h1>
                {list}
                {said(ctx.t("own-participation-wrong"))}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

/// Since when, until when, how many hours, and the pauses; also every reason that was written down.
pub(super) fn lines(ctx: &PageContext, course: &Course) -> Vec<String> {
    let since = ctx.tf("standing-entered-since", &[("day", ctx.day(course.entered).into_owned().into())]);
    let mut lines = vec![format!("{since}.")];
    lines.extend(course.exit.map(|exit| format!("{}.", exit_and_why(ctx, exit))));
    lines.extend(course.hours.map(|hours| format!("{}.", ctx.tf("course-hours-are", &[("count", hours.into())]))));
    lines.extend(course.pauses.iter().map(|one| format!("{}.", pause_and_why(ctx, one))));
    lines.extend(course.error.map(|why| format!("{}.", error_and_why(ctx, why))));
    lines
}

fn section(ctx: &PageContext, one: &Opened) -> AnyView {
    let lines: Vec<_> = lines(ctx, &one.course).into_iter().map(said).collect();
    let code = said(ctx.tf("own-participation-code", &[("code", one.code.as_str().into())]));
    view! {
        <section class="layer layer--open flow">
            <h2>
                <span data-satz="">{one.project.name.clone()}</span>
            </h2>
            {lines}
            {code}
            <p class="small muted">{ctx.t("own-participation-code-why")}</p>
        </section>
    }
    .into_any()
}
