//! Figures of sessions and goals: of who looks, or of everybody within her scope; never of one person. Its rules are in [`crate::rules::figures`].

use crate::{
    records::figures::{self, BareGoal, Part},
    rules::{
        Mode, Pillar,
        figures::{Weighed, mean_t, of_people, shown},
        goals::{GoalState, Side},
    },
    subjects,
};
use base::{AppError, Context, Date};
use people::{
    acts::by::{listing, may_at_all, may_with},
    policy::{Action, Facts, Kind, of::about_everybody},
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// Whether there is anything behind this door for the visitor.
pub fn may_see_any(ctx: &Context) -> bool {
    may_at_all(ctx, Action::List, Kind::Figures)
}

/// What is counted in one line of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Sessions at which somebody was.
    pub sessions: usize,
    /// How long they were together, in minutes.
    pub minutes: i64,
    /// How many people were there at least once.
    pub people: usize,
    /// How often somebody was there.
    pub there: usize,
    /// How often somebody could have been there.
    pub invited: usize,
}

/// A table: its lines, and all of them together. `None`: nothing may be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<K> {
    /// The lines.
    pub lines: Vec<(K, Option<Line>)>,
    /// All together.
    pub all: Option<Line>,
}

/// What is counted of goals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GoalFigures {
    /// How many were set.
    pub set: Option<usize>,
    /// How many were reached.
    pub reached: Option<usize>,
    /// The T score as the participants see it.
    pub t_person: Option<i64>,
    /// The same, as those who accompany them see it.
    pub t_coach: Option<i64>,
}

/// The figures of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The year.
    pub year: i16,
    /// The year of today.
    pub this_year: i16,
    /// By month, 1 for January, until now.
    pub months: Table<i8>,
    /// By purpose.
    pub pillars: Table<Pillar>,
    /// By how people met.
    pub modes: Table<Mode>,
    /// Of goals.
    pub goals: GoalFigures,
}

/// The figures of this year, or of another one; `detail`: a word more for the log.
///
/// # Errors
/// `SignInFirst`; `NotFound` for who has none; `Broken` or `Busy` when the store does not answer.
pub async fn figures(ctx: &Context, year: Option<i16>, detail: &'static str) -> Result<Figures, AppError> {
    let me = ctx.person()?.id;
    let today = ctx.settings.zone.date(ctx.at);
    let year = year.filter(|year| (2000..=today.year()).contains(year)).unwrap_or(today.year());
    let (from, to) = (first_of(year, 1, today), Date::new(year, 12, 31).unwrap_or(today));
    let mut tx = ctx.store.begin().await?;
    let listing = listing::<subjects::Figures>(ctx, &mut tx, detail).await?;
    tx.commit().await?;
    // What was counted stays so when somebody has left.
    let everybody = about_everybody(&ctx.store).await?.into_iter().map(|facts| Facts { ended: false, ..facts });
    let everybody: HashMap<Uuid, Facts> = everybody.filter_map(|facts| Some((facts.person?, facts))).collect();
    let with: HashSet<Uuid> = figures::with(&ctx.store, me, from, to).await?.into_iter().collect();
    let mut parts = figures::parts(&ctx.store, from, to).await?;
    parts.retain(|part| {
        let is_hers = part.author == Some(me) || with.contains(&part.session);
        let author = if is_hers { Some(me) } else { part.author };
        everybody.get(&part.account).is_some_and(|facts| listing.shows(&Facts { author, ..facts.clone() }))
    });
    let held: HashSet<Uuid> = parts.iter().filter(|part| part.presence.was_there()).map(|part| part.session).collect();
    parts.retain(|part| held.contains(&part.session));

    let until = ctx.settings.zone.begin(first_of(year.saturating_add(1), 1, today));
    let mut goals = figures::goals(&ctx.store, until).await?;
    goals.retain(|goal| {
        let facts = everybody.get(&goal.account);
        facts.is_some_and(|facts| listing.shows(facts) || may_with(ctx, Action::See, Kind::Goal, facts))
    });
    let last = if year == today.year() { today.month() } else { 12 };
    let months: Vec<i8> = (1..=last).collect();
    Ok(Figures {
        year,
        this_year: today.year(),
        months: table(&parts, &months, |part| part.day.month()),
        pillars: table(&parts, &Pillar::ALL, |part| part.pillar),
        modes: table(&parts, &Mode::ALL, |part| part.mode),
        goals: of_goals(ctx, &goals, from, to).await?,
    })
}

fn first_of(year: i16, month: i8, or: Date) -> Date {
    Date::new(year, month, 1).unwrap_or(or)
}

fn table<K: Copy + PartialEq>(parts: &[Part], keys: &[K], key: impl Fn(&Part) -> K) -> Table<K> {
    let rows: Vec<Vec<&Part>> = keys.iter().map(|one| parts.iter().filter(|part| key(part) == *one).collect()).collect();
    let people: Vec<BTreeSet<Uuid>> = rows.iter().map(|parts| people_there(parts)).collect();
    let (shown, whole) = shown(&people);
    let lines = keys.iter().zip(&rows).zip(shown).map(|((one, parts), shown)| (*one, shown.then(|| line(parts)))).collect();
    let all: Vec<&Part> = rows.iter().flatten().copied().collect();
    Table { lines, all: whole.then(|| line(&all)) }
}

fn people_there(parts: &[&Part]) -> BTreeSet<Uuid> {
    parts.iter().filter(|part| part.presence.was_there()).map(|part| part.account).collect()
}

fn line(parts: &[&Part]) -> Line {
    let sessions: BTreeMap<Uuid, i64> = parts.iter().map(|part| (part.session, part.minutes)).collect();
    Line {
        sessions: sessions.len(),
        minutes: sessions.values().sum(),
        people: people_there(parts).len(),
        there: parts.iter().filter(|part| part.presence.was_there()).count(),
        invited: parts.len(),
    }
}

async fn of_goals(ctx: &Context, goals: &[BareGoal], from: Date, to: Date) -> Result<GoalFigures, AppError> {
    let is_within = |at: base::Moment| (from..=to).contains(&ctx.settings.zone.date(at));
    let count = |chosen: Vec<&BareGoal>| {
        let people: BTreeSet<Uuid> = chosen.iter().map(|goal| goal.account).collect();
        of_people(people.len()).map(|_| chosen.len())
    };
    let set = count(goals.iter().filter(|goal| is_within(goal.made_at)).collect());
    let is_reached = |goal: &&BareGoal| goal.state == GoalState::Reached && goal.ended_at.is_some_and(is_within);
    let reached = count(goals.iter().filter(is_reached).collect());
    let mut levels: HashMap<(Uuid, Side), i64> = HashMap::new();
    // The last of the time counts: they come by their day.
    for rating in figures::ratings(&ctx.store, from, to).await? {
        levels.insert((rating.goal, rating.side), rating.level);
    }
    let mean = |side: Side| {
        let mut people: BTreeMap<Uuid, Vec<Weighed>> = BTreeMap::new();
        for goal in goals.iter().filter(|goal| goal.state != GoalState::Dropped) {
            if let Some(level) = levels.get(&(goal.id, side)) {
                let number = |whole: i64| f64::from(i32::try_from(whole).unwrap_or(0));
                let weighed = Weighed { weight: number(goal.importance) * number(goal.difficulty), level: number(*level) };
                people.entry(goal.account).or_default().push(weighed);
            }
        }
        mean_t(&people.into_values().collect::<Vec<_>>())
    };
    Ok(GoalFigures { set, reached, t_person: mean(Side::Person), t_coach: mean(Side::Coach) })
}
