//! What learners send: answers, "Weiter", hints, the solution, taking over what was learned before signing in.

use crate::paths;
use crate::{
    acts::{self, Step},
    content::Library,
    course::{Lesson, Shape},
    practice::Play,
    rules::{NoAnswer, Verdict},
};
use base::{
    AppError, Lang, PageContext,
    cookie::Cookie,
    form::{Answer, Done, Fields, FormErrors},
};

/// A step was sent: `tun` says what to do, `step` what it was when its page was made. A hint (`hinweis`, with the id under which it counts once) is asked for in the middle of
/// answering: the same page comes again, with what was answered so far.
///
/// # Errors
/// `NotFound` for an unknown step; `Invalid` when nothing was answered.
pub async fn submit_step(ctx: &PageContext, library: &Library, at: &paths::Step, fields: &Fields) -> Result<Answer, AppError> {
    let (course, lesson, number) = (&at.course, &at.lesson, at.number);
    let (lesson, shape, shown_in) = find(library, course, lesson, number, ctx.lang)?;
    let step = Step { lesson, shape, shown_in, id: fields.get("id") };
    let here_again = paths::Step::href(ctx.lang, &lesson.course, &lesson.slug, number);
    let next = next(ctx.lang, lesson, number);
    let made_for = fields.get("step");
    if !made_for.is_empty() && made_for != acts::step_mark(lesson, &shape.id) {
        if matches!(shape.kind, crate::course::Kind::Look | crate::course::Kind::Practice) {
            return Ok(Done::to(here_again).into());
        }
        // The answer to another question is none to this one.
        let is_same = made_for.split('@').next() == Some(shape.id.as_str());
        let kept = fields.0.iter().filter(|(name, _)| is_same || !["a", "order", "folge"].contains(&name.as_str()));
        return Err(AppError::Invalid(FormErrors::one(&Fields(kept.cloned().collect()), "a", "step-changed")));
    }
    match fields.get("tun") {
        "ueben" => {
            let cookie = if is_practised(lesson, shape, ctx.lang, fields) { acts::finish_step(ctx, step).await? } else { None };
            Ok(Answer::Again(fields.clone(), cookie.into_iter().collect()))
        }
        "weiter" => Ok(with(Done::to(next), acts::finish_step(ctx, step).await?)),
        "loesung" => {
            acts::show_solution(ctx, step).await?;
            Ok(Done::to(format!("{here_again}#antwort")).into())
        }
        "antwort" if fields.has("hinweis") => {
            let cookie = acts::show_hint(ctx, Step { id: fields.get("hinweis"), ..step }).await?;
            Ok(Answer::Again(fields.clone(), cookie.into_iter().collect()))
        }
        "antwort" => {
            if fields.has("move") {
                let order = crate::rules::moved(order(fields, shape), fields.get("move"));
                let order: Vec<String> = order.iter().map(ToString::to_string).collect();
                return Ok(Done::to(format!("{here_again}?neu=1&folge={}#frage", order.join("."))).into());
            }
            let words = lesson.words(ctx.lang).and_then(|(_, w)| w.steps.get(number.saturating_sub(1)));
            let question = words.and_then(|w| w.question.as_ref()).ok_or(AppError::NotFound)?;
            let joined;
            let values: Vec<&str> = if shape.kind == crate::course::Kind::Order {
                joined = order(fields, shape).iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
                vec![&joined]
            } else {
                fields.all("a").collect()
            };
            match acts::answer(ctx, step, question, &values).await? {
                Ok(stored) => {
                    let to = match stored.verdict {
                        Verdict::Right | Verdict::NotYet => format!("{here_again}#antwort"),
                        Verdict::Noted => next,
                        Verdict::Help => paths::StepHelp::href(ctx.lang, &lesson.course, &lesson.slug, number),
                    };
                    Ok(with(Done::to(to), stored.cookie))
                }
                Err(NoAnswer::Empty) => {
                    let say =
                        if shape.kind == crate::course::Kind::Text { "step-write-something" } else { "step-choose-something" };
                    Err(AppError::Invalid(FormErrors::one(fields, "a", say)))
                }
                Err(NoAnswer::Strange) => Err(AppError::Invalid(FormErrors::one(fields, "a", "step-choose-something"))),
            }
        }
        _ => Err(AppError::Unreadable),
    }
}

/// Takes over what was learned on this device, or leaves it.
///
/// # Errors
/// Without a signed-in person, or when the store fails.
pub async fn submit_take_over(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    ctx.person()?;
    if fields.get("tun") == "ja" {
        acts::take_over(ctx).await?;
    }
    Ok(Done::to(paths::Start::href(ctx.lang)).with(Cookie::gone("g")))
}

/// Whether the goal of this step's exercise is reached with what was sent. Nothing else of it is kept: no taps, no help, no time.
fn is_practised(lesson: &Lesson, shape: &Shape, lang: Lang, fields: &Fields) -> bool {
    let practised = shape.practice.as_ref().and_then(|name| lesson.practices.get(name));
    practised.and_then(|practised| Some((practised, practised.words(lang)?))).is_some_and(|(practised, words)| {
        let play = Play::turn(&practised.exercise, words, fields);
        practised.exercise.is_done(words, &play.state)
    })
}

fn with(done: Done, cookie: Option<Cookie>) -> Answer {
    match cookie {
        Some(cookie) => done.with(cookie),
        None => done,
    }
    .into()
}

/// The order that came with the form, as one field (`folge`) or as one field a row.
pub(crate) fn order(fields: &Fields, shape: &Shape) -> Vec<usize> {
    let rows: Vec<usize> = fields.all("order").flat_map(|v| v.split([',', '.'])).filter_map(|n| n.trim().parse().ok()).collect();
    let mut seen = rows.clone();
    seen.sort_unstable();
    if seen.iter().copied().eq(1..=shape.options) { rows } else { crate::rules::mixed(&shape.id, shape.options) }
}

/// Where "Weiter" leads from a step.
pub(crate) fn next(lang: Lang, lesson: &Lesson, number: usize) -> String {
    if number < lesson.steps.len() {
        paths::Step::href(lang, &lesson.course, &lesson.slug, number + 1)
    } else {
        paths::LessonEnd::href(lang, &lesson.course, &lesson.slug)
    }
}

fn find<'a>(
    library: &'a Library,
    course: &str,
    lesson: &str,
    number: usize,
    lang: Lang,
) -> Result<(&'a Lesson, &'a Shape, Lang), AppError> {
    let lesson = library.course(course).and_then(|c| c.lesson(lesson)).ok_or(AppError::NotFound)?;
    let shape = number.checked_sub(1).and_then(|i| lesson.steps.get(i)).ok_or(AppError::NotFound)?;
    let (shown_in, _) = lesson.words(lang).ok_or(AppError::NotFound)?;
    Ok((lesson, shape, shown_in))
}
