//! Months of an invented house: sessions, talks, goals, tasks, so that whoever tries Klick finds every page as it is after a while. Everybody in it is
//! marked as invented.

mod agreed;

use crate::{
    acts::{
        goals::{GoalWords, sealed_words},
        tasks::{TaskWords, sealed_task},
        words::{Said, Words, key_of},
    },
    records::{
        attendance::{self, Attendance},
        closure::{self, Closure},
        goal::{self, Goal, Rating},
        help_request::{self, HelpRequest},
        last_met,
        plan::{self, Kept},
        protocol,
        session::{self, Session},
        session_coach::{self, SessionCoach},
        task::{self, Task},
    },
    rules::{
        Mode, Pillar, Presence, Verdict,
        goals::{GoalState, Side},
        plan::{Change, Weekdays, meetings},
    },
};
use base::{AppError, Context, Date, Moment, civil::Span, moment::DAY, store::Tx};
use people::command_line::DemoTown;
use uuid::Uuid;

/// What was said in the talks, the oldest first: what was agreed, how the person sees it, what the coach thinks.
const TALKS: [(&str, &str, &str); 4] = [
    (
        "Wir treffen uns jeden Dienstag in der Gruppe. Beim nächsten Mal richten wir das WLAN ein.",
        "Ich möchte mein Handy endlich selbst bedienen.",
        "Kommt gern und fragt nach. Das Lesen von kleiner Schrift ist anstrengend.",
    ),
    (
        "Die Schrift auf dem Handy ist jetzt größer. Zu Hause das Entsperren üben, jeden Tag einmal.",
        "Mit der großen Schrift ist es viel leichter.",
        "Findet die Einstellungen allein wieder.",
    ),
    (
        "Den Termin beim Amt buchen wir beim nächsten Mal zusammen, im Internet.",
        "Ich will niemanden mehr fragen müssen.",
        "Das Passwort ist noch unsicher. Ein Zettel im Umschlag hilft.",
    ),
    (
        "Der Termin ist gebucht. Das nächste Mal bucht die Person selbst, und der Coach sitzt daneben.",
        "Das hat gut geklappt. Ich war stolz.",
        "Ein großer Schritt. Sie hat jeden Schritt vorher gesagt.",
    ),
];

/// Goals: the title, why, and the levels from the lowest.
const GOALS: [(&str, &str, [&str; 5]); 3] = [
    (
        "Ich möchte meine Termine beim Amt selbst im Internet buchen.",
        "Ich will niemanden mehr fragen müssen.",
        [
            "Der Coach bucht für mich.",
            "Der Coach tippt, ich sage, was.",
            "Ich buche selbst, der Coach sitzt daneben.",
            "Ich buche allein.",
            "Ich buche allein, und ich zeige es anderen.",
        ],
    ),
    (
        "Ich will meinem Sohn Fotos schicken können.",
        "Er wohnt weit weg.",
        ["Ich mache noch keine Fotos.", "Ich mache ein Foto.", "Ich schicke ein Foto mit Hilfe.", "Ich schicke es allein.", ""],
    ),
    ("Ich will eine Bewerbung abschicken.", "Ich suche eine Stelle in der Küche.", ["", "", "", "", ""]),
];

