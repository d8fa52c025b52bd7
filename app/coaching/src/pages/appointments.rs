//! Appointments: with one person, all of a coach's, and a participant's own.

use super::{minutes, mode, when};
use crate::{
    acts::{
        appointments::{Busy, OpenedAppointment, appointments_with, has_feed, is_over, own_appointments, read_feed},
        meetings::{GroupMeeting, meetings_of},
    },
    paths,
    rules::{
        Mode,
        goals::{LINE_LONGEST, Side},
        plan::{Meeting, State},
    },
};
use base::{
    AppError, Lang, Page, PageContext, Role,
    civil::{Date, Weekday},
    clock::written_time,
    page::{File, Frame},
    paths::Me,
    texts,
    ui::{
        Back, Drawing, ErrorSummary, Hidden, Note, NoteKind, SelectField, TextField, date_field, icon_markup, owner, owner_once,
        raw,
    },
};
use icalendar::{Calendar, Component as _, Event, EventStatus};
use leptos::prelude::*;
use people::{
    acts::{by::By, open_person::open_person},
    pages::coach::weekday_key,
    paths::{Coach, CoachPerson},
    policy::{Action, Kind},
};
use uuid::Uuid;

/// The ways in which two people meet.
pub(crate) const MODES: [Mode; 5] = [Mode::Single, Mode::Phone, Mode::Online, Mode::Home, Mode::Office];
/// So many days ahead a participant sees when her group meets.
const MEETINGS_AHEAD: i64 = 31;
/// So many meetings at most.
const MEETINGS_MOST: usize = 8;
/// So many days ahead a coach sees.
const AHEAD: i64 = 60;

