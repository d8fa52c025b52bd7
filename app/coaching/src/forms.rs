//! The forms of coaching. Each is posted to the address of the page that shows it.

pub mod agreements;
pub mod appointments;
pub mod competences;
pub mod goals;
pub mod handing;
pub mod plan;

use crate::{
    acts::{
        addenda::add_to_protocol,
        answer,
        ask_help::{ask_help, end_request, take_request},
        correct_session::correct_session,
        log_session::{Attendee, GROUP, NewSession, TALK, log_session},
        loggable::{Loggable, colleagues, loggable_group, loggable_person},
        private_notes::keep_note,
        take_back::{self, Taken},
        translations::{take_back_translation, translate_addendum, translate_protocol},
        words::Words,
        write_in_session::write_in_session,
    },
    pages::{
        steps::{named, place_of},
        talks::here,
    },
    paths,
    rules::{self, Mode, Pillar, Presence, Topic, Verdict, fits},
};
use base::{
    AppError, Date, PageContext,
    form::{Answer, Check, Done, Fields, date, to_mend},
};
use drafts::Form;
use people::acts::by::By;
use uuid::Uuid;

/// A field of one person of a group: `presence-…`, `minutes-…`, `note-…`, with her account.
pub(crate) fn of_person(what: &str, person: Uuid) -> String {
    format!("{what}-{person}")
}

/// What counts of the session, as it was typed; what is not there or is none is told by [`Typed::checks`].
struct Typed {
    day: Option<Date>,
    begins: Option<i64>,
    minutes: Option<i64>,
    pillar: Option<Pillar>,
    mode: Option<Mode>,
    topics: Vec<Topic>,
    with: Vec<Uuid>,
}

impl Typed {
    fn read(ctx: &PageContext, fields: &Fields) -> Self {
        let wall = ctx.settings.zone.wall(ctx.at);
        let (today, now) = (wall.date(), base::clock::minute_of(wall));
        let day = date(fields, "day").filter(|day| rules::may_have_been(*day, today));
        Self {
            day,
            begins: base::clock::time_of_day(fields.get("begins")).filter(|begins| day != Some(today) || *begins <= now),
            minutes: rules::minutes(fields.get("minutes")),
            pillar: Pillar::from_code(fields.get("pillar")),
            mode: Mode::from_code(fields.get("mode")),
            topics: Topic::ALL.into_iter().filter(|topic| fields.all("topic").any(|chosen| chosen == topic.code())).collect(),
            with: Vec::new(),
        }
    }

    fn checks(&self) -> [Check; 5] {
        [
            (self.day.is_some(), "day", "session-no-day"),
            (self.begins.is_some(), "begins", "session-no-time"),
            (self.minutes.is_some(), "minutes", "session-no-minutes"),
            (self.pillar.is_some(), "pillar", "session-no-pillar"),
            (self.mode.is_some(), "mode", "session-no-mode"),
        ]
    }

    fn whole(self, group: Option<Uuid>) -> Option<NewSession> {
        let Self { day, begins, minutes, pillar, mode, topics, with } = self;
        let (day, begins, minutes) = (day?, begins?, minutes?);
        Some(NewSession { group, day, begins, minutes, pillar: pillar?, mode: mode?, topics, with })
    }
}

/// Which of these colleagues are ticked; others that came with the form are nobody.
fn ticked(fields: &Fields, known: impl Iterator<Item = Uuid>) -> Vec<Uuid> {
    known.filter(|one| fields.get(&of_person("coach", *one)) == "1").collect()
}

/// Whether a line is short enough.
fn shorter_line(line: &str) -> bool {
    line.chars().count() <= rules::goals::LINE_LONGEST
}