/// Fills the house, unless something happened in it already.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn fill(ctx: &Context, town: &DemoTown) -> Result<(), AppError> {
    if session::is_any(&ctx.store).await? {
        return Ok(());
    }
    let today = ctx.settings.zone.date(ctx.at);
    let mut tx = ctx.store.begin().await?;
    for (number, (group, coach, people)) in town.groups.iter().enumerate() {
        let weekdays: &[i8] = if number == 0 { &[2, 4] } else { &[3] };
        let other = town.groups.iter().map(|(_, other, _)| *other).find(|other| other != coach);
        let pillar = if number == 0 { Pillar::Education } else { Pillar::Work };
        let mut day = ctx.settings.zone.date(town.since);
        let mut meeting = 0_usize;
        while day < today {
            if weekdays.contains(&day.weekday().to_monday_one_offset()) {
                let held = group_session(ctx, &mut tx, (*group, *coach, people), day, pillar, meeting).await?;
                if let Some(other) = other.filter(|_| meeting.is_multiple_of(3)) {
                    let there = SessionCoach { session: held, staff: other, made_at: at(ctx, day, 11), ended_at: None };
                    session_coach::insert(&mut tx, ctx.new_id(), &there, Some(*coach)).await?;
                }
                meeting += 1;
            }
            day = later(day, 1);
        }
        planned(ctx, &mut tx, (*group, *coach), weekdays, ctx.settings.zone.date(town.since)).await?;
        for (place, person) in people.iter().enumerate().take(4) {
            let newest = talks(ctx, &mut tx, *coach, *person, place).await?;
            goal_and_task(ctx, &mut tx, *coach, *person, place).await?;
            agreed::agreements(ctx, &mut tx, *coach, *person, place).await?;
            agreed::competences(ctx, &mut tx, *coach, *person, place).await?;
            // She reads Ukrainian.
            if let (0, 1, Some(text)) = (number, place, newest) {
                agreed::translate(ctx, &mut tx, *coach, *person, text).await?;
            }
        }
    }
    if let Some(person) = town.groups.first().and_then(|(_, _, people)| people.get(1)) {
        let (lesson, step) = (String::new(), String::new());
        let made_at = ctx.at.plus(-4 * base::moment::MINUTE);
        let new = HelpRequest {
            id: ctx.new_id(),
            account: *person,
            lesson,
            step,
            made_at,
            taken_by: None,
            taken_at: None,
            ended_at: None,
        };
        help_request::insert(&mut tx, &new).await?;
    }
    tx.commit().await?;
    Ok(())
}

fn later(day: Date, days: i64) -> Date {
    day.checked_add(Span::new().days(days)).unwrap_or(day)
}

/// A moment on this day, at the place.
fn at(ctx: &Context, day: Date, hour: i64) -> Moment {
    ctx.settings.zone.begin(day).plus(hour * base::moment::HOUR)
}

/// When the group meets, from the beginning until some months from now; the next but one is off, and in four weeks the house is closed for a week.
async fn planned(ctx: &Context, tx: &mut Tx, (group, coach): (Uuid, Uuid), weekdays: &[i8], since: Date) -> Result<(), AppError> {
    let today = ctx.settings.zone.date(ctx.at);
    let weekdays = Weekdays::of(weekdays.iter().copied());
    let kept = Kept {
        id: ctx.new_id(),
        group,
        weekdays: weekdays.column(),
        begins: 540,
        minutes: 90,
        from: since,
        to: later(today, 120),
        place: String::new(),
    };
    plan::insert(tx, &kept, Some(coach), ctx.at).await?;
    let next = meetings(&[kept.series()], &[], &[], later(today, 1), later(today, 30));
    if let Some(one) = next.get(1) {
        plan::change(tx, &Change { series: kept.id, day: one.planned, to: None }, Some(coach), ctx.at).await?;
    }
    let pause = Closure { id: ctx.new_id(), site: None, name: "Pause".into(), from: later(today, 28), to: later(today, 34) };
    closure::insert(tx, &pause, Some(coach), ctx.at).await?;
    Ok(())
}

/// A meeting of a group. Two of its people stopped coming some weeks ago; others miss one now and then.
async fn group_session(
    ctx: &Context,
    tx: &mut Tx,
    (group, coach, people): (Uuid, Uuid, &[Uuid]),
    day: Date,
    pillar: Pillar,
    meeting: usize,
) -> Result<Uuid, AppError> {
    let days_ago = ctx.at.since(at(ctx, day, 9)) / DAY;
    let id = ctx.new_id();
    let made_at = at(ctx, day, 11);
    let new = Session {
        id,
        group: Some(group),
        author: Some(coach),
        day,
        begins: 540,
        minutes: 90,
        pillar,
        mode: Mode::Group,
        topics: "digital".into(),
        made_at,
    };
    session::insert(tx, &new).await?;
    for (place, person) in people.iter().enumerate() {
        let left = place + 2 >= people.len() && days_ago < 17 + 6 * i64::try_from(place % 2).unwrap_or(0);
        let (presence, minutes) = match (place * 3 + meeting) % 11 {
            _ if left => (Presence::Absent, 0),
            0 => (Presence::Excused, 0),
            5 => (Presence::Partly, 45),
            _ => (Presence::Here, 90),
        };
        attendance::insert(tx, id, &Attendance { account: *person, presence, minutes }).await?;
        if presence.was_there() {
            last_met::note(tx, *person, day).await?;
        }
    }
    Ok(id)
}

