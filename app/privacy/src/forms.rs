//! The forms of somebody's own data. Each is posted to the address of the page that shows it.

use crate::{
    acts::{
        consents::{say, write_down},
        requests::{answer, ask, carry_out, take_back},
        take_along::{take_for, take_own},
    },
    paths,
    rules::{consents::Says, requests::Wish},
};
use base::{
    AppError, Page, PageContext,
    form::{Answer, Done, Fields, date},
    page::Download,
};
use uuid::Uuid;

/// She takes a request back: `do` is `take-back`, with `request`.
///
/// # Errors
/// `NotFound` when it is not hers.
pub async fn submit_own_data(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    if fields.get("do") != "take-back" {
        return Err(AppError::Unreadable);
    }
    take_back(ctx, fields.get("request").parse().map_err(|_| AppError::Unreadable)?).await?;
    Ok(Done::to(paths::OwnData::href(ctx.lang)))
}

/// The file, under a name that says nothing of whose it is.
fn file(ctx: &PageContext, bytes: Vec<u8>) -> Answer {
    let name = format!("klick-{}.zip", ctx.settings.zone.date(ctx.at));
    Answer::Page(Page::download(Download { name, kind: "application/zip", bytes }))
}

/// She takes everything along.
///
/// # Errors
/// `NotFound` for staff; `Invalid` when her sign-in is not fresh, or it was too often; `Busy`.
pub async fn submit_take_along(ctx: &PageContext, fields: &Fields) -> Result<Answer, AppError> {
    let bytes = take_own(ctx).await.map_err(|refused| refused.keeping(fields))?;
    Ok(file(ctx, bytes))
}

/// She says yes or no (`do`) to a purpose (`purpose`) by the words that she read (`version`).
///
/// # Errors
/// `NotFound` for staff, and for what is no purpose; `Invalid` when the words have changed.
pub async fn submit_consents(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let says = Says::from_code(fields.get("do")).ok_or(AppError::Unreadable)?;
    let version = fields.get("version").parse().unwrap_or_default();
    let key = fields.get("purpose");
    say(ctx, key, version, says).await.map_err(|refused| refused.keeping(fields))?;
    // Only what is a purpose is written into an address.
    let purpose = crate::rules::consents::purpose(key).map_or("", |purpose| purpose.key.as_str());
    Ok(Done::to(format!("{}#zweck-{purpose}", paths::Consents::href(ctx.lang))))
}

/// She wants everything erased.
///
/// # Errors
/// `NotFound` for staff.
pub async fn submit_ask_erasure(ctx: &PageContext, _fields: &Fields) -> Result<Done, AppError> {
    ask(ctx, ctx.lang, Some(Wish::Erase), "").await?;
    Ok(Done::to(paths::OwnData::href(ctx.lang)))
}

/// Somebody should look at her data: what (`wish`), and in her words (`words`).
///
/// # Errors
/// `NotFound` for staff; `Invalid` when something is to mend.
pub async fn submit_ask_look(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    // That everything is erased has a page of its own, which says what that means.
    let wish = Wish::from_code(fields.get("wish")).filter(|wish| *wish != Wish::Erase);
    ask(ctx, ctx.lang, wish, fields.get("words")).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::OwnData::href(ctx.lang)))
}

/// Staff answer a request (`do` is `answer`, with `answer`), or erase everything, as was asked (`erase`).
///
/// # Errors
/// `NotFound` when it is not hers to answer; `Invalid` when something is to mend.
pub async fn submit_request(ctx: &PageContext, request: Uuid, fields: &Fields) -> Result<Done, AppError> {
    match fields.get("do") {
        "answer" => {
            answer(ctx, ctx.lang, request, fields.get("answer")).await.map_err(|refused| refused.keeping(fields))?;
            Ok(Done::to(paths::Request::href(ctx.lang, request)))
        }
        "erase" => {
            carry_out(ctx, request).await?;
            Ok(Done::to(people::paths::CoachErased::href(ctx.lang)))
        }
        _ => Err(AppError::Unreadable),
    }
}

/// Staff write down what stands on paper (`do` is `paper`, with `purpose`, `said` and the day `signed-…`), or make somebody's data ready for her (`take`).
///
/// # Errors
/// `NotFound` when the person is not hers; `Invalid` when something is to mend, her sign-in is not fresh, or it was too often; `Busy`.
pub async fn submit_person_data(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Answer, AppError> {
    match fields.get("do") {
        "paper" => {
            let (said, day) = (Says::from_code(fields.get("said")), date(fields, "signed"));
            let written = write_down(ctx, person, fields.get("purpose"), said, day).await;
            written.map_err(|refused| refused.keeping(fields))?;
            Ok(Done::to(paths::PersonData::href(ctx.lang, person)).into())
        }
        "take" => {
            let bytes = take_for(ctx, person).await.map_err(|refused| refused.keeping(fields))?;
            Ok(file(ctx, bytes))
        }
        _ => Err(AppError::Unreadable),
    }
}
