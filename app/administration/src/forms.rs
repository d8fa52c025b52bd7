//! The forms of administration. Each is posted to the address of the page that shows it.

mod team;

pub(crate) use team::{code, meant};
pub use team::{submit_first_start, submit_invitation, submit_invite, submit_link, submit_member, submit_type_code};

use crate::{
    acts::{
        backups::back_up,
        change_organisation::{change_organisation, organisation_to_change},
        check_log::check_log,
        switch_room::switch_room,
        work::run_again,
    },
    enter,
    pages::setting_up,
    paths,
    rules::{Organisation, Question},
};
use base::{
    AppError, PageContext,
    form::{Done, FieldError, Fields, FormErrors},
};
use people::acts::{
    by::By,
    keep_group::{self, GroupWords},
    keep_site::{self, SiteWords},
};
use uuid::Uuid;

/// A refusal with everything that was typed.
fn kept<T>(done: Result<T, AppError>, fields: &Fields) -> Result<T, AppError> {
    done.map_err(|refused| refused.keeping(fields))
}

/// What the organisation says about itself: `name`, `phone`, `hours`, `responsible`, `address`, `email`, `register`.
///
/// # Errors
/// `Invalid` with what is to mend; `NotFound` for others than those who may change it.
pub async fn submit_organisation(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    enter(ctx)?;
    let word = |name| fields.get(name).to_owned();
    let typed = Organisation {
        name: word("name"),
        phone: word("phone"),
        hours: word("hours"),
        responsible: word("responsible"),
        address: word("address"),
        email: word("email"),
        register: word("register"),
    };
    kept(change_organisation(ctx, &typed).await, fields)?;
    Ok(Done::to(paths::Administration::href(ctx.lang)))
}

/// A question of the first start. The house: `name`, `phone`, `hours`; the place: a site's words, `group` and `times`; the rooms: `on` or
/// `off`; the backup: `do`. Goes on with the next one.
///
/// # Errors
/// `Invalid` with what is to mend; `NotFound` for others than those who may, or when there is no such question.
pub async fn submit_setting_up(ctx: &PageContext, question: &str, fields: &Fields) -> Result<Done, AppError> {
    enter(ctx)?;
    let question = Question::from_code(question).ok_or(AppError::NotFound)?;
    let here = || Done::to(paths::SettingUp::href(ctx.lang, question.code()));
    match question {
        Question::House => {
            let word = |name| fields.get(name).to_owned();
            let now = organisation_to_change(ctx).await?;
            let typed = Organisation { name: word("name"), phone: word("phone"), hours: word("hours"), ..now };
            kept(change_organisation(ctx, &typed).await, fields)?;
        }
        Question::Place => kept(add_first_place(ctx, fields).await, fields)?,
        Question::Rooms => {
            submit_rooms(ctx, fields).await?;
            return Ok(here());
        }
        Question::Backup => {
            submit_operation(ctx, fields).await?;
            return Ok(here());
        }
    }
    Ok(Done::to(setting_up::after(ctx, question)))
}

/// A site, and a group of it when one was named; both or none.
async fn add_first_place(ctx: &PageContext, fields: &Fields) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let group = GroupWords { name: fields.get("group"), times: fields.get("times") };
    let has_group = !(group.name.is_empty() && group.times.is_empty());
    let mut list = site_words(fields).problems();
    if has_group {
        let named = |problem: FieldError| match problem.field {
            "name" => FieldError { field: "group", ..problem },
            _ => problem,
        };
        list.extend(group.problems().into_iter().map(named));
    }
    if !list.is_empty() {
        return Err(AppError::Invalid(FormErrors { fields: Fields::default(), list }));
    }
    let site = keep_site::add_site(ctx, by, site_words(fields)).await?;
    if has_group {
        keep_group::add_group(ctx, by, site, group).await?;
    }
    Ok(())
}

