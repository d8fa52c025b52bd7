//! A participant asks for help, at a step or at all, and takes it back; somebody sees to it, and says when it is over.

use crate::{
    records::help_request::{self, HelpRequest},
    subjects::{self, HelpOf},
};
use base::{AppError, Context, Moment, moment::DAY};
use people::{
    acts::{
        by::{By, may_at_all},
        open_person::{OpenedPerson, open_person},
        staff_names::staff_names,
    },
    policy::{Action, Kind, to},
};
use uuid::Uuid;

/// So many requests somebody makes in a day at most; one more changes nothing: help is on its way.
const MOST: i64 = 20;
/// So long a request is kept.
pub(super) const KEPT: i64 = 90 * DAY;

/// The lesson and the step in it, by their ids.
pub type StepId = (String, String);

/// Whether the visitor may ask for help.
pub fn may_ask(ctx: &Context) -> bool {
    may_at_all(ctx, Action::Make, Kind::Help)
}

/// What somebody has asked for and waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The request.
    pub id: Uuid,
    /// At which step.
    pub step: Option<StepId>,
    /// Since when.
    pub since: Moment,
    /// Who sees to it.
    pub taken_by: Option<String>,
}

/// Asks for help. Asked twice, it is one request.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn ask_help(ctx: &Context, step: Option<StepId>) -> Result<(), AppError> {
    let me = ctx.person()?.id;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Make, HelpOf(me)).await?;
    if help_request::count_since(&mut tx, me, ctx.at.plus(-DAY)).await? < MOST {
        let (lesson, step) = step.unwrap_or_default();
        let new = HelpRequest {
            id: ctx.new_id(),
            account: me,
            lesson,
            step,
            made_at: ctx.at,
            taken_by: None,
            taken_at: None,
            ended_at: None,
        };
        help_request::insert(&mut tx, &new).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// What the visitor has asked for.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn own_requests(ctx: &Context) -> Result<Vec<Waiting>, AppError> {
    let me = ctx.person()?.id;
    if !may_ask(ctx) {
        return Err(AppError::NotFound);
    }
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, HelpOf(me)).await?;
    let open = help_request::open_of(&mut tx, me).await?;
    tx.commit().await?;
    let names = staff_names(ctx, open.iter().filter_map(|one| one.taken_by).collect()).await?;
    let waiting = |one: HelpRequest| {
        let taken_by = one.taken_by.and_then(|by| names.get(&by).cloned());
        Waiting { id: one.id, step: step_of(&one), since: one.made_at, taken_by }
    };
    Ok(open.into_iter().map(waiting).collect())
}

fn step_of(request: &HelpRequest) -> Option<StepId> {
    (!request.lesson.is_empty()).then(|| (request.lesson.clone(), request.step.clone()))
}

/// A request as staff see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedRequest {
    /// Who asks.
    pub person: OpenedPerson,
    /// At which step.
    pub step: Option<StepId>,
    /// Since when.
    pub since: Moment,
    /// Who sees to it: the account and the name.
    pub taken_by: Option<(Uuid, String)>,
    /// Whether it is over.
    pub is_over: bool,
}

/// The request, for those who may see to it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or she may not change it.
pub async fn open_request(ctx: &Context, id: Uuid) -> Result<OpenedRequest, AppError> {
    let by = By::staff(ctx)?;
    let mut tx = by.begin(ctx, to::See, subjects::HelpRequest(id)).await?;
    let request = help_request::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    tx.commit().await?;
    let person = open_person(ctx, by, request.account).await?;
    let names = staff_names(ctx, request.taken_by.into_iter().collect()).await?;
    let taken_by = request.taken_by.and_then(|by| names.get(&by).map(|name| (by, name.clone())));
    Ok(OpenedRequest { person, step: step_of(&request), since: request.made_at, taken_by, is_over: request.ended_at.is_some() })
}

/// "Ich kümmere mich darum": the person sees it. Who takes it over from somebody says from whom, so that of two who tap at once one hears of it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such request, or she may not.
pub async fn take_request(ctx: &Context, id: Uuid, from: Option<Uuid>) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, subjects::HelpRequest(id)).await?;
    help_request::take(&mut tx, id, from, by.actor(), ctx.at).await?;
    tx.commit().await?;
    Ok(())
}

/// It is over: by the person herself, or by who saw to it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such request, or she may not.
pub async fn end_request(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::End, subjects::HelpRequest(id)).await?;
    help_request::end(&mut tx, id, ctx.at).await?;
    tx.commit().await?;
    Ok(())
}

/// Forgets old requests; how many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    let mut tx = ctx.store.begin().await?;
    let forgotten = help_request::forget(&mut tx, ctx.at.plus(-KEPT)).await?;
    tx.commit().await?;
    Ok(forgotten)
}
