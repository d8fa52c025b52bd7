//! What somebody can do, found in her life: written down and changed by herself or who accompanies her. Lessons that she has finished are proposed.

use super::{
    field,
    sealed::{open, seal},
    words::key_of,
};
use crate::{
    records::competence::{self, Competence},
    rules::competences::{KEPT_AWAY, Life, MOST, Skill},
    subjects::{self, Competences},
};
use base::{
    AppError, Context, Date, Lang,
    room::{DraftField, DraftKind},
    texts,
};
use drafts::Form;
use learning::{Library, acts as learned};
use people::{
    acts::by::{By, may_with},
    policy::{Action, Kind, of::about_person, to},
    vault::{PersonKey, PersonSeal},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The form in which a coach finds out with somebody what she can do; one draft for each.
pub const NEW_COMPETENCE: DraftKind = DraftKind {
    name: "coaching/competence",
    fields: &[
        DraftField {
            name: "field",
            words: "competence-where",
            long: false,
            say: |lang, code| said(lang, Life::from_code(code).map(crate::keys::life)),
        },
        field("did", "competence-did", true),
        field("can", "competence-can", true),
        DraftField {
            name: "level",
            words: "competence-level",
            long: false,
            say: |lang, code| said(lang, Skill::from_code(code).map(crate::keys::skill)),
        },
        field("evidence", "competence-evidence", true),
        field("seen-day", "date-part-day", false),
        field("seen-month", "date-part-month", false),
        field("seen-year", "date-part-year", false),
    ],
    seal: &PersonSeal,
    may: Some(|ctx, tx, person| {
        Box::pin(async move {
            let facts = about_person(tx, person).await?;
            Ok(facts.is_some_and(|facts| may_with(ctx, Action::Change, Kind::Competence, &facts)))
        })
    }),
};

fn said(lang: Lang, key: Option<&'static str>) -> String {
    key.map(|key| texts::say(lang, key).into_owned()).unwrap_or_default()
}

/// The words of something that somebody can do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompetenceWords {
    /// The language of the page on which they were written, by its code.
    pub lang: String,
    /// What she did.
    pub did: String,
    /// What she can do since.
    pub can: String,
    /// By what one sees it.
    #[serde(default)]
    pub evidence: String,
}

/// Something as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCompetence {
    /// Where in her life.
    pub field: Life,
    /// How well it goes.
    pub level: Skill,
    /// Its words.
    pub words: CompetenceWords,
    /// When a paper was seen that shows it.
    pub seen: Option<Date>,
}

/// Something that somebody can do, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedCompetence {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub person: Uuid,
    /// Where in her life.
    pub field: Life,
    /// How well it goes.
    pub level: Skill,
    /// Its words.
    pub words: CompetenceWords,
    /// When a paper was seen that shows it.
    pub seen: Option<Date>,
    /// The lesson that shows it, and which of its sentences.
    pub lesson: Option<(String, usize)>,
    /// How often its words were written.
    pub revision: i64,
    /// Whether it was put away.
    pub is_away: bool,
}

/// A sentence of a lesson that somebody has finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The lesson.
    pub lesson: String,
    /// Which of its sentences.
    pub line: usize,
    /// The sentence, in the language of the reader where there is one.
    pub words: String,
    /// The language of the sentence.
    pub lang: Lang,
}

/// The words of the row with this id, closed.
///
/// # Errors
/// `TooLarge`.
pub(crate) fn sealed_competence(ctx: &Context, key: &PersonKey, id: Uuid, words: &CompetenceWords) -> Result<Vec<u8>, AppError> {
    seal(ctx, key, "competence", id, words)
}

/// Writes down something that somebody can do. What was begun of it as a draft is sent with it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or she may not; `Invalid` (field `can`) when there is too much.
pub async fn add_competence(ctx: &Context, person: Uuid, new: &NewCompetence) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, Competences(person)).await?;
    if competence::count(&mut tx, person).await? >= MOST {
        return Err(AppError::refused("can", "competence-too-many"));
    }
    let key = key_of(ctx, &mut tx, person).await?;
    let id = ctx.new_id();
    let kept = Competence {
        id,
        account: person,
        author: by.actor(),
        field: new.field,
        level: new.level,
        words: sealed_competence(ctx, &key, id, &new.words)?,
        lesson: String::new(),
        line: 0,
        seen: new.seen,
        revision: 1,
        made_at: ctx.at,
        ended_at: None,
    };
    competence::insert(&mut tx, &kept).await?;
    if ctx.person()?.id != person {
        drafts::finish(ctx, &mut tx, Form::about(&NEW_COMPETENCE, person)).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Takes a sentence of a lesson that she has finished among what she can do. Twice is once; what was put away comes back.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person or sentence, or she may not; `Invalid` (field `learned`) when there is too much.
pub async fn take_learned(ctx: &Context, lang: Lang, person: Uuid, lesson: &str, line: usize) -> Result<(), AppError> {
    let proposals = all_learned(ctx, lang, person).await?;
    let one = proposals.into_iter().find(|one| one.lesson == lesson && one.line == line).ok_or(AppError::NotFound)?;
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, Competences(person)).await?;
    if competence::count(&mut tx, person).await? >= MOST {
        return Err(AppError::refused("learned", "competence-too-many"));
    }
    let key = key_of(ctx, &mut tx, person).await?;
    let id = ctx.new_id();
    let words = CompetenceWords { lang: one.lang.code().to_owned(), can: one.words, ..CompetenceWords::default() };
    let place = i64::try_from(line).unwrap_or_default();
    let kept = Competence {
        id,
        account: person,
        author: by.actor(),
        field: Life::Course,
        level: Skill::Familiar,
        words: sealed_competence(ctx, &key, id, &words)?,
        lesson: one.lesson,
        line: place,
        seen: None,
        revision: 1,
        made_at: ctx.at,
        ended_at: None,
    };
    if !competence::insert(&mut tx, &kept).await? {
        competence::bring_back(&mut tx, person, lesson, place).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Writes it anew, on top of the words with this revision.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such thing, or she may not; `Invalid` (field `can`) when somebody else has written it anew meanwhile.
pub async fn change_competence(ctx: &Context, id: Uuid, revision: i64, new: &NewCompetence) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Competence(id)).await?;
    let before = competence::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let key = key_of(ctx, &mut tx, before.account).await?;
    let words = sealed_competence(ctx, &key, id, &new.words)?;
    let changed = Competence { field: new.field, level: new.level, words, seen: new.seen, revision, ..before };
    let is_on_top = competence::change(&mut tx, &changed).await?;
    tx.commit().await?;
    if is_on_top { Ok(()) } else { Err(AppError::refused("can", "competence-changed-meanwhile")) }
}

