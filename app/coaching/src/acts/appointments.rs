//! When a participant and who accompanies her meet: made by staff, called off by either, read in any calendar without a name.

use super::{
    meetings::times_of,
    sealed::{open, seal},
    words::key_of,
};
use crate::{
    records::appointment::{self, Appointment},
    rules::{Mode, goals::Side},
    subjects::{self, Appointments},
};
use base::{AppError, Context, Date, Moment, civil::Span, secret::Secret};
use people::{
    acts::{
        by::{By, door, may_at_all, may_with, rights_of},
        list_people::{ListedPerson, list_people},
        staff_names::staff_names,
    },
    policy::{
        Action, Facts, Kind,
        of::{about_everybody, about_person},
        to,
    },
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

/// Whether the visitor may make any appointment: whether a door to them opens.
pub fn may_make(ctx: &Context) -> bool {
    may_at_all(ctx, Action::Make, Kind::Appointment)
}

/// What an appointment is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppointmentWords {
    /// The language of the page on which it was written, by its code.
    pub lang: String,
    /// In words; may be empty.
    pub what: String,
}

/// An appointment as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAppointment {
    /// The day at the place.
    pub day: Date,
    /// The minute of that day.
    pub begins: i64,
    /// How long, in minutes.
    pub minutes: i64,
    /// How they meet.
    pub mode: Mode,
    /// What for.
    pub words: AppointmentWords,
}

/// An appointment, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedAppointment {
    /// Its id.
    pub id: Uuid,
    /// The participant.
    pub person: Uuid,
    /// The name of the other one: of the coach for the participant, of the participant for staff; `None`: she is not here any more.
    pub with: Option<String>,
    /// The day at the place.
    pub day: Date,
    /// The minute of that day.
    pub begins: i64,
    /// How long, in minutes.
    pub minutes: i64,
    /// How they meet.
    pub mode: Mode,
    /// What for.
    pub words: AppointmentWords,
    /// Who has called it off.
    pub ended_by: Option<Side>,
}

/// Makes an appointment of the visitor with this person.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or she may not.
pub async fn make_appointment(ctx: &Context, person: Uuid, new: &NewAppointment) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Make, Appointments(person)).await?;
    let key = key_of(ctx, &mut tx, person).await?;
    let id = ctx.new_id();
    let kept = Appointment {
        id,
        account: person,
        staff: by.actor(),
        day: new.day,
        begins: new.begins,
        minutes: new.minutes,
        mode: new.mode,
        words: seal(ctx, &key, "appointment", id, &new.words)?,
        made_at: ctx.at,
        ended_at: None,
        ended_by: None,
    };
    appointment::insert(&mut tx, &kept).await?;
    tx.commit().await?;
    Ok(())
}

/// Calls it off. The other one sees who did.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such appointment, or the visitor may not.
pub async fn call_off(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let me = ctx.person()?.id;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::End, subjects::Appointment(id)).await?;
    let found = appointment::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if is_over(ctx, found.day, found.begins, found.minutes) {
        // What has been cannot be called off; the page shows it without the button.
        tx.commit().await?;
        return Ok(());
    }
    let by = if found.account == me { Side::Person } else { Side::Coach };
    appointment::end(&mut tx, id, by, ctx.at).await?;
    tx.commit().await?;
    Ok(())
}

/// Those of a participant from today on, for herself or who accompanies her.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see them.
pub async fn appointments_with(ctx: &Context, person: Uuid) -> Result<Vec<OpenedAppointment>, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Appointments(person)).await?;
    let key = key_of(ctx, &mut tx, person).await?;
    // Who only sees to the time does not read what it is for.
    let reads = about_person(&mut tx, person).await?.is_some_and(|facts| may_with(ctx, Action::See, Kind::Protocol, &facts));
    tx.commit().await?;
    let all = appointment::of_account(&ctx.store, person, ctx.settings.zone.date(ctx.at)).await?;
    let names = staff_names(ctx, all.iter().filter_map(|one| one.staff).collect()).await?;
    all.into_iter()
        .map(|one| {
            let words = if reads { open(&key, "appointment", one.id, &one.words)? } else { AppointmentWords::default() };
            let with = one.staff.and_then(|staff| names.get(&staff).cloned());
            Ok(opened(one, with, words))
        })
        .collect()
}

/// What a participant has soon, without what it is for: to look, nothing is written and nothing opened.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn soon_of(ctx: &Context, me: Uuid, days: i64) -> Result<Vec<OpenedAppointment>, AppError> {
    let today = ctx.settings.zone.date(ctx.at);
    let until = today.checked_add(Span::new().days(days)).unwrap_or(today);
    let mut all = appointment::of_account(&ctx.store, me, today).await?;
    all.retain(|one| one.ended_at.is_none() && one.day <= until && !is_over(ctx, one.day, one.begins, one.minutes));
    let names = staff_names(ctx, all.iter().filter_map(|one| one.staff).collect()).await?;
    let shown = |one: Appointment| {
        let with = one.staff.and_then(|staff| names.get(&staff).cloned());
        opened(one, with, AppointmentWords::default())
    };
    Ok(all.into_iter().map(shown).collect())
}

/// All of the visitor's from today on, until so many days; only with people whom she still may meet. What each is for is opened on the person's page.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever makes none.
pub async fn own_appointments(ctx: &Context, days: i64) -> Result<Vec<OpenedAppointment>, AppError> {
    door(ctx, Action::Make, Kind::Appointment)?;
    appointments_of(ctx, &list_people(ctx).await?, days).await
}

