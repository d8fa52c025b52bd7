//! A coach leaves: what is open for each of her people, and a note for the next coach. The coordinator counts, she reads no words.

use super::{
    agreements::NEW_AGREEMENT,
    competences::NEW_COMPETENCE,
    goals::NEW_GOAL,
    log_session::{GROUP, TALK},
    sealed::{open, seal},
    words::{Said, key_of},
};
use crate::{
    records::{
        agreement, appointment, goal,
        handing_note::{self, HandingNote},
        help_request, protocol, task,
    },
    rules::fits,
    subjects::HandingNotes,
};
use base::{AppError, Context, Date, Lang, Moment, moment::DAY, room::DraftKind, store::Tx};
use people::{
    acts::{
        by::{By, door, may_at_all, may_with},
        hand_over::coaches_with_people,
        list_people::{ListedPerson, list_people},
        list_places::name_of_group,
        staff_names::staff_names,
    },
    policy::{
        Action, Kind,
        of::{Placement, about_person},
        to,
    },
};
use std::collections::HashMap;
use uuid::Uuid;

/// A note stays so long after people were handed over.
pub const AFTER: i64 = 30 * DAY;
/// And so long when they never are.
const WAITING: i64 = 90 * DAY;
/// The forms of which a draft is about one person.
const BEGUN: [&DraftKind; 4] = [&TALK, &NEW_GOAL, &NEW_AGREEMENT, &NEW_COMPETENCE];

/// Whether the visitor hands people of her own over one day: whether a door to her own folder opens.
pub fn may_hand_over(ctx: &Context) -> bool {
    may_at_all(ctx, Action::Make, Kind::HandingNote)
}

/// What is open for one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenThings {
    /// The account.
    pub person: Uuid,
    /// The name.
    pub name: String,
    /// How many goals she works on, and the next day of one.
    pub goals: (usize, Option<Date>),
    /// How many tasks of the coach are open, and the day of the next.
    pub tasks: (usize, Option<Date>),
    /// Since when there is an agreement, and when somebody should look at it.
    pub agreement: Option<(Date, Option<Date>)>,
    /// The coming appointments with this coach: the day and the minute of it.
    pub appointments: Vec<(Date, i64)>,
    /// How many answers nobody has seen.
    pub answers: usize,
    /// How many drafts of the coach are about her, which nobody else can open.
    pub drafts: usize,
    /// How many calls for help the coach sees to.
    pub help: usize,
    /// Whether there is a note for the next coach.
    pub note: bool,
    /// Whether the visitor may read the words of all this.
    pub reads: bool,
}

/// The folder of a coach: her name, and what is open for each of her people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    /// The coach.
    pub coach: Uuid,
    /// Her name.
    pub name: String,
    /// Whether it is the visitor's own.
    pub own: bool,
    /// Her people, by name.
    pub people: Vec<OpenThings>,
    /// The groups about which she has begun a form, which nobody else can open.
    pub groups: Vec<String>,
}

/// What is open for the people of this coach, for herself and for whoever may hand them over; `None`: she has nobody (any more) whom the visitor may hand
/// over. It opens no words; that another one looked stands in the log of each of them.
///
/// # Errors
/// `SignInFirst`; `NotFound` for others.
pub async fn folder(ctx: &Context, coach: Uuid) -> Result<Option<Folder>, AppError> {
    let me = ctx.person()?;
    let own = me.id == coach && may_hand_over(ctx);
    let (name, people) = if own {
        let mut people = list_people(ctx).await?;
        people.retain(|person| person.facts.main_coach == Some(coach));
        (me.name.clone(), people)
    } else {
        door(ctx, Action::Change, Kind::Placement)?;
        let Some(from) = coaches_with_people(ctx).await?.into_iter().find(|known| known.id == coach) else { return Ok(None) };
        let by = By::signed_in(ctx)?;
        let mut tx = ctx.store.begin().await?;
        for person in &from.people {
            by.may(ctx, &mut tx, to::See, Placement(person.id)).await?;
        }
        tx.commit().await?;
        (from.name, from.people)
    };
    let people = open_things(ctx, coach, &people).await?;
    let mut groups = Vec::new();
    for group in drafts::begun_by(ctx, coach, &GROUP).await? {
        groups.extend(name_of_group(ctx, group).await?.map(|(name, _)| name));
    }
    Ok(Some(Folder { coach, name, own, people, groups }))
}

async fn open_things(ctx: &Context, coach: Uuid, people: &[ListedPerson]) -> Result<Vec<OpenThings>, AppError> {
    let today = ctx.settings.zone.date(ctx.at);
    let mut all: HashMap<Uuid, OpenThings> = people
        .iter()
        .map(|person| {
            let reads = may_with(ctx, Action::See, Kind::Goal, &person.facts);
            (person.id, OpenThings { person: person.id, name: person.name.clone(), reads, ..OpenThings::default() })
        })
        .collect();
    let count = |(many, next): &mut (usize, Option<Date>), day: Option<Date>| {
        *many += 1;
        *next = match (*next, day) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
    };
    for one in goal::open(&ctx.store).await? {
        if let Some(things) = all.get_mut(&one.account) {
            count(&mut things.goals, one.by_day);
        }
    }
    for one in task::open_of_coaches(&ctx.store).await? {
        if let Some(things) = all.get_mut(&one.account) {
            count(&mut things.tasks, one.due);
        }
    }
    for one in agreement::newest_of_all(&ctx.store).await? {
        if let Some(things) = all.get_mut(&one.account) {
            let days = crate::rules::agreements::Days { from: one.from, until: one.until, review: one.review };
            things.agreement = Some((one.from, days.due()));
            things.answers += usize::from(one.verdict == Some(crate::rules::Verdict::Differs) && one.seen_at.is_none());
        }
    }
    for one in appointment::coming_with(&ctx.store, coach, today).await? {
        if let Some(things) = all.get_mut(&one.account) {
            things.appointments.push((one.day, one.begins));
        }
    }
    for one in protocol::unseen_answers(&ctx.store).await? {
        if let Some(things) = all.get_mut(&one.account) {
            things.answers += 1;
        }
    }
    for one in help_request::open(&ctx.store).await?.into_iter().filter(|one| one.taken_by == Some(coach)) {
        if let Some(things) = all.get_mut(&one.account) {
            things.help += 1;
        }
    }
    for kind in BEGUN {
        for person in drafts::begun_by(ctx, coach, kind).await? {
            if let Some(things) = all.get_mut(&person) {
                things.drafts += 1;
            }
        }
    }
    for (person,) in handing_note::about_whom(&ctx.store, ctx.at).await? {
        if let Some(things) = all.get_mut(&person) {
            things.note = true;
        }
    }
    Ok(people.iter().filter_map(|person| all.remove(&person.id)).collect())
}