/// Puts it away, or brings it back.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such thing, or she may not.
pub async fn put_away(ctx: &Context, id: Uuid, away: bool) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Competence(id)).await?;
    competence::set_ended(&mut tx, id, away.then_some(ctx.at)).await?;
    tx.commit().await?;
    Ok(())
}

/// What somebody can do, for herself or who may see it, the newest first; also what was put away lately.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see it.
pub async fn competences(ctx: &Context, person: Uuid) -> Result<Vec<OpenedCompetence>, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, Competences(person)).await?;
    let key = key_of(ctx, &mut tx, person).await?;
    tx.commit().await?;
    all_opened(ctx, &key, person).await
}

/// The same for whoever has asked for a permit.
pub(super) async fn all_opened(ctx: &Context, key: &PersonKey, person: Uuid) -> Result<Vec<OpenedCompetence>, AppError> {
    competence::of_account(&ctx.store, person).await?.into_iter().map(|one| opened(key, one)).collect()
}

/// One of them.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such thing, or the visitor may not see it.
pub async fn open_competence(ctx: &Context, id: Uuid) -> Result<OpenedCompetence, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::Competence(id)).await?;
    let found = competence::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let key = key_of(ctx, &mut tx, found.account).await?;
    tx.commit().await?;
    opened(&key, found)
}

fn opened(key: &PersonKey, one: Competence) -> Result<OpenedCompetence, AppError> {
    Ok(OpenedCompetence {
        words: open(key, "competence", one.id, &one.words)?,
        id: one.id,
        person: one.account,
        field: one.field,
        level: one.level,
        seen: one.seen,
        lesson: (!one.lesson.is_empty()).then(|| (one.lesson, usize::try_from(one.line).unwrap_or_default())),
        revision: one.revision,
        is_away: one.ended_at.is_some(),
    })
}

/// What the lessons that somebody has finished say that she can do, as far as it does not stand in her list.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such person, or the visitor may not see it.
pub async fn proposals(ctx: &Context, lang: Lang, person: Uuid, known: &[OpenedCompetence]) -> Result<Vec<Proposal>, AppError> {
    let stands = |one: &Proposal| {
        let here = known.iter().filter(|known| !known.is_away).filter_map(|known| known.lesson.as_ref());
        here.into_iter().any(|(lesson, line)| *lesson == one.lesson && *line == one.line)
    };
    let mut all = all_learned(ctx, lang, person).await?;
    all.retain(|one| !stands(one));
    Ok(all)
}

/// All of them; none while the room of courses is off.
async fn all_learned(ctx: &Context, lang: Lang, person: Uuid) -> Result<Vec<Proposal>, AppError> {
    if !ctx.settings.has(&learning::ROOM) {
        return Ok(Vec::new());
    }
    let overview =
        if ctx.person()?.id == person { learned::overview(ctx).await? } else { learned::overview_of(ctx, person).await?.1 };
    let library = ctx.resources.get::<Library>()?;
    let mut all = Vec::new();
    for lesson in library.courses.iter().flat_map(|course| &course.lessons) {
        if overview.finished_at(lesson).is_none() {
            continue;
        }
        let Some((words_lang, words)) = lesson.words(lang) else { continue };
        let lines = words.can.iter().enumerate();
        all.extend(lines.map(|(line, can)| Proposal { lesson: lesson.id.clone(), line, words: can.clone(), lang: words_lang }));
    }
    Ok(all)
}

/// Forgets what was put away long ago; how much.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn tidy(ctx: &Context) -> Result<u64, AppError> {
    let mut tx = ctx.store.begin().await?;
    let gone = competence::forget(&mut tx, ctx.at.minus(KEPT_AWAY)).await?;
    tx.commit().await?;
    Ok(gone)
}