/// A session of a group: `day-day`, `day-month`, `day-year`, `begins`, `minutes`, `pillar`, `mode`, `topic` (several), `note` for everybody who
/// was there, for each person `presence-…`, `minutes-…` when she was there for a part, `note-…`, and `coach-…` for each colleague.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such group for whom the visitor may log.
pub async fn submit_log_group(ctx: &PageContext, group: Uuid, fields: &Fields) -> Result<Answer, AppError> {
    let known = loggable_group(ctx, group).await?;
    if let Some(answer) = drafts::take(ctx, Form::about(&GROUP, group), fields).await? {
        return Ok(answer);
    }
    let ids: Vec<Uuid> = known.people.iter().map(|one| one.id).collect();
    let with = ticked(fields, colleagues(ctx, &ids).await?.into_iter().map(|(id, _)| id));
    let typed = Typed { with, ..Typed::read(ctx, fields) };
    let shared = fields.get("note").to_owned();
    let mut people = Vec::new();
    let (mut parts, mut short, mut reads) = (true, fits(&shared), shared.is_empty());
    for Loggable { id, writes, .. } in known.people {
        // Who joined the group while the form was open was not asked about, and is left out.
        let Some(presence) = Presence::from_code(fields.get(&of_person("presence", id))) else { continue };
        let whole = typed.minutes.unwrap_or(rules::LONGEST);
        let counted = rules::counted(presence, whole, fields.get(&of_person("minutes", id)));
        parts &= counted.is_some();
        let was_there = presence.was_there();
        let own = fields.get(&of_person("note", id)).to_owned();
        short &= fits(&own);
        reads |= writes && was_there;
        let lines = [if was_there { shared.as_str() } else { "" }, own.as_str()];
        let lines: Vec<&str> = lines.into_iter().filter(|line| writes && !line.is_empty()).collect();
        let words = Words { lang: ctx.lang.code().to_owned(), note: lines.join("\n\n"), ..Words::default() };
        people.push(Attendee { account: id, presence, minutes: counted.unwrap_or_default(), words });
    }
    let others = [
        (!people.is_empty(), "who", "session-nobody"),
        (parts, "who", "session-no-part"),
        (short, "note", "session-too-long"),
        (reads, "note", "session-note-nobody"),
    ];
    let checks: Vec<Check> = typed.checks().into_iter().chain(others).collect();
    let whole = typed.whole(Some(group)).filter(|_| checks.iter().all(|(good, ..)| *good));
    let new = whole.ok_or_else(|| to_mend(&checks).keeping(fields))?;
    let id = log_session(ctx, &new, &people).await?;
    Ok(Done::to(paths::Session::href(ctx.lang, id)).into())
}

/// A session with one person: as for a group, and `view`, `assessment`, `agreed`.
///
/// # Errors
/// `Invalid` when something is to mend; `NotFound` when there is no such person for whom the visitor may log.
pub async fn submit_log_one(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Answer, AppError> {
    let known = loggable_person(ctx, person).await?;
    if let Some(answer) = drafts::take(ctx, Form::about(&TALK, person), fields).await? {
        return Ok(answer);
    }
    let typed = Typed::read(ctx, fields);
    let text = |name: &str| fields.get(name).to_owned();
    let words = Words {
        lang: ctx.lang.code().to_owned(),
        topics: rules::topics(&typed.topics),
        note: text("note"),
        view: text("view"),
        assessment: text("assessment"),
        agreed: text("agreed"),
    };
    let others = [
        // Somebody else accompanies her by now.
        (known.writes || words.is_empty(), "agreed", "talk-no-right"),
        (fits(&words.note), "note", "session-too-long"),
        (fits(&words.view), "view", "session-too-long"),
        (fits(&words.assessment), "assessment", "session-too-long"),
        (fits(&words.agreed), "agreed", "session-too-long"),
    ];
    let checks: Vec<Check> = typed.checks().into_iter().chain(others).collect();
    // What a talk was about is nobody's business but theirs: it stands with the words.
    let typed = Typed { topics: Vec::new(), ..typed };
    let whole = typed.whole(None).filter(|_| checks.iter().all(|(good, ..)| *good));
    let new = whole.ok_or_else(|| to_mend(&checks).keeping(fields))?;
    let one = Attendee { account: person, presence: Presence::Here, minutes: new.minutes, words };
    let id = log_session(ctx, &new, &[one]).await?;
    Ok(Done::to(paths::Session::href(ctx.lang, id)).into())
}

/// What she keeps in mind for the next time (`do` is `private`, with `private`; nothing takes it away), what she adds to a protocol (`addendum`, with
/// `protocol` and `words`), a translation, or that it is taken back (`undo-translation`, with `translation`).
///
/// # Errors
/// `Invalid` when it is too long, or nothing; `NotFound` when she may write none about this person, or not add to this protocol.
pub async fn submit_talks(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<Answer, AppError> {
    if fields.get("do") == "undo-translation" {
        let id = fields.get("translation").parse().map_err(|_| AppError::Unreadable)?;
        let words = take_back_translation(ctx, person, id).await.map_err(|refused| refused.keeping(fields))?;
        // Nothing is kept of it: its words stand in the form again.
        return Ok(Answer::Again(words, Vec::new()));
    }
    if let "translate" | "translate-addendum" = fields.get("do") {
        submit_translation(ctx, person, fields).await.map_err(|refused| refused.keeping(fields))?;
        return Ok(Done::to(here(ctx, person)).into());
    }
    if fields.get("do") == "addendum" {
        let protocol = fields.get("protocol").parse().map_err(|_| AppError::Unreadable)?;
        let added = add_to_protocol(ctx, ctx.lang, protocol, fields.get("words")).await;
        added.map_err(|refused| refused.keeping(fields))?;
        return Ok(Done::to(here(ctx, person)).into());
    }
    keep_note(ctx, person, fields.get("private")).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(format!("{}#notiz", paths::Talks::href(ctx.lang, person))).into())
}

/// A protocol once more in the language of the person: `do` is `translate` with `protocol` and the parts, or `translate-addendum` with `addendum` and
/// `words` besides.
async fn submit_translation(ctx: &PageContext, person: Uuid, fields: &Fields) -> Result<(), AppError> {
    let id = |name: &str| fields.get(name).parse::<Uuid>().map_err(|_| AppError::Unreadable);
    let lang = people::acts::open_person::open_person(ctx, By::staff(ctx)?, person).await?.lang;
    if fields.get("do") == "translate-addendum" {
        return translate_addendum(ctx, lang, id("protocol")?, id("addendum")?, fields.get("words")).await;
    }
    let part = |name: &str| fields.get(name).to_owned();
    let words = Words {
        agreed: part("agreed"),
        view: part("view"),
        assessment: part("assessment"),
        note: part("note"),
        ..Words::default()
    };
    translate_protocol(ctx, lang, person, id("protocol")?, &words).await
}

/// "Zurücknehmen": `do` is `undo`; what counts is written anew: `correct`, with the fields of the form that logged it; or who was there writes to one of
/// a group: `write`, with `person` and `words`.
///
/// # Errors
/// `Invalid` when it is too late, or something is to mend; `NotFound` for everybody but who logged it.
pub async fn submit_session(ctx: &PageContext, session: Uuid, fields: &Fields) -> Result<Done, AppError> {
    match fields.get("do") {
        "undo" => {}
        "write" => {
            let person = fields.get("person").parse();
            let person = person.map_err(|_| to_mend(&[(false, "person", "session-write-nobody")]).keeping(fields))?;
            let written = write_in_session(ctx, ctx.lang, session, person, fields.get("words")).await;
            written.map_err(|refused| refused.keeping(fields))?;
            return Ok(Done::to(paths::Session::href(ctx.lang, session)));
        }
        "correct" => {
            let ticks = fields.0.iter().filter_map(|(name, _)| name.strip_prefix("coach-")?.parse().ok());
            let typed = Typed { with: ticked(fields, ticks), ..Typed::read(ctx, fields) };
            let checks = typed.checks();
            let whole = typed.whole(None).filter(|_| checks.iter().all(|(good, ..)| *good));
            let new = whole.ok_or_else(|| to_mend(&checks).keeping(fields))?;
            correct_session(ctx, session, &new).await.map_err(|refused| refused.keeping(fields))?;
            return Ok(Done::to(paths::Session::href(ctx.lang, session)));
        }
        _ => return Err(AppError::Unreadable),
    }
    let taken = take_back::take_back(ctx, session).await.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(match taken {
        Taken::Talk(person) => paths::LogOne::href(ctx.lang, person),
        Taken::Group(group) => paths::LogGroup::href(ctx.lang, group),
        Taken::Nothing => paths::LogSession::href(ctx.lang),
    }))
}

