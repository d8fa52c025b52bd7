//! Goals of a person: written down, rated by both, changed and ended, by herself or by who accompanies her.

use super::{
    field,
    sealed::{open, seal},
    words::key_of,
};
use crate::{
    records::goal::{self, Goal, Rating},
    rules::{
        UNDO, can_be_taken_back,
        goals::{GOALS_MOST, GoalState, LEVELS, Level, Side},
    },
    subjects::{self, Goals},
};
use base::{
    AppError, Context, Date, Lang, Moment,
    room::{DraftField, DraftKind},
    texts,
};
use drafts::Form;
use people::{
    acts::by::{By, may_with},
    policy::{Action, Kind, of::about_person, to},
    vault::{PersonKey, PersonSeal},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The form in which a coach writes down a goal with somebody; one draft for each.
pub const NEW_GOAL: DraftKind = DraftKind {
    name: "coaching/goal",
    fields: &[
        field("title", "goal-what", true),
        field("why", "goal-why", true),
        field("by-day", "date-part-day", false),
        field("by-month", "date-part-month", false),
        field("by-year", "date-part-year", false),
        field("level-1", "goal-level-1", false),
        field("level-2", "goal-level-2", false),
        field("level-3", "goal-level-3", false),
        field("level-4", "goal-level-4", false),
        field("level-5", "goal-level-5", false),
        DraftField { name: "importance", words: "goal-importance", long: false, say: weight },
        DraftField { name: "difficulty", words: "goal-difficulty", long: false, say: weight },
    ],
    seal: &PersonSeal,
    may: Some(|ctx, tx, person| {
        Box::pin(async move {
            let facts = about_person(tx, person).await?;
            Ok(facts.is_some_and(|facts| may_with(ctx, Action::Make, Kind::Goal, &facts)))
        })
    }),
};

/// How much, in words.
fn weight(lang: Lang, code: &str) -> String {
    match code {
        "1" => texts::say(lang, "goal-weight-1").into_owned(),
        "3" => texts::say(lang, "goal-weight-3").into_owned(),
        _ => texts::say(lang, "goal-weight-2").into_owned(),
    }
}

/// The words of a goal.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GoalWords {
    /// The language of the page on which they were written, by its code.
    pub lang: String,
    /// What she wants to reach, as she says it.
    pub title: String,
    /// Why.
    #[serde(default)]
    pub why: String,
    /// How one sees it, from where she began to much more than was agreed; a level may have no words.
    #[serde(default)]
    pub levels: [String; LEVELS],
    /// The language in which the levels were written, by its code.
    #[serde(default)]
    pub levels_lang: String,
}

/// A goal as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewGoal {
    /// Its words.
    pub words: GoalWords,
    /// By when.
    pub by_day: Option<Date>,
    /// How important it is, 1 to 3.
    pub importance: i64,
    /// How difficult, 1 to 3.
    pub difficulty: i64,
}

/// A goal, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedGoal {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub person: Uuid,
    /// Its words.
    pub words: GoalWords,
    /// By when.
    pub by_day: Option<Date>,
    /// How important it is, 1 to 3.
    pub importance: i64,
    /// How difficult, 1 to 3.
    pub difficulty: i64,
    /// Whether it is still worked on.
    pub state: GoalState,
    /// How often its words were written.
    pub revision: i64,
    /// Until when the visitor can take it back: she wrote it just now, and nobody has looked how near it is.
    pub undo_until: Option<Moment>,
    /// How near it was, day by day, oldest first: as she saw it, and as her coach did. A day on which only one of them looked has what the other saw last.
    pub days: Vec<(Date, Option<Level>, Option<Level>)>,
}

impl OpenedGoal {
    /// How near it is, as this side saw it last.
    pub fn level(&self, side: Side) -> Option<Level> {
        self.days.last().and_then(|(_, person, coach)| match side {
            Side::Person => *person,
            Side::Coach => *coach,
        })
    }
}

