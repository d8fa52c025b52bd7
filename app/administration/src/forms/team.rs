//! The forms about who works here.

use super::kept;
use crate::{enter, pages::letter::letter_page, paths, rules::Question};
use base::{
    AppError, PageContext, Role,
    form::{Answer, Done, Fields, FormErrors, ONCE, date},
};
use people::{
    acts::{
        accept_invitation::{Accepted, accept_invitation},
        by::By,
        end_role::end_role,
        end_staff::end_staff,
        first_start::first_coordinator,
        give_role::{What, Wish, give_role, meaning},
        invite::{NewLink, invite, invite_again},
        reset_password::reset_password,
        revoke_invitation::revoke_invitation,
        second_factor,
    },
    pages::workplace,
    rules::{paper_code, team::Over},
};
use uuid::Uuid;

/// The sheet with the link; when it was shown before and was used since, the overview.
fn sheet(ctx: &PageContext, made: Result<Option<NewLink>, AppError>, fields: &Fields) -> Result<Answer, AppError> {
    match kept(made, fields)? {
        Some(link) => letter_page(ctx, link).map(Answer::Page),
        None => Ok(Done::to(paths::Administration::href(ctx.lang)).into()),
    }
}

/// Somebody new: `name`, `role`, `over`; the form's own key makes a second sending harmless. Answers with the sheet of her link.
///
/// # Errors
/// `Invalid` with what is to mend; `NotFound` for others than those who may invite her.
pub async fn submit_invite(ctx: &PageContext, fields: &Fields) -> Result<Answer, AppError> {
    enter(ctx)?;
    let (role, over) = (Role::from_code(fields.get("role")), Over::from_code(fields.get("over")));
    let made = invite(ctx, By::signed_in(ctx)?, fields.get("name"), role, over, Some(fields.get(ONCE))).await;
    sheet(ctx, made, fields)
}

/// An open link: `do` is `again` or `end`.
///
/// # Errors
/// `NotFound` when there is no such link, or for others than those who may invite her.
pub async fn submit_invitation(ctx: &PageContext, link: Uuid, fields: &Fields) -> Result<Answer, AppError> {
    enter(ctx)?;
    let by = By::signed_in(ctx)?;
    match fields.get("do") {
        "again" => sheet(ctx, invite_again(ctx, by, link, Some(fields.get(ONCE))).await, fields),
        "end" => {
            revoke_invitation(ctx, by, link).await?;
            Ok(Done::to(paths::Administration::href(ctx.lang)).into())
        }
        _ => Err(AppError::Unreadable),
    }
}

/// What is to be done with somebody who works here: `do` is `give` (asked twice: the second time `meant` says what was shown; `look` shows it again), `end-role`
/// (`given`), `reset`, `reset-second` or `end`.
///
/// # Errors
/// `Invalid` with what is to mend; `NotFound` when there is no such member of staff, or it is not for the visitor.
pub async fn submit_member(ctx: &PageContext, staff: Uuid, fields: &Fields) -> Result<Answer, AppError> {
    enter(ctx)?;
    let by = By::signed_in(ctx)?;
    let back = || Done::to(paths::Member::href(ctx.lang, staff)).into();
    match fields.get("do") {
        "give" => {
            let wish = wish(fields)?;
            if fields.has("look") || fields.get("meant") != code(wish) {
                // Refuses what the second time would be refused.
                kept(meaning(ctx, by, staff, wish).await, fields)?;
                return Ok(Answer::Again(fields.clone(), Vec::new()));
            }
            kept(give_role(ctx, by, staff, wish).await, fields)?;
            Ok(back())
        }
        "end-role" => {
            let given = fields.get("given").parse().map_err(|_| AppError::Unreadable)?;
            kept(end_role(ctx, by, given).await, fields)?;
            Ok(back())
        }
        "reset" => sheet(ctx, reset_password(ctx, by, staff, Some(fields.get(ONCE))).await, fields),
        "reset-second" => {
            second_factor::reset(ctx, by, staff).await?;
            Ok(back())
        }
        "end" => {
            kept(end_staff(ctx, by, staff).await, fields)?;
            Ok(Done::to(paths::Administration::href(ctx.lang)).into())
        }
        _ => Err(AppError::Unreadable),
    }
}

/// The role that a form asks for: `what` (a role or `deputy`), `other`, `over`, `from-…`, `to-…`.
fn wish(fields: &Fields) -> Result<Wish, AppError> {
    let refused = |field, key| AppError::Invalid(FormErrors::one(fields, field, key));
    let what = match fields.get("what") {
        "deputy" => What::PlaceOf(fields.get("other").parse().map_err(|_| refused("other", "team-no-other"))?),
        role => What::Role(Role::from_code(role).ok_or_else(|| refused("what", "team-no-role"))?),
    };
    let over = Over::from_code(fields.get("over")).ok_or_else(|| refused("over", "team-no-place"))?;
    let from = date(fields, "from").ok_or_else(|| refused("from", "team-no-day"))?;
    let is_empty = ["to-day", "to-month", "to-year"].iter().all(|part| fields.get(part).is_empty());
    let to = if is_empty { None } else { Some(date(fields, "to").ok_or_else(|| refused("to", "team-no-day"))?) };
    Ok(Wish { what, over, from, to })
}