/// The same, with people who are listed already.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(super) async fn appointments_of(
    ctx: &Context,
    people: &[ListedPerson],
    days: i64,
) -> Result<Vec<OpenedAppointment>, AppError> {
    let me = ctx.person()?.id;
    let today = ctx.settings.zone.date(ctx.at);
    let until = today.checked_add(Span::new().days(days)).unwrap_or(today);
    let by_id: HashMap<Uuid, &ListedPerson> = people.iter().map(|person| (person.id, person)).collect();
    let all = appointment::between(&ctx.store, today, until).await?;
    Ok(all
        .into_iter()
        .filter_map(|one| {
            let person = by_id.get(&one.account)?;
            let is_hers = is_of_staff(&one, me, |action, kind| may_with(ctx, action, kind, &person.facts));
            is_hers.then(|| opened(one, Some(person.name.clone()), AppointmentWords::default()))
        })
        .collect())
}

/// Whether an appointment is hers, as somebody who works here: she made it, or the person is accompanied by her (who was handed over keeps her appointments,
/// and so they are there for who takes a coach's place), and she may still see it. `may`: what she may with what is kept about the person.
fn is_of_staff(one: &Appointment, staff: Uuid, may: impl Fn(Action, Kind) -> bool) -> bool {
    (one.staff == Some(staff) || may(Action::See, Kind::Goal)) && may(Action::See, Kind::Appointment)
}

fn opened(one: Appointment, with: Option<String>, words: AppointmentWords) -> OpenedAppointment {
    let Appointment { id, account, day, begins, minutes, mode, ended_by, .. } = one;
    OpenedAppointment { id, person: account, with, day, begins, minutes, mode, words, ended_by }
}

/// When an appointment begins, and when it is over.
pub fn span(ctx: &Context, day: Date, begins: i64, minutes: i64) -> (Moment, Moment) {
    let hour = i8::try_from(begins / 60).unwrap_or(0);
    let minute = i8::try_from(begins % 60).unwrap_or(0);
    let from = ctx.settings.zone.moment(day.at(hour, minute, 0, 0));
    (from, from.plus(minutes * base::moment::MINUTE))
}

/// Whether an appointment is over.
pub fn is_over(ctx: &Context, day: Date, begins: i64, minutes: i64) -> bool {
    span(ctx, day, begins, minutes).1 <= ctx.at
}

/// Opens the visitor's calendar for whoever knows the secret; an earlier secret opens nothing any more.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn open_feed(ctx: &Context) -> Result<Secret, AppError> {
    let me = ctx.person()?.id;
    let secret = Secret::new(ctx.chance.as_ref());
    let mut tx = ctx.store.begin().await?;
    appointment::open_feed(&mut tx, me, &secret.hash(), ctx.at).await?;
    tx.commit().await?;
    Ok(secret)
}

/// Closes it.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn close_feed(ctx: &Context) -> Result<(), AppError> {
    let me = ctx.person()?.id;
    let mut tx = ctx.store.begin().await?;
    appointment::close_feed(&mut tx, me).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether the visitor's calendar is open.
///
/// # Errors
/// `SignInFirst`; `Broken` or `Busy` when the store does not answer.
pub async fn has_feed(ctx: &Context) -> Result<bool, AppError> {
    Ok(appointment::has_feed(&ctx.store, ctx.person()?.id).await?)
}

/// A time in a calendar: by what it is known, from when, until when, whether it was called off.
pub type Busy = (String, Moment, Moment, bool);

/// What the calendar with this secret shows: times and nothing else.
///
/// # Errors
/// `NotFound` when there is none.
pub async fn read_feed(ctx: &Context, secret: &str) -> Result<Vec<Busy>, AppError> {
    let account = appointment::of_feed(&ctx.store, &base::secret::hash(secret)).await?.ok_or(AppError::NotFound)?;
    // A calendar on a phone shows the last weeks too.
    let today = ctx.settings.zone.date(ctx.at);
    let from = today.checked_sub(Span::new().days(30)).unwrap_or(today);
    let until = today.checked_add(Span::new().days(366)).unwrap_or(today);
    let mut all = appointment::of_account(&ctx.store, account, from).await?;
    // Of staff: what she would see if she looked herself.
    let rights = rights_of(ctx, account).await?;
    let people: HashMap<Uuid, Facts> =
        about_everybody(&ctx.store).await?.into_iter().filter_map(|facts| Some((facts.person?, facts))).collect();
    for one in appointment::between(&ctx.store, from, until).await? {
        let Some(facts) = people.get(&one.account) else { continue };
        if one.account != account && is_of_staff(&one, account, |action, kind| rights.may(action, kind, facts)) {
            all.push(one);
        }
    }
    let mut busy: Vec<Busy> = Vec::new();
    for one in all {
        let (begin, end) = span(ctx, one.day, one.begins, one.minutes);
        busy.push((one.id.to_string(), begin, end, one.ended_at.is_some()));
    }
    // What her group has planned; a meeting that is off is not there.
    for one in times_of(ctx, account, from, until).await? {
        let (begin, end) = span(ctx, one.day, one.begins, one.minutes);
        busy.push((format!("{}-{}", one.series, one.planned), begin, end, false));
    }
    Ok(busy)
}
