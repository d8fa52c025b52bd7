//! What this room has for the first page of those who accompany people: who would like to take part and waits.

use super::interests::{detail, state_words, title};
use crate::{
    acts::interests::{Listed, waiting},
    keys, paths,
    rules::interest::{State, days_left},
};
use base::{
    AppError, PageContext,
    room::{Because, TodayList, TodayRow, Tone, Why},
};

/// With so few days left it is urgent.
const SOON: i64 = 14;

/// The list; none when nobody waits.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn today_lists(ctx: &PageContext) -> Result<Vec<TodayList>, AppError> {
    let mut all = waiting(ctx).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    all.sort_by_key(|one| (!is_urgent(ctx, one), one.made_at, one.id));
    let rows = all.iter().map(|one| row(ctx, one)).collect();
    Ok(vec![TodayList { icon: "message-circle", words: "today-interests", rows, empty: "interests-empty" }])
}

/// Nobody has tried to reach her, she comes today or should have come, or it is forgotten soon.
fn is_urgent(ctx: &PageContext, one: &Listed) -> bool {
    let today = ctx.settings.zone.date(ctx.at);
    let comes = one.agreed_day.is_some_and(|day| day <= today);
    let is_new = one.state == State::New && one.tries == 0;
    is_new || comes || one.state == State::New && days_left(one.ends_at, ctx.at) <= SOON
}

fn row(ctx: &PageContext, one: &Listed) -> TodayRow {
    let tone = if is_urgent(ctx, one) { Tone::Now } else { Tone::Plain };
    TodayRow {
        words: title(ctx, one),
        detail: detail(ctx, one),
        href: paths::OneInterest::href(ctx.lang, one.id),
        why: Because::Why(Why { icon: keys::channel(one.channel).1, words: state_words(ctx, one), tone }),
    }
}
