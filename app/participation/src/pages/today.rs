//! What this room has for the first page of a coach; nothing where there is nothing to be done.

use crate::{
    acts::today::{ToDo, Why as Reason, to_do},
    paths,
};
use base::{
    AppError, PageContext,
    room::{Because, TodayList, TodayRow, Tone, Why},
};

/// The list, if there is anything in it.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn today_lists(ctx: &PageContext) -> Result<Vec<TodayList>, AppError> {
    let all = to_do(ctx).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let rows = all.into_iter().map(|one| row(ctx, one)).collect();
    Ok(vec![TodayList { icon: "file-check", words: "today-participation", rows, empty: "today-participation-none" }])
}

fn row(ctx: &PageContext, one: ToDo) -> TodayRow {
    let ToDo { person, name, why } = one;
    match why {
        Reason::NoEntry(project) => {
            let why = Why { icon: "pencil", words: ctx.t("today-no-entry").into_owned(), tone: Tone::Plain };
            TodayRow { words: name, detail: project, href: paths::Enter::href(ctx.lang, person), why: Because::Why(why) }
        }
        Reason::Overdue { participation, agreed } => {
            let why = Why { icon: "pause", words: ctx.t("today-overdue").into_owned(), tone: Tone::Now };
            let detail = ctx.tf("today-overdue-day", &[("day", ctx.day(agreed).into_owned().into())]).into_owned();
            TodayRow { words: name, detail, href: paths::Participation::href(ctx.lang, participation), why: Because::Why(why) }
        }
    }
}