/// What a form was shown to mean, as its hidden field says it; when something is changed after that, it is asked again.
pub(crate) fn code(wish: Wish) -> String {
    let what = match wish.what {
        What::Role(role) => role.code().to_owned(),
        What::PlaceOf(other) => other.to_string(),
    };
    let to = wish.to.map(|to| to.to_string()).unwrap_or_default();
    format!("{what}|{}|{}|{to}", wish.over.code(), wish.from)
}

/// The role that the form on this page asked for and that was not refused: its meaning is to be shown.
pub(crate) fn meant(ctx: &PageContext) -> Option<Wish> {
    let errors = ctx.errors.as_ref().filter(|errors| errors.list.is_empty() && errors.fields.get("do") == "give")?;
    wish(&errors.fields).ok()
}

/// The code of a one-time link: `code`. Goes on to the link; its page says whether it works.
///
/// # Errors
/// `Invalid` when it is no code.
#[allow(clippy::unused_async, reason = "every form is awaited")]
pub async fn submit_type_code(_: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    match paper_code::read(fields.get("code")) {
        Some(code) => Ok(Done::to(paths::link(&code))),
        None => Err(AppError::Invalid(FormErrors::one(fields, "code", "type-code-twelve"))),
    }
}

/// A one-time link is used: `email` (only of who is new), `passwort`. She is signed in.
///
/// # Errors
/// `Invalid` with what is to mend.
pub async fn submit_link(ctx: &PageContext, secret: &str, fields: &Fields) -> Result<Done, AppError> {
    if ctx.who.person.is_some() {
        // The page says why.
        return Ok(Done::to(paths::link(secret)));
    }
    // Not trimmed: a password may begin and end with a space.
    let password = fields.all("passwort").next().unwrap_or_default();
    match accept_invitation(ctx, secret, fields.get("email"), password, ctx.lang).await {
        Ok(accepted) => inside(ctx, accepted),
        Err(AppError::NotFound) => Ok(Done::to(paths::link(secret))),
        Err(other) => kept(Err(other), fields),
    }
}

/// The first coordinator: `name`, `email`, `passwort`. She is signed in, and asked the other questions.
///
/// # Errors
/// `Invalid` with what is to mend.
pub async fn submit_first_start(ctx: &PageContext, secret: &str, fields: &Fields) -> Result<Done, AppError> {
    let password = fields.all("passwort").next().unwrap_or_default();
    match first_coordinator(ctx, secret, fields.get("name"), fields.get("email"), password, ctx.lang).await {
        Ok(accepted) => {
            let to = paths::SettingUp::href(ctx.lang, Question::House.code());
            Ok(Done { to, ..inside(ctx, accepted)? })
        }
        // The page says why.
        Err(AppError::NotFound) => Ok(Done::to(paths::FirstStart::href(ctx.lang, secret))),
        Err(other) => kept(Err(other), fields),
    }
}

/// Signs in and goes on where her work is; who has a second factor is asked for its code first.
pub(crate) fn inside(ctx: &PageContext, accepted: Accepted) -> Result<Done, AppError> {
    let (sign_in, roles) = match accepted {
        Accepted::In(sign_in, roles) => (sign_in, roles),
        Accepted::SecondFactor(proved) => return people::forms::ask_for_code(ctx, proved),
    };
    Ok(Done { sign_in: Some(sign_in), ..Done::to(workplace(ctx, &roles)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Fields {
        Fields(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_day_is_three_numbers() {
        let day = |d, m, y| date(&fields(&[("to-day", d), ("to-month", m), ("to-year", y)]), "to").map(|date| date.to_string());
        assert_eq!(day("3", "03", "2026").as_deref(), Some("2026-03-03"));
        assert_eq!(day(" 29", "2", "2028").as_deref(), Some("2028-02-29"));
        for (d, m, y) in [
            ("29", "2", "2026"),
            ("0", "1", "2026"),
            ("1", "13", "2026"),
            ("1", "1", "1826"),
            ("", "1", "2026"),
            ("x", "1", "2026"),
        ] {
            assert_eq!(day(d, m, y), None, "{d}.{m}.{y}");
        }
    }

    #[test]
    fn what_was_shown_is_known_again_and_nothing_else() {
        let typed = [("what", "coach"), ("over", "own"), ("from-day", "3"), ("from-month", "3"), ("from-year", "2026")];
        let first = wish(&fields(&typed)).ok().unwrap();
        assert_eq!(code(first), "coach|own|2026-03-03|");
        let mut later = typed;
        later[1] = ("over", "all");
        assert_ne!(code(wish(&fields(&later)).ok().unwrap()), code(first));
    }
}