/// Those with one person, and the form for a new one.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see them.
pub async fn appointments_page(ctx: &PageContext, person: Uuid) -> Result<Page, AppError> {
    let opened = open_person(ctx, By::staff(ctx)?, person).await?;
    let all = appointments_with(ctx, person).await?;
    let makes = opened.may(ctx, Action::Make, Kind::Appointment);
    let ends = opened.may(ctx, Action::End, Kind::Appointment);
    let ctx = ctx.clone();
    let page = Page::new(format!("{}: {}", ctx.t("appointments-title"), opened.name), move || {
        let action = paths::Appointments::href(ctx.lang, person);
        let rows: Vec<_> = all.iter().map(|one| row(&ctx, one, one.with.clone(), ends.then(|| action.clone()))).collect();
        view! {
            <div class="wrap flow">
                <Back href=CoachPerson::href(ctx.lang, person) words=opened.name.clone() />
                <ErrorSummary ctx=ctx.clone() />
                <h1>{ctx.t("appointments-title")}</h1>
                <div class="cols">
                    <section class="flow">{list(&ctx, rows, "appointments-none")}</section>
                    {makes.then(|| new_form(&ctx, &action))}
                </div>
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

fn new_form(ctx: &PageContext, action: &str) -> AnyView {
    let options = MODES.map(|one| (one.code().to_owned(), ctx.t(mode(one)).into_owned())).to_vec();
    view! {
        <section class="flow">
            <h2>{ctx.t("appointment-new")}</h2>
            <form method="post" action=action.to_owned() class="flow" novalidate>
                {owner_once(ctx)} <Hidden name="do" value="make" />
                {date_field(ctx, "day", ctx.t("session-day").into_owned(), ctx.t("appointment-day-hint").into_owned(), None)}
                <TextField ctx=ctx.clone() name="begins" label=ctx.t("session-begins") hint=ctx.t("session-begins-hint") ltr=true />
                <TextField
                    ctx=ctx.clone()
                    name="minutes"
                    label=ctx.t("session-minutes")
                    hint=ctx.t("session-minutes-hint")
                    value="45"
                    inputmode="numeric"
                    ltr=true
                />
                <SelectField ctx=ctx.clone() name="mode" label=ctx.t("session-mode") options=options chosen=Mode::Single.code() />
                <TextField ctx=ctx.clone() name="what" label=ctx.t("appointment-what") hint=ctx.t("appointment-what-hint") most=LINE_LONGEST /> <p>
                    <button class="btn btn--main btn--wide" type="submit">
                        {ctx.t("appointment-keep")}
                        <span class="light">{raw(icon_markup("check"))}</span>
                    </button>
                </p>
            </form>
        </section>
    }
    .into_any()
}

/// All of the visitor's.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever makes none.
pub async fn calendar_page(ctx: &PageContext) -> Result<Page, AppError> {
    let all = own_appointments(ctx, AHEAD).await?;
    let feed = has_feed(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("appointments-title"), move || {
        let rows: Vec<_> = all
            .iter()
            .map(|one| row(&ctx, one, one.with.clone(), Some(paths::Appointments::href(ctx.lang, one.person))))
            .collect();
        view! {
            <div class="wrap flow">
                <Back href=Coach::href(ctx.lang) words=ctx.t("today-back") />
                <h1>{ctx.t("appointments-title")}</h1>
                <p class="muted">{ctx.t("appointments-how")}</p>
                {list(&ctx, rows, "appointments-none")}
                {feed_section(&ctx, feed, &paths::Calendar::href(ctx.lang))}
            </div>
        }
    });
    Ok(page.frame(Frame::Staff).private())
}

/// A participant's own.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn own_appointments_page(ctx: &PageContext) -> Result<Page, AppError> {
    let me = ctx.participant()?;
    let all = appointments_with(ctx, me).await?;
    let mut meetings = meetings_of(ctx, me, MEETINGS_AHEAD).await?;
    meetings.truncate(MEETINGS_MOST);
    let feed = has_feed(ctx).await?;
    let ctx = ctx.clone();
    let page = Page::new(ctx.t("own-appointments-title"), move || {
        let action = paths::OwnAppointments::href(ctx.lang);
        let rows: Vec<_> = all.iter().map(|one| row(&ctx, one, one.with.clone(), Some(action.clone()))).collect();
        let is_empty = rows.is_empty() && !meetings.is_empty();
        let own = if is_empty { ().into_any() } else { list(&ctx, rows, "own-appointments-none") };
        let group: Vec<_> = meetings.iter().map(|one| group_row(&ctx, one)).collect();
        view! {
            <div class="wrap flow text">
                <Back href=Me::href(ctx.lang) words=ctx.t("written-back") />
                <h1>{ctx.t("own-appointments-title")}</h1>
                {own}
                {(!group.is_empty())
                    .then(|| {
                        view! {
                            <section class="flow">
                                <h2>{ctx.t("own-meetings-title")}</h2>
                                <ul class="list">{group}</ul>
                            </section>
                        }
                    })}
                {feed_section(&ctx, feed, &action)}
            </div>
        }
    });
    Ok(page.frame(Frame::Hub).private())
}

fn list(ctx: &PageContext, rows: Vec<AnyView>, empty: &str) -> AnyView {
    if rows.is_empty() {
        return view! {
            <div class="empty">
                <Drawing name="leer" class="empty__pic" />
                <p class="lead">{ctx.t(empty)}</p>
            </div>
        }
        .into_any();
    }
    view! { <ul class="list">{rows}</ul> }.into_any()
}

/// "Dienstag, 3. März".
pub(super) fn weekday_and_day(ctx: &PageContext, day: Date) -> String {
    let weekday: Weekday = day.weekday();
    format!("{}, {}", ctx.t(weekday_key(weekday.to_monday_one_offset())), ctx.day(day))
}

fn row(ctx: &PageContext, one: &OpenedAppointment, with: Option<String>, action: Option<String>) -> AnyView {
    let time = ctx.tf("today-hour", &[("time", written_time(one.begins).into())]).into_owned();
    let kind = [minutes(ctx, one.minutes), ctx.t(mode(one.mode)).into_owned()].join(". ");
    let with = match with {
        Some(name) => ctx.tf("appointment-with", &[("name", name.into())]).into_owned(),
        None => ctx.t("written-by-former").into_owned(),
    };
    let lang = Lang::from_code(&one.words.lang).map(Lang::tag);
    let what = (!one.words.what.is_empty()).then(|| view! { <small lang=lang dir="auto">{one.words.what.clone()}</small> });
    let off = one.ended_by.map(|by| {
        let key = match by {
            Side::Person => "appointment-off-person",
            Side::Coach => "appointment-off-coach",
        };
        view! { <span class="why why--now">{raw(icon_markup("x"))} {ctx.t(key)}</span> }
    });
    let title = format!("{}, {time}", weekday_and_day(ctx, one.day));
    let is_over = is_over(ctx, one.day, one.begins, one.minutes);
    let form = action.filter(|_| one.ended_by.is_none() && !is_over).map(|action| {
        let names = format!(": {title}");
        view! {
            <form method="post" action=action>
                {owner(ctx)} <Hidden name="do" value="off" /> <Hidden name="appointment" value=one.id.to_string() />
                <button class="btn" type="submit">
                    {raw(icon_markup("x"))} <span>{ctx.t("appointment-off")} <span class="vh">{names}</span></span>
                </button>
            </form>
        }
    });
    view! {
        <li class="list__row">
            <span>
                {off}
                <b>{title.clone()}</b>
                <small>{with} ". " {kind}</small>
                {what}
            </span>
            {form}
        </li>
    }
    .into_any()
}

/// A meeting of her group.
fn group_row(ctx: &PageContext, one: &GroupMeeting) -> AnyView {
    let Meeting { day, begins, minutes: long, .. } = one.meeting;
    let time = ctx.tf("today-hour", &[("time", written_time(begins).into())]).into_owned();
    let title = format!("{}, {time}", weekday_and_day(ctx, day));
    view! {
        <li class="list__row">
            <span>
                {state(ctx, &one.meeting.state)}
                <b>{title}</b>
                <small>
                    <bdi>{one.group.clone()}</bdi>
                    ". "
                    {minutes(ctx, long)}
                    ". "
                    <bdi>{one.place.clone()}</bdi>
                </small>
            </span>
        </li>
    }
    .into_any()
}

/// Why a meeting is not as the series says; nothing when it is.
pub(super) fn state(ctx: &PageContext, state: &State) -> Option<AnyView> {
    let (icon, words) = match state {
        State::On => return None,
        State::Moved => ("clock", ctx.t("meeting-moved").into_owned()),
        State::Off => ("x", ctx.t("meeting-off").into_owned()),
        State::Closed(name) => ("x", ctx.tf("meeting-closed", &[("name", name.as_str().into())]).into_owned()),
    };
    let class = if *state == State::Moved { "why" } else { "why why--now" };
    Some(view! { <span class=class>{raw(icon_markup(icon))} {words}</span> }.into_any())
}

/// The calendar on somebody's own phone.
fn feed_section(ctx: &PageContext, is_open: bool, action: &str) -> AnyView {
    let form = |does: &'static str, key: &'static str, icon: &'static str| {
        view! {
            <form method="post" action=action.to_owned()>
                {owner(ctx)} <Hidden name="do" value=does /> <button class="btn" type="submit">
                    {raw(icon_markup(icon))}
                    {ctx.t(key)}
                </button>
            </form>
        }
    };
    view! {
        <section class="flow">
            <h2>{ctx.t("feed-title")}</h2>
            <p>{ctx.t("feed-line")}</p>
            <div class="btns">
                {form("feed", if is_open { "feed-again" } else { "feed-open" }, "calendar")}
                {is_open.then(|| form("feed-end", "feed-close", "x"))}
            </div>
        </section>
    }
    .into_any()
}

/// The address of the calendar, which is shown once.
pub(crate) fn feed_page(ctx: &PageContext, secret: &str, back: String) -> Page {
    let address = format!("{}{}", ctx.settings.address, paths::feed(secret));
    let ctx = ctx.clone();
    let staff = ctx.who.person.as_ref().is_some_and(|person| !person.is(Role::Participant));
    let page = Page::new(ctx.t("feed-title"), move || {
        view! {
            <div class="wrap flow text">
                <Back href=back words=ctx.t("appointments-title") />
                <h1>{ctx.t("feed-title")}</h1>
                <p class="lead">{ctx.t("feed-how")}</p>
                <p class="addr" dir="ltr" translate="no">
                    {address.clone()}
                </p>
                <p>
                    <button class="btn" type="button" hidden=true data-copy=address.clone() data-done=ctx.t("letter-copied")>
                        {raw(icon_markup("copy"))}
                        <span role="status">{ctx.t("letter-copy")}</span>
                    </button>
                </p>
                <Note kind=NoteKind::Info title=ctx.t("feed-once")>
                    <p>{ctx.t("feed-once-line")}</p>
                </Note>
            </div>
        }
    });
    page.frame(if staff { Frame::Staff } else { Frame::Hub }).private().script("js/letter.js")
}

/// The calendar itself: times, and one word that is the same for all (RFC 5545).
///
/// # Errors
/// `NotFound` when there is no calendar with this secret.
pub async fn feed(ctx: &PageContext, secret: &str) -> Result<Page, AppError> {
    let busy = read_feed(ctx, secret).await?;
    let mut calendar = Calendar::new();
    calendar.name("Klick");
    for one in busy {
        calendar.push(event(ctx, one));
    }
    Ok(Page::file(File { name: "", kind: "text/calendar; charset=utf-8", text: calendar.done().to_string() }))
}

fn event(ctx: &PageContext, (id, from, to, off): Busy) -> Event {
    let mut event = Event::new();
    event
        .uid(&format!("{id}@klick"))
        .summary(&texts::say(ctx.lang, "feed-event"))
        .add_property("DTSTAMP", utc(ctx.at))
        .add_property("DTSTART", utc(from))
        .add_property("DTEND", utc(to));
    if off {
        event.status(EventStatus::Cancelled);
    }
    event.done()
}

/// A moment as calendars write it: `20260301T090000Z`.
fn utc(at: base::Moment) -> String {
    let wall = base::Zone::utc().wall(at);
    format!("{:04}{:02}{:02}T{:02}{:02}{:02}Z", wall.year(), wall.month(), wall.day(), wall.hour(), wall.minute(), wall.second())
}

/// What a participant has soon: her next appointment.
pub(super) fn next_words(ctx: &PageContext, one: &OpenedAppointment) -> (String, String) {
    let detail =
        one.with.clone().map_or_else(String::new, |with| ctx.tf("appointment-with", &[("name", with.into())]).into_owned());
    (when(ctx, one.day, one.begins), [detail, ctx.t(mode(one.mode)).into_owned()].join(". "))
}
