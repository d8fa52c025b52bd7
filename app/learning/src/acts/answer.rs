//! Answering a question, going on, asking for a hint or the solution.

use crate::{
    course::{Lesson, Question, Shape},
    records::{self, Event},
    rules::{self, NoAnswer, Progress, Verdict},
};
use base::{
    AppError, Lang, PageContext,
    cookie::Cookie,
    moment::MINUTE,
    secret::{self, Secret},
    store::Tx,
};
use people::limits::{Limit, Limits};

/// How long a guest's progress is kept after the last form: 60 days, in seconds.
pub(crate) const GUEST_SECONDS: i64 = 60 * 24 * 60 * 60;

/// So many things are kept of one step and one learner: pages and sign-ins must not grow with what somebody sends.
const MOST_AT_STEP: i64 = 60;

/// So many guests may begin in one network: a class, each with her own phone, and then some.
const GUESTS_FROM_NETWORK: Limit = Limit::new("guests", 100, 10 * MINUTE);
/// So many forms of guests come from one network: a class that answers every few seconds.
const FORMS_FROM_NETWORK: Limit = Limit::new("guest-forms", 3_000, 10 * MINUTE);

/// The cookie by which a guest is known again, with this value; each form lets it last anew.
pub fn guest_cookie(value: &str) -> Cookie {
    Cookie { name: "g", value: Some(value.to_owned()), seconds: Some(GUEST_SECONDS) }
}

/// The step at which something happens.
#[derive(Clone, Copy)]
pub struct Step<'a> {
    /// Its lesson.
    pub lesson: &'a Lesson,
    /// The step itself.
    pub shape: &'a Shape,
    /// The language in which its words were shown.
    pub shown_in: Lang,
    /// The id that the form carries; empty when the learner was not yet known.
    pub id: &'a str,
}

/// What was kept.
#[derive(Debug)]
pub struct Stored {
    /// What was said to the answer.
    pub verdict: Verdict,
    /// The cookie of a guest who has just become one.
    pub cookie: Option<Cookie>,
}

/// Keeps an answer and judges it.
///
/// # Errors
/// `Ok(Err(…))` when there is no answer to keep; [`AppError`] when the store fails.
pub async fn answer(
    ctx: &PageContext,
    step: Step<'_>,
    question: &Question,
    values: &[&str],
) -> Result<Result<Stored, NoAnswer>, AppError> {
    let answer = match rules::read_answer(step.shape, values) {
        Ok(answer) => answer,
        Err(why) => return Ok(Err(why)),
    };
    let verdict = rules::judge(step.shape, question, &answer);
    let cookie = keep(ctx, step, "answer", Some(verdict), Some(answer)).await?;
    Ok(Ok(Stored { verdict, cookie }))
}

/// Finishes a step that asks nothing.
///
/// # Errors
/// When the store fails.
pub async fn finish_step(ctx: &PageContext, step: Step<'_>) -> Result<Option<Cookie>, AppError> {
    keep(ctx, step, "done", None, None).await
}

/// Notes that a hint was asked for.
///
/// # Errors
/// When the store fails.
pub async fn show_hint(ctx: &PageContext, step: Step<'_>) -> Result<Option<Cookie>, AppError> {
    keep(ctx, step, "hint", None, None).await
}

/// Shows the solution, when there were enough tries. Returns false when there were not.
///
/// # Errors
/// When the store fails.
pub async fn show_solution(ctx: &PageContext, step: Step<'_>) -> Result<bool, AppError> {
    let Some((_, events)) = records::at_lesson(&ctx.store, &ctx.who, &step.lesson.id).await? else { return Ok(false) };
    if rules::standing(&step.shape.id, &events).wrong < rules::TRIES_BEFORE_SOLUTION {
        return Ok(false);
    }
    keep(ctx, step, "solution", None, None).await?;
    Ok(true)
}

