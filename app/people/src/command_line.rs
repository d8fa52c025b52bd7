//! The acts for who sits at the machine itself: nobody is asked for a role. Only the command line may call them.

pub use crate::acts::demo::DemoTown;

use crate::{
    acts::{
        self, add_participants::Where, after_restore::AfterRestore, by::By, demo::DemoPerson, first_start::FirstStart,
        list_people::ListedAccount,
    },
    records::audit,
};
use base::{AppError, Context, Lang, Role, moment::MINUTE, secret::Secret};
use uuid::Uuid;

/// Makes a member of staff; the password has at least 15 characters.
///
/// # Errors
/// `Invalid` with everything that is to mend: `name`, `email`, `password`, `roles`.
pub async fn add_staff(ctx: &Context, name: &str, email: &str, password: &str, roles: &[Role]) -> Result<Uuid, AppError> {
    acts::add_staff::add_staff(ctx, By::command_line(), name, email, password, roles, Lang::De).await
}

/// Makes a participant and a card; the card's secret is known only now.
///
/// # Errors
/// `Invalid` (field `name`) without a name, or with one that is too long.
pub async fn add_participant(ctx: &Context, name: &str, lang: Lang) -> Result<(Uuid, Secret), AppError> {
    let mut cards = acts::add_participants::add_participants(ctx, By::command_line(), &[name], lang, Where::Own, None).await?;
    cards.pop().map(|card| (card.person, card.secret)).ok_or(AppError::Busy)
}

/// Makes a new card for a participant; the old ones stop working.
///
/// # Errors
/// `NotFound` when there is no such participant.
pub async fn new_card(ctx: &Context, account: Uuid) -> Result<Secret, AppError> {
    let mut cards = acts::new_card::new_cards(ctx, By::command_line(), &[account], acts::new_card::Which::All, None).await?;
    cards.pop().map(|card| card.secret).ok_or(AppError::Busy)
}

/// Gives a member of staff a new password of at least 15 characters, and ends all sign-ins.
///
/// # Errors
/// `NotFound` when there is no such member of staff; `Invalid` when the password is too short.
pub async fn set_password(ctx: &Context, account: Uuid, password: &str) -> Result<(), AppError> {
    acts::set_password::set_password(ctx, By::command_line(), account, password).await
}

/// Takes the second factor of a member of staff away, and ends all sign-ins. `false`: she has none.
///
/// # Errors
/// `NotFound` when there is no such member of staff.
pub async fn reset_second_factor(ctx: &Context, account: Uuid) -> Result<bool, AppError> {
    acts::second_factor::reset(ctx, By::command_line(), account).await
}

/// Takes back all cards of a participant and ends all sign-ins; how many cards worked.
///
/// # Errors
/// `NotFound` when there is no such participant.
pub async fn revoke_cards(ctx: &Context, account: Uuid) -> Result<u64, AppError> {
    acts::revoke_cards::revoke_cards(ctx, By::command_line(), account).await
}

/// Ends any account, staff too: nothing opens it any more.
///
/// # Errors
/// `NotFound` when there is no such account, or it ended before.
pub async fn end_account(ctx: &Context, account: Uuid) -> Result<(), AppError> {
    acts::end_account::end_account(ctx, By::command_line(), account).await
}

/// Erases everything about a participant, in every room.
///
/// # Errors
/// `NotFound` when there is no such participant: staff are only ended.
pub async fn erase_person(ctx: &Context, account: Uuid) -> Result<(), AppError> {
    acts::erase_person::erase_person(ctx, By::command_line(), account).await
}

/// Erases once more the participants of a restored backup who were erased since it was made; how many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn erase_again(ctx: &Context) -> Result<u64, AppError> {
    acts::erase_person::erase_again(ctx).await
}

/// Ends every sign-in, code and one-time link of a restored backup; what still opens an account is listed, to be looked at.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer; then nothing was ended.
pub async fn after_restore(ctx: &Context) -> Result<AfterRestore, AppError> {
    acts::after_restore::after_restore(ctx).await
}

/// Everything about a participant, from every room.
///
/// # Errors
/// `NotFound` when there is no such participant.
pub async fn export_person(ctx: &Context, account: Uuid) -> Result<serde_json::Value, AppError> {
    acts::export_person::export_person(ctx, By::command_line(), account).await
}

/// Ends all sign-ins of any account, staff too.
///
/// # Errors
/// `NotFound` when there is no such account.
pub async fn end_all(ctx: &Context, account: Uuid) -> Result<(), AppError> {
    acts::end_all::run(ctx, By::command_line(), account).await
}

/// Opens the first start when nobody works here; its secret is told to who sits at the machine.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn first_start(ctx: &Context) -> Result<Option<(FirstStart, Secret)>, AppError> {
    FirstStart::open(ctx).await
}

/// By how many milliseconds the clock of this machine is behind what was written down last, when it is more than a moment: it was set back.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn clock_is_behind(ctx: &Context) -> Result<Option<i64>, AppError> {
    let latest = audit::latest(&ctx.store).await?;
    Ok(latest.map(|latest| latest.since(ctx.at)).filter(|behind| *behind > MINUTE))
}

/// Whether there are invented people in this database, also when this copy is no demo and nobody signs in as them.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn has_demo(ctx: &Context) -> Result<bool, AppError> {
    Ok(crate::records::account::is_any_demo(&ctx.store).await?)
}

/// All accounts, ended ones too, oldest first.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn list_accounts(ctx: &Context) -> Result<Vec<ListedAccount>, AppError> {
    acts::list_people::list_accounts(ctx).await
}

/// The invented people of a demo; makes and mends them. Nobody when `settings.demo` is off.
///
/// # Errors
/// `Broken` when a real account has the e-mail address of an invented one; `Busy`.
pub async fn demo(ctx: &Context, with_history: bool) -> Result<Vec<DemoPerson>, AppError> {
    acts::demo::demo(ctx, with_history).await
}

/// The invented house around them, made when it is missing; `None`: this is no demo.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn demo_town(ctx: &Context) -> Result<Option<DemoTown>, AppError> {
    acts::demo::demo_town(ctx).await
}
