//! What this room has for the first page of those who accompany people, and on the start page of a participant.

use super::{left, requests::whose, wish};
use crate::{
    acts::requests::{has_new_answer, may_list, waiting},
    paths,
    rules::requests::{days_left, is_urgent},
};
use base::{
    AppError, PageContext,
    room::{Because, Reminder, TodayList, TodayRow, Tone, Why},
};

/// What waits for an answer; no list while nothing does.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn today_lists(ctx: &PageContext) -> Result<Vec<TodayList>, AppError> {
    if !may_list(ctx) {
        return Ok(Vec::new());
    }
    let today = ctx.settings.zone.date(ctx.at);
    let rows: Vec<TodayRow> = waiting(ctx)
        .await?
        .into_iter()
        .map(|one| {
            let tone = if is_urgent(one.due, today) { Tone::Now } else { Tone::Plain };
            let words = left(ctx, days_left(one.due, today));
            TodayRow {
                words: whose(ctx, one.name.as_deref()),
                detail: ctx.t(wish(one.wish)).into_owned(),
                href: paths::Request::href(ctx.lang, one.id),
                why: Because::Why(Why { icon: "clock", words, tone }),
            }
        })
        .collect();
    let list = TodayList { icon: "shield-check", words: "requests-title", rows, empty: "requests-none" };
    Ok(if list.rows.is_empty() { Vec::new() } else { vec![list] })
}

/// That an answer is there.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn reminders(ctx: &PageContext) -> Result<Vec<Reminder>, AppError> {
    let reminder = || Reminder {
        icon: "message-circle",
        words: ctx.t("reminder-answer").into_owned(),
        detail: ctx.t("reminder-answer-line").into_owned(),
        href: paths::OwnData::href(ctx.lang),
    };
    Ok(if has_new_answer(ctx).await? { vec![reminder()] } else { Vec::new() })
}