/// A note for the next coach, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedNote {
    /// The name of who wrote it; `None`: somebody who does not work here any more.
    pub author: Option<String>,
    /// Whether the visitor wrote it.
    pub is_hers: bool,
    /// Its words.
    pub said: Said,
    /// When it was written.
    pub made_at: Moment,
    /// When it goes.
    pub goes_at: Moment,
}

/// The note about somebody, for herself and who accompanies her.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see it.
pub async fn handing_note(ctx: &Context, person: Uuid) -> Result<Option<OpenedNote>, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, HandingNotes(person)).await?;
    let key = key_of(ctx, &mut tx, person).await?;
    let coach = about_person(&mut tx, person).await?.and_then(|facts| facts.main_coach);
    tx.commit().await?;
    // What waits to be tidied is gone already.
    let Some(kept) = handing_note::find(&ctx.store, person).await?.filter(|kept| kept.goes_at > ctx.at) else { return Ok(None) };
    let me = ctx.person()?.id;
    // It is for her coach: a deputy who reads it takes nothing from the next one.
    if coach == Some(me) && kept.author != Some(me) {
        // To read, nothing must be written: on a full disk it stays new.
        let _ = note_seen(ctx, person, me).await;
    }
    let names = staff_names(ctx, kept.author.into_iter().collect()).await?;
    Ok(Some(OpenedNote {
        author: kept.author.and_then(|author| names.get(&author).cloned()),
        is_hers: kept.author == Some(me),
        said: open(&key, "handing_note", person, &kept.words)?,
        made_at: kept.made_at,
        goes_at: kept.goes_at,
    }))
}

async fn note_seen(ctx: &Context, person: Uuid, me: Uuid) -> Result<(), AppError> {
    let mut tx = ctx.store.begin().await?;
    handing_note::note_seen(&mut tx, person, me, ctx.at).await?;
    Ok(tx.commit().await?)
}

/// Writes it, in place of what she wrote before; nothing takes it away.
///
/// # Errors
/// `Invalid` (field `words`) when it is too long, or while there is one by somebody else; `SignInFirst`; `NotFound` when there is no such person, or she may not.
pub async fn keep_handing_note(ctx: &Context, lang: Lang, person: Uuid, words: &str) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Make, HandingNotes(person)).await?;
    let words = words.trim().to_owned();
    if !fits(&words) {
        return Err(AppError::refused("words", "session-too-long"));
    }
    let before = handing_note::find_in(&mut tx, person).await?.filter(|note| note.goes_at > ctx.at);
    if before.is_some_and(|note| note.author != by.actor()) {
        return Err(AppError::refused("words", "handing-of-other"));
    }
    if words.is_empty() {
        handing_note::delete(&mut tx, person).await?;
    } else {
        let key = key_of(ctx, &mut tx, person).await?;
        let said = Said { lang: lang.code().to_owned(), words };
        let words = seal(ctx, &key, "handing_note", person, &said)?;
        let new = HandingNote { account: person, author: by.actor(), words, made_at: ctx.at, goes_at: ctx.at.plus(WAITING) };
        handing_note::put(&mut tx, &new).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// People have another coach now: the coming appointments go with them if that was ticked, and from now on their notes go by themselves. Tasks are for
/// whoever accompanies somebody, so they are with the new one already.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn pass_on(ctx: &Context, tx: &mut Tx, handed: &base::room::Handed<'_>) -> Result<(), AppError> {
    let today = ctx.settings.zone.date(ctx.at);
    for person in handed.people {
        if handed.ticked {
            appointment::pass_on(tx, *person, handed.from, handed.to, today).await?;
        }
        handing_note::go_at(tx, *person, ctx.at, ctx.at.plus(AFTER)).await?;
    }
    Ok(())
}

/// Forgets notes whose time is over; how many.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    let mut tx = ctx.store.begin().await?;
    let gone = handing_note::forget(&mut tx, ctx.at).await?;
    tx.commit().await?;
    Ok(gone)
}

/// For whom of the visitor's own people there is a note that another coach left and nobody has opened.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub(super) async fn notes_for(ctx: &Context, people: &[ListedPerson]) -> Result<Vec<Uuid>, AppError> {
    let me = ctx.person()?.id;
    let mut unseen: Vec<Uuid> = handing_note::unseen(&ctx.store, me, ctx.at).await?.into_iter().map(|(person,)| person).collect();
    unseen.retain(|person| people.iter().any(|known| known.id == *person && known.facts.main_coach == Some(me)));
    Ok(unseen)
}