/// On which side the visitor stands towards somebody.
pub fn side(ctx: &Context, person: Uuid) -> Result<Side, AppError> {
    Ok(if ctx.person()?.id == person { Side::Person } else { Side::Coach })
}

/// Writes down a goal. What was begun of it as a draft is sent with it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or she may not; `Invalid` (field `title`) when there are too many.
pub async fn make_goal(ctx: &Context, person: Uuid, new: &NewGoal) -> Result<Uuid, AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Make, Goals(person)).await?;
    if usize::try_from(goal::count_open(&mut tx, person).await?).is_ok_and(|many| many >= GOALS_MOST) {
        return Err(AppError::refused("title", "goal-too-many"));
    }
    let key = key_of(ctx, &mut tx, person).await?;
    let id = ctx.new_id();
    let kept = Goal {
        id,
        account: person,
        author: by.actor(),
        words: sealed_words(ctx, &key, id, &new.words)?,
        by_day: new.by_day,
        importance: new.importance,
        difficulty: new.difficulty,
        state: GoalState::Open,
        revision: 1,
        made_at: ctx.at,
        ended_at: None,
    };
    goal::insert(&mut tx, &kept).await?;
    if side(ctx, person)? == Side::Coach {
        drafts::finish(ctx, &mut tx, Form::about(&NEW_GOAL, person)).await?;
    }
    tx.commit().await?;
    Ok(id)
}

/// Writes it anew, on top of the words with this revision.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such goal, or she may not; `Invalid` (field `title`) when somebody else has written it anew meanwhile.
pub async fn change_goal(ctx: &Context, id: Uuid, revision: i64, new: &NewGoal) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Goal(id)).await?;
    let before = goal::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let key = key_of(ctx, &mut tx, before.account).await?;
    let words = sealed_words(ctx, &key, id, &new.words)?;
    let changed = Goal { words, by_day: new.by_day, importance: new.importance, difficulty: new.difficulty, revision, ..before };
    let is_on_top = goal::change(&mut tx, &changed).await?;
    tx.commit().await?;
    if is_on_top {
        return Ok(());
    }
    Err(AppError::refused("title", "goal-changed-meanwhile"))
}

/// Says how near it is today. What the other side says stays beside it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such goal, or she may not.
pub async fn rate_goal(ctx: &Context, id: Uuid, level: Level) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, subjects::Goal(id)).await?;
    let found = goal::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let (side, day) = (side(ctx, found.account)?, ctx.settings.zone.date(ctx.at));
    let rating = Rating { goal: id, side, day, level: level.number() };
    goal::rate(&mut tx, &rating, by.actor(), ctx.at).await?;
    tx.commit().await?;
    Ok(())
}

/// It was reached, it is not wanted any more, or it goes on.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such goal, or she may not.
pub async fn set_goal_state(ctx: &Context, id: Uuid, state: GoalState) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Goal(id)).await?;
    goal::set_state(&mut tx, id, state, (state != GoalState::Open).then_some(ctx.at)).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes a goal back that was written by mistake.
///
/// # Errors
/// `Invalid` (field `undo`) when it is too late, somebody else wrote it, or somebody has looked by now how near it is: then it stays. `SignInFirst`;
/// `NotFound` when there is no such goal, or she may not.
pub async fn take_back_goal(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Goal(id)).await?;
    let found = goal::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let goes = undo_until(ctx, &found).is_some() && !goal::is_rated(&mut tx, id).await?;
    if goes {
        goal::delete(&mut tx, id).await?;
    }
    tx.commit().await?;
    if goes { Ok(()) } else { Err(AppError::refused("undo", "goal-undo-late")) }
}

/// Until when the visitor can take it back: as long as its words are her first ones.
fn undo_until(ctx: &Context, one: &Goal) -> Option<Moment> {
    let me = ctx.who.person.as_ref().map(|person| person.id);
    let is_new = one.state == GoalState::Open && one.revision == 1 && can_be_taken_back(one.made_at, ctx.at);
    (is_new && me.is_some() && one.author == me).then(|| one.made_at.plus(UNDO))
}