fn site_words(fields: &Fields) -> SiteWords<'_> {
    SiteWords {
        name: fields.get("name"),
        address: fields.get("address"),
        hours: fields.get("hours"),
        languages: fields.get("languages"),
    }
}

fn group_words(fields: &Fields) -> GroupWords<'_> {
    GroupWords { name: fields.get("name"), times: fields.get("times") }
}

/// A new site: `name`, `address`, `hours`, `languages`.
///
/// # Errors
/// `Invalid` with what is to mend; `NotFound` for others than those who may make one.
pub async fn submit_new_site(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    enter(ctx)?;
    let made = keep_site::add_site(ctx, By::signed_in(ctx)?, site_words(fields)).await;
    Ok(Done::to(paths::Site::href(ctx.lang, kept(made, fields)?)))
}

/// A site: `do` is `change` (with its words) or `end`.
///
/// # Errors
/// `Invalid` with what is to mend, or when people are still there; `NotFound` for others than those who may.
pub async fn submit_site(ctx: &PageContext, site: Uuid, fields: &Fields) -> Result<Done, AppError> {
    enter(ctx)?;
    let by = By::signed_in(ctx)?;
    let done = match fields.get("do") {
        "change" => keep_site::change_site(ctx, by, site, site_words(fields)).await,
        "end" => keep_site::end_site(ctx, by, site).await,
        _ => return Err(AppError::Unreadable),
    };
    kept(done, fields)?;
    Ok(Done::to(paths::Places::href(ctx.lang)))
}

/// A new group of a site: `name`, `times`.
///
/// # Errors
/// `Invalid` with what is to mend; `NotFound` for others than those who may make one.
pub async fn submit_new_group(ctx: &PageContext, site: Uuid, fields: &Fields) -> Result<Done, AppError> {
    enter(ctx)?;
    kept(keep_group::add_group(ctx, By::signed_in(ctx)?, site, group_words(fields)).await, fields)?;
    Ok(Done::to(paths::Site::href(ctx.lang, site)))
}

/// A group: `do` is `change` (with its words) or `end`.
///
/// # Errors
/// `Invalid` with what is to mend, or when people are still in it; `NotFound` for others than those who may.
pub async fn submit_group(ctx: &PageContext, group: Uuid, fields: &Fields) -> Result<Done, AppError> {
    enter(ctx)?;
    let by = By::signed_in(ctx)?;
    let done = match fields.get("do") {
        "change" => keep_group::change_group(ctx, by, group, group_words(fields)).await,
        "end" => keep_group::end_group(ctx, by, group).await,
        _ => return Err(AppError::Unreadable),
    };
    kept(done, fields)?;
    Ok(Done::to(paths::Places::href(ctx.lang)))
}

/// A room is switched: `on` or `off` with its name.
///
/// # Errors
/// `Invalid` (field `room`) when another must be switched before; `NotFound` for others than those who may, or when there is no such room.
pub async fn submit_rooms(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    enter(ctx)?;
    let (name, on) = if fields.has("on") { (fields.get("on"), true) } else { (fields.get("off"), false) };
    match switch_room(ctx, name, on).await? {
        None => Ok(Done::to(paths::Administration::href(ctx.lang))),
        Some(_) => Err(AppError::Invalid(FormErrors::one(fields, "room", "room-waits"))),
    }
}

/// How the house runs: `do` is `backup`, `check` or `again` (with `job`).
///
/// # Errors
/// `NotFound` for others than those who may, or when there is no such job.
pub async fn submit_operation(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    enter(ctx)?;
    match fields.get("do") {
        "backup" => back_up(ctx).await?,
        "check" => check_log(ctx).await?,
        "again" => run_again(ctx, fields.get("job").parse().map_err(|_| AppError::Unreadable)?).await?,
        _ => return Err(AppError::Unreadable),
    }
    Ok(Done::to(paths::Operation::href(ctx.lang)))
}