/// A participant asks for help (`do` is `ask`, `von` the step as `course/lesson/number`, or empty), or needs none any more (`end`, with `request`).
///
/// # Errors
/// `NotFound` for staff, and for another one's request.
pub async fn submit_ask_help(ctx: &PageContext, fields: &Fields) -> Result<Done, AppError> {
    let from = fields.get("von");
    match fields.get("do") {
        "ask" => ask_help(ctx, named(ctx, from)).await?,
        "end" => end_request(ctx, fields.get("request").parse().map_err(|_| AppError::Unreadable)?).await?,
        _ => return Err(AppError::Unreadable),
    }
    let page = paths::AskHelp::href(ctx.lang);
    // Only what names a step is written into an address.
    let step = named(ctx, from).and_then(|step| place_of(ctx, &step));
    Ok(Done::to(step.map_or_else(|| page.clone(), |step| format!("{page}?von={step}"))))
}

/// Staff see to a request: `do` is `take`, with `from` when somebody else saw to it, or `end`.
///
/// # Errors
/// `NotFound` when there is none, or she may not see to it.
pub async fn submit_help_request(ctx: &PageContext, request: Uuid, fields: &Fields) -> Result<Done, AppError> {
    match fields.get("do") {
        "take" => {
            take_request(ctx, request, fields.get("from").parse().ok()).await?;
            Ok(Done::to(paths::HelpRequest::href(ctx.lang, request)))
        }
        "end" => {
            end_request(ctx, request).await?;
            Ok(Done::to(people::paths::Coach::href(ctx.lang)))
        }
        _ => Err(AppError::Unreadable),
    }
}

/// What a participant says: `do` is `agrees`, or `differs` with `words`.
///
/// # Errors
/// `Invalid` when she sees it in another way and wrote nothing; `NotFound` when it is not about her.
pub async fn submit_written(ctx: &PageContext, protocol: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let verdict = Verdict::from_code(fields.get("do")).ok_or(AppError::Unreadable)?;
    let said = answer::answer(ctx, protocol, verdict, fields.get("words")).await;
    said.map_err(|refused| refused.keeping(fields))?;
    Ok(Done::to(paths::WrittenOne::href(ctx.lang, protocol)))
}
