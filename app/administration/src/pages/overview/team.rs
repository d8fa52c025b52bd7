//! "Wer hier arbeitet": who does, who is invited, who did.

use crate::{
    pages::words,
    paths::{Invitation, Member as MemberPage},
};
use base::{
    AppError, PageContext,
    ui::{icon_markup, raw},
};
use leptos::prelude::*;
use people::acts::list_team::{Invited, Member, Team, list_team};

/// The team; `None`: not for this visitor.
pub(super) async fn gather(ctx: &PageContext) -> Result<Option<Team>, AppError> {
    match list_team(ctx).await {
        Ok(team) => Ok(Some(team)),
        Err(AppError::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The lists.
pub(super) fn section(ctx: &PageContext, team: Team) -> AnyView {
    let (here, left): (Vec<Member>, Vec<Member>) = team.members.into_iter().partition(|member| member.ended_at.is_none());
    let many = here.len();
    let rows: Vec<_> = here.iter().map(|member| row(ctx, member)).collect();
    let invited: Vec<_> = team.invited.iter().map(|link| open(ctx, link)).collect();
    let left = (!left.is_empty()).then(|| {
        let rows: Vec<_> = left.iter().map(|member| row(ctx, member)).collect();
        view! {
            <details>
                <summary>{ctx.tf("team-left-title", &[("count", rows.len().into())])}</summary>
                <ul class="list">{rows}</ul>
            </details>
        }
    });
    view! {
        <section class="col">
            <h2>
                {raw(icon_markup("users"))}
                {ctx.t("team-title")}
                <span class="count">{many}</span>
            </h2>
            <ul class="list">{rows}{invited}</ul>
            {left}
        </section>
    }
    .into_any()
}

fn row(ctx: &PageContext, member: &Member) -> AnyView {
    let line = match member.ended_at {
        Some(at) => ctx.tf("team-left", &[("day", words::day_of(ctx, at).into())]).into_owned(),
        None if member.given.is_empty() => ctx.t("team-nothing").into_owned(),
        None => member.given.iter().map(|held| words::held(ctx, held)).collect::<Vec<_>>().join(" · "),
    };
    // What ends first is what one must know.
    let until = member.given.iter().filter_map(|held| held.to).min().map(|to| words::last_day(ctx, to));
    let until = until.map(|day| {
        view! {
            <span class="why why--long">
                {raw(icon_markup("clock"))}
                {ctx.tf("team-until", &[("day", day.into())])}
            </span>
        }
    });
    view! {
        <li>
            <a class="list__row" href=MemberPage::href(ctx.lang, member.id)>
                <span>
                    <b dir="auto">{member.name.clone()}</b>
                    <small>{line}</small>
                </span>
                {until}
                {raw(icon_markup("chevron-right"))}
            </a>
        </li>
    }
    .into_any()
}

fn open(ctx: &PageContext, link: &Invited) -> AnyView {
    let day = words::day_of(ctx, link.made_at);
    let detail = match &link.to_be {
        Some((role, _)) => ctx.tf("team-invited", &[("role", words::role(ctx, *role).into()), ("day", day.into())]),
        None => ctx.tf("team-reset-open", &[("day", day.into())]),
    };
    let how = if ctx.at < link.ends_at { "team-open" } else { "team-overdue" };
    view! {
        <li>
            <a class="list__row" href=Invitation::href(ctx.lang, link.id)>
                <span>
                    <b dir="auto">{link.name.clone()}</b>
                    <small>{detail}</small>
                </span>
                <span class="why why--now">{raw(icon_markup("mail"))}{ctx.t(how)}</span>
                {raw(icon_markup("chevron-right"))}
            </a>
        </li>
    }
    .into_any()
}