async fn keep(
    ctx: &PageContext,
    step: Step<'_>,
    kind: &'static str,
    verdict: Option<Verdict>,
    answer: Option<String>,
) -> Result<Option<Cookie>, AppError> {
    if ctx.who.person.is_none() {
        // Before the one who writes is kept busy.
        allow(ctx, FORMS_FROM_NETWORK)?;
    }
    let mut tx = ctx.store.begin().await?;
    let (learner, cookie) = learner(ctx, &mut tx).await?;
    if !records::make_room(&mut tx, &learner, &step.lesson.id, &step.shape.id, MOST_AT_STEP).await? {
        // It was right before; once more changes nothing.
        return Ok(cookie);
    }
    let id = if is_id(step.id) { event_id(step.id, answer.as_deref()) } else { ctx.new_id().to_string() };
    let event = Event {
        id,
        lesson: &step.lesson.id,
        step: &step.shape.id,
        version: step.lesson.version,
        lang: step.shown_in.code(),
        kind,
        verdict: verdict.map(Verdict::code),
        answer,
        at: ctx.at,
    };
    if records::add(&mut tx, &learner, &event).await? && kind != "hint" {
        let progress = Progress::of(&records::of_lesson_in(&mut tx, &learner, &step.lesson.id).await?);
        if !progress.finished && progress.meets(step.lesson) {
            // The light in the lesson's window goes on once and never out, whatever is edited later.
            let light = Event {
                id: format!("lesson:{}", step.lesson.id),
                step: "",
                kind: "lesson",
                verdict: None,
                answer: None,
                ..event
            };
            records::add(&mut tx, &learner, &light).await?;
        }
    }
    tx.commit().await?;
    Ok(cookie)
}

/// The learner of this request; a visitor without account or cookie becomes a guest.
async fn learner(ctx: &PageContext, tx: &mut Tx) -> Result<(String, Option<Cookie>), AppError> {
    let id = ctx.new_id().to_string();
    if let Some(person) = &ctx.who.person {
        return Ok((records::make_learner(tx, id, Some(person.id.to_string()), None, ctx.at).await?, None));
    }
    if let Some(guest) = &ctx.who.guest
        && let Some(learner) = records::guest_in(tx, guest).await?
    {
        return Ok((learner, None));
    }
    allow(ctx, GUESTS_FROM_NETWORK)?;
    let secret = Secret::new(&*ctx.chance);
    let learner = records::make_learner(tx, id, None, Some(secret.hash()), ctx.at).await?;
    Ok((learner, Some(guest_cookie(&secret.text()))))
}

fn allow(ctx: &PageContext, limit: Limit) -> Result<(), AppError> {
    Limits::shared().take(ctx, &[(limit, &ctx.network)]).map(drop).map_err(|_| AppError::Busy)
}

/// The id that a form carries: the same for the same learner (of a signed-in person the account, which is there before the first
/// answer), step, kind and number of tries, so that a double tap, a repeated request and a second device count once.
pub(crate) fn form_id(learner: &str, lesson: &Lesson, step: &str, kind: &str, count: usize) -> String {
    as_uuid(&secret::hash(&format!("{learner}|{}|{step}|{kind}|{count}", lesson.id)))
}

/// Says which step of which version of its lesson a form was made for: a step that was put in meanwhile must not take the answer to another.
pub(crate) fn step_mark(lesson: &Lesson, step: &str) -> String {
    format!("{step}@{}", lesson.version)
}

/// The id under which is kept what came with a form. The same form with the same answer is a repetition; with another answer (a second
/// device, a page the phone brought back) it is a new answer.
pub fn event_id(form: &str, answer: Option<&str>) -> String {
    as_uuid(&secret::hash(&format!("{form}|{}", answer.unwrap_or_default())))
}

/// The first bits of a hash (in hexadecimal) as a UUID version 8 (RFC 9562 §5.8).
fn as_uuid(hash: &str) -> String {
    let part = |from: usize, to: usize| hash.get(from..to).unwrap_or("0");
    format!("{}-{}-8{}-a{}-{}", part(0, 8), part(8, 12), part(13, 16), part(17, 20), part(20, 32))
}

fn is_id(text: &str) -> bool {
    uuid::Uuid::try_parse(text).is_ok()
}