/// The goals of somebody, for herself or who accompanies her: open ones first.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see them.
pub async fn goals(ctx: &Context, person: Uuid) -> Result<Vec<OpenedGoal>, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Goals(person)).await?;
    let key = key_of(ctx, &mut tx, person).await?;
    tx.commit().await?;
    let mut ratings: BTreeMap<Uuid, Vec<Rating>> = BTreeMap::new();
    for rating in goal::ratings_of(&ctx.store, person).await? {
        ratings.entry(rating.goal).or_default().push(rating);
    }
    let all = goal::of_account(&ctx.store, person).await?;
    all.into_iter().map(|one| opened(ctx, &key, ratings.get(&one.id).map_or(&[][..], Vec::as_slice), one)).collect()
}

/// One of them.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such goal, or the visitor may not see it.
pub async fn open_goal(ctx: &Context, id: Uuid) -> Result<OpenedGoal, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::Goal(id)).await?;
    let found = goal::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let key = key_of(ctx, &mut tx, found.account).await?;
    tx.commit().await?;
    let mut ratings = goal::ratings_of(&ctx.store, found.account).await?;
    ratings.retain(|rating| rating.goal == id);
    opened(ctx, &key, &ratings, found)
}

fn opened(ctx: &Context, key: &PersonKey, ratings: &[Rating], one: Goal) -> Result<OpenedGoal, AppError> {
    Ok(OpenedGoal {
        words: open(key, "goal", one.id, &one.words)?,
        days: days(ratings),
        undo_until: undo_until(ctx, &one).filter(|_| ratings.is_empty()),
        id: one.id,
        person: one.account,
        by_day: one.by_day,
        importance: one.importance,
        difficulty: one.difficulty,
        state: one.state,
        revision: one.revision,
    })
}

/// The words of the goal with this id, closed.
///
/// # Errors
/// `TooLarge`.
pub(crate) fn sealed_words(ctx: &Context, key: &PersonKey, id: Uuid, words: &GoalWords) -> Result<Vec<u8>, AppError> {
    seal(ctx, key, "goal", id, words)
}

/// What both saw, day by day.
fn days(ratings: &[Rating]) -> Vec<(Date, Option<Level>, Option<Level>)> {
    let mut days: Vec<(Date, Option<Level>, Option<Level>)> = Vec::new();
    for rating in ratings {
        let (day, before) = match days.last() {
            Some((day, person, coach)) => (Some(*day), (*person, *coach)),
            None => (None, (None, None)),
        };
        if day != Some(rating.day) {
            days.push((rating.day, before.0, before.1));
        }
        if let Some((_, person, coach)) = days.last_mut() {
            let of_side = match rating.side {
                Side::Person => person,
                Side::Coach => coach,
            };
            *of_side = Level::from_number(rating.level);
        }
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_views_stand_beside_each_other_day_by_day() {
        let rating = |side, day: &str, level| Rating { goal: Uuid::nil(), side, day: day.parse().unwrap(), level };
        let level = Level::from_number;
        let all = [
            rating(Side::Person, "2026-01-12", -2),
            rating(Side::Coach, "2026-01-12", -1),
            rating(Side::Person, "2026-02-02", 0),
            rating(Side::Coach, "2026-03-01", 0),
        ];
        let seen: Vec<_> = days(&all).into_iter().map(|(day, person, coach)| (day.to_string(), person, coach)).collect();
        assert_eq!(
            seen,
            [
                ("2026-01-12".to_owned(), level(-2), level(-1)),
                ("2026-02-02".to_owned(), level(0), level(-1)),
                ("2026-03-01".to_owned(), level(0), level(0)),
            ]
        );
        assert!(days(&[]).is_empty());
    }
}