/// Talks with one person, a month apart; she has answered the older ones. Gives back the newest text.
async fn talks(ctx: &Context, tx: &mut Tx, coach: Uuid, person: Uuid, place: usize) -> Result<Option<Uuid>, AppError> {
    let mut newest = None;
    let today = ctx.settings.zone.date(ctx.at);
    let many = TALKS.len() - place % 2;
    for (number, (agreed, view, assessment)) in TALKS.iter().take(many).enumerate() {
        let back = 21 * i64::try_from(many - 1 - number).unwrap_or(0) + 4 + i64::try_from(place).unwrap_or(0);
        let day = later(today, -back);
        let (id, text, made_at) = (ctx.new_id(), ctx.new_id(), at(ctx, day, 15));
        newest = Some(text);
        let new = Session {
            id,
            group: None,
            author: Some(coach),
            day,
            begins: 840,
            minutes: 45,
            pillar: Pillar::Coaching,
            mode: if number == 1 { Mode::Phone } else { Mode::Single },
            topics: String::new(),
            made_at,
        };
        session::insert(tx, &new).await?;
        attendance::insert(tx, id, &Attendance { account: person, presence: Presence::Here, minutes: 45 }).await?;
        last_met::note(tx, person, day).await?;
        let key = key_of(ctx, tx, person).await?;
        let words = Words {
            lang: "de".into(),
            topics: "digital offices".into(),
            view: (*view).into(),
            assessment: (*assessment).into(),
            agreed: (*agreed).into(),
            ..Words::default()
        };
        let sealed = words.seal(ctx, &key, text)?;
        protocol::insert(tx, text, id, person, Some(coach), &sealed, made_at).await?;
        if number + 1 < many {
            protocol::note_read(tx, text, made_at.plus(DAY)).await?;
            protocol::answer(tx, text, Verdict::Agrees, None, made_at.plus(DAY)).await?;
        } else if place == 2 {
            let said = Said { lang: "de".into(), words: "Unsicher bin ich nur, weil die Tastatur so klein ist.".into() };
            let sealed = said.seal(ctx, &key, text)?;
            protocol::note_read(tx, text, made_at.plus(DAY)).await?;
            protocol::answer(tx, text, Verdict::Differs, Some(&sealed), made_at.plus(DAY)).await?;
        }
    }
    Ok(newest)
}

/// A goal with what both saw over the weeks, and a task for each side.
async fn goal_and_task(ctx: &Context, tx: &mut Tx, coach: Uuid, person: Uuid, place: usize) -> Result<(), AppError> {
    let today = ctx.settings.zone.date(ctx.at);
    let key = key_of(ctx, tx, person).await?;
    let Some((title, why, levels)) = GOALS.get(place % GOALS.len()) else { return Ok(()) };
    let id = ctx.new_id();
    let words = GoalWords {
        lang: "de".into(),
        title: (*title).into(),
        why: (*why).into(),
        levels: levels.map(ToOwned::to_owned),
        levels_lang: "de".into(),
    };
    let new = Goal {
        id,
        account: person,
        author: Some(coach),
        words: sealed_words(ctx, &key, id, &words)?,
        by_day: Some(later(today, if place == 3 { 5 } else { 40 })),
        importance: 3,
        difficulty: 2,
        state: GoalState::Open,
        revision: 1,
        made_at: ctx.at.plus(-60 * DAY),
        ended_at: None,
    };
    goal::insert(tx, &new).await?;
    for (weeks, hers, the_coachs) in [(8, -2, -2), (5, -1, -2), (2, -1, -1), (1, 0, -1)] {
        let day = later(today, -7 * weeks);
        for (side, level) in [(Side::Person, hers), (Side::Coach, the_coachs)] {
            let rating = Rating { goal: id, side, day, level };
            goal::rate(tx, &rating, None, at(ctx, day, 15)).await?;
        }
    }
    let tasks = [(Side::Person, "Das Ladekabel mitbringen", 3), (Side::Coach, "Den Brief vom Amt kopieren", 2)];
    for (side, what, days) in tasks {
        let id = ctx.new_id();
        let words = sealed_task(ctx, &key, id, &TaskWords { lang: "de".into(), what: what.into() })?;
        let due = Some(later(today, days + i64::try_from(place).unwrap_or(0)));
        let new =
            Task { id, account: person, side, author: Some(coach), words, due, made_at: ctx.at.plus(-3 * DAY), done_at: None };
        task::insert(tx, &new).await?;
    }
    Ok(())
}
