//! What somebody wants done with her data: she asks and takes back; staff answer in time, or erase.

use super::{
    me,
    sealed::{Said, key_of},
};
use crate::{
    records::request::{self, Request},
    rules::requests::{ASKED_MOST, KEPT, LONGEST, State, Wish, due},
    subjects::{self, RequestsOf},
};
use base::{AppError, Context, Date, Lang, Moment, moment::DAY, store::Tx};
use people::{
    acts::{
        by::{By, door, may_at_all, may_with},
        erase_person::erase_in,
        list_people::list_people,
        open_person::open_person,
        staff_names::staff_names,
    },
    policy::{
        Action, Facts, Kind,
        of::{about_everybody, about_person},
        to,
    },
    vault::PersonKey,
};
use std::collections::HashMap;
use uuid::Uuid;

/// A request, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedRequest {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub person: Uuid,
    /// What she wants.
    pub wish: Wish,
    /// Her words; may be empty.
    pub words: Said,
    /// When.
    pub made_at: Moment,
    /// The last day for an answer.
    pub due: Date,
    /// What became of it.
    pub state: State,
    /// When it was over.
    pub ended_at: Option<Moment>,
    /// The answer, and the name of who gave it, while she works here.
    pub answer: Option<(Said, Option<String>)>,
    /// Whether she has not read the answer yet.
    pub is_new: bool,
}

fn opened(key: &PersonKey, kept: Request, names: &HashMap<Uuid, String>) -> Result<OpenedRequest, AppError> {
    let answer = kept.answer.as_deref().map(|sealed| Said::open(key, "answer", kept.id, sealed)).transpose()?;
    let by = kept.author.and_then(|author| names.get(&author).cloned());
    Ok(OpenedRequest {
        id: kept.id,
        person: kept.account,
        wish: kept.wish,
        words: Said::open(key, "words", kept.id, &kept.words)?,
        made_at: kept.made_at,
        due: kept.due,
        state: kept.state,
        ended_at: kept.ended_at,
        is_new: answer.is_some() && kept.read_at.is_none(),
        answer: answer.map(|answer| (answer, by)),
    })
}

/// All of somebody, open, newest first. Only for who has a permit.
///
/// # Errors
/// `NotFound` when she was erased; `Broken` or `Busy` when the store does not answer.
pub(crate) async fn requests_of(ctx: &Context, person: Uuid) -> Result<Vec<OpenedRequest>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let key = key_of(ctx, &mut tx, person).await?;
    tx.commit().await?;
    let kept = request::of_account(&ctx.store, person).await?;
    let names = staff_names(ctx, kept.iter().filter_map(|one| one.author).collect()).await?;
    kept.into_iter().map(|one| opened(&key, one, &names)).collect()
}

/// What the participant who asks wants.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff.
pub async fn own_requests(ctx: &Context) -> Result<Vec<OpenedRequest>, AppError> {
    let me = me(ctx)?;
    By::signed_in(ctx)?.begin(ctx, to::See, RequestsOf(me)).await?.commit().await?;
    requests_of(ctx, me).await
}

/// She has the answers before her.
///
/// # Errors
/// `NotFound` for staff; `Broken`, `Busy` or `Full` when the store does not answer.
pub async fn note_read(ctx: &Context) -> Result<(), AppError> {
    let me = me(ctx)?;
    let mut tx = ctx.store.begin().await?;
    request::note_read(&mut tx, me, ctx.at).await?;
    Ok(tx.commit().await?)
}

/// Whether there is an answer that the visitor has not read yet.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn has_new_answer(ctx: &Context) -> Result<bool, AppError> {
    let Ok(me) = me(ctx) else { return Ok(false) };
    let all = request::of_account(&ctx.store, me).await?;
    Ok(all.iter().any(|one| one.state == State::Answered && one.read_at.is_none()))
}

/// When the last of somebody's requests that are over is forgotten.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn kept_until(ctx: &Context, person: Uuid) -> Result<Option<Moment>, AppError> {
    let ended = request::of_account(&ctx.store, person).await?.into_iter().filter_map(|one| one.ended_at);
    Ok(ended.max().map(|at| at.plus(KEPT)))
}

/// She asks. Asked twice in the same words, it is one request.
///
/// # Errors
/// `SignInFirst`; `NotFound` for staff; `Invalid` (field `wish`) when nothing is chosen, (field `words`) when something is wrong and she does not say
/// what, or when it is too long, when she asked the same in other words and nobody has answered, or when she asked very often today.
pub async fn ask(ctx: &Context, lang: Lang, wish: Option<Wish>, words: &str) -> Result<(), AppError> {
    let me = me(ctx)?;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Make, RequestsOf(me)).await?;
    let wish = wish.ok_or_else(|| AppError::refused("wish", "request-no-wish"))?;
    if wish == Wish::Correct && words.trim().is_empty() {
        return Err(AppError::refused("words", "request-no-words"));
    }
    if words.chars().count() > LONGEST {
        return Err(AppError::refused("words", "request-too-long"));
    }
    let key = key_of(ctx, &mut tx, me).await?;
    let said = Said::new(lang, words);
    if let Some(open) = request::open_of(&mut tx, me, wish).await? {
        let before = Said::open(&key, "words", open.id, &open.words)?;
        tx.commit().await?;
        // Nothing that she typed is lost: she reads that the first one waits.
        return if before.words == said.words { Ok(()) } else { Err(AppError::refused("words", "request-open-already")) };
    }
    if request::count_since(&mut tx, me, ctx.at.minus(DAY)).await? >= ASKED_MOST {
        return Err(AppError::refused("words", "request-too-often"));
    }
    let id = ctx.new_id();
    request::insert(&mut tx, &new_request(ctx, &key, id, me, wish, &said)?).await?;
    tx.commit().await?;
    Ok(())
}

/// A request that is made now.
pub(crate) fn new_request(
    ctx: &Context,
    key: &PersonKey,
    id: Uuid,
    account: Uuid,
    wish: Wish,
    words: &Said,
) -> Result<Request, AppError> {
    Ok(Request {
        id,
        account,
        wish,
        words: words.seal(ctx, key, "words", id)?,
        made_at: ctx.at,
        due: due(ctx.settings.zone.date(ctx.at)),
        state: State::Open,
        ended_at: None,
        answer: None,
        author: None,
        read_at: None,
    })
}

/// She takes it back, while nobody has answered.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is no such request of hers.
pub async fn take_back(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::End, subjects::Request(id)).await?;
    request::take_back(&mut tx, id, ctx.at).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether the visitor sees what people want done with their data.
pub fn may_list(ctx: &Context) -> bool {
    may_at_all(ctx, Action::List, Kind::DataRequest)
}

/// A request that waits, as it stands in a list: without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its id.
    pub id: Uuid,
    /// The name of whose it is; `None`: not for this visitor.
    pub name: Option<String>,
    /// What she wants.
    pub wish: Wish,
    /// The last day for an answer.
    pub due: Date,
}

/// What waits, of those whom the visitor may see; what is due first comes first.
///
/// # Errors
/// `SignInFirst`; `NotFound` for whoever may see no such request.
pub async fn waiting(ctx: &Context) -> Result<Vec<Waiting>, AppError> {
    door(ctx, Action::List, Kind::DataRequest)?;
    let open = request::open(&ctx.store).await?;
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let facts = about_everybody(&ctx.store).await?;
    let facts: HashMap<Uuid, &Facts> = facts.iter().filter_map(|facts| Some((facts.person?, facts))).collect();
    let hers = |one: &Request| facts.get(&one.account).is_some_and(|facts| may_with(ctx, Action::List, Kind::DataRequest, facts));
    let open: Vec<Request> = open.into_iter().filter(hers).collect();
    // Who looks after the protection of data knows nobody by name.
    let names: HashMap<Uuid, String> = if people::may_accompany(ctx) && !open.is_empty() {
        list_people(ctx).await?.into_iter().map(|person| (person.id, person.name)).collect()
    } else {
        HashMap::new()
    };
    let waits = |one: Request| Waiting { id: one.id, name: names.get(&one.account).cloned(), wish: one.wish, due: one.due };
    Ok(open.into_iter().map(waits).collect())
}

/// A request as staff see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The request.
    pub request: OpenedRequest,
    /// The name of whose it is; `None`: not for this visitor.
    pub name: Option<String>,
    /// Whether the visitor may answer it.
    pub may_answer: bool,
    /// Whether the visitor may erase her.
    pub may_erase: bool,
}

/// One request with its words. That it was read is in the log.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or it is not for her.
pub async fn open_request(ctx: &Context, id: Uuid) -> Result<Seen, AppError> {
    door(ctx, Action::List, Kind::DataRequest)?;
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::See, subjects::Request(id)).await?;
    let (kept, key, facts) = whole(ctx, &mut tx, id).await?;
    tx.commit().await?;
    let names = staff_names(ctx, kept.author.into_iter().collect()).await?;
    let person = kept.account;
    let name = if may_with(ctx, Action::See, Kind::Person, &facts) && people::may_accompany(ctx) {
        Some(open_person(ctx, by, person).await?.name)
    } else {
        None
    };
    let request = opened(&key, kept, &names)?;
    let waits = request.state == State::Open;
    Ok(Seen {
        name,
        may_answer: waits && may_with(ctx, Action::Change, Kind::DataRequest, &facts),
        may_erase: waits && request.wish == Wish::Erase && may_with(ctx, Action::Make, Kind::Erasure, &facts),
        request,
    })
}

async fn whole(ctx: &Context, tx: &mut Tx, id: Uuid) -> Result<(Request, PersonKey, Facts), AppError> {
    let kept = request::find(tx, id).await?.ok_or(AppError::NotFound)?;
    let key = key_of(ctx, tx, kept.account).await?;
    let facts = about_person(tx, kept.account).await?.ok_or(AppError::NotFound)?;
    Ok((kept, key, facts))
}

/// It is answered: what was done, or why something stays. Its person reads it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when it is not hers to answer; `Invalid` (field `answer`) without words, when they are too long, or when it is over already.
pub async fn answer(ctx: &Context, lang: Lang, id: Uuid, words: &str) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    let mut tx = by.begin(ctx, to::Change, subjects::Request(id)).await?;
    if words.trim().is_empty() {
        return Err(AppError::refused("answer", "request-no-answer"));
    }
    if words.chars().count() > LONGEST {
        return Err(AppError::refused("answer", "request-too-long"));
    }
    let (_, key, _) = whole(ctx, &mut tx, id).await?;
    let sealed = Said::new(lang, words).seal(ctx, &key, "answer", id)?;
    let is_first = request::answer(&mut tx, id, &sealed, by.actor(), ctx.at).await?;
    tx.commit().await?;
    if is_first { Ok(()) } else { Err(AppError::refused("answer", "request-over")) }
}

/// What she asked for is done: everything of her is erased, this request too. That it was done is in the log.
///
/// # Errors
/// `SignInFirst`; `NotFound` when it is not hers to do, or nothing of the kind is asked for any more.
pub async fn carry_out(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let by = By::signed_in(ctx)?;
    // One transaction: who takes it back at this moment is before it or after it.
    let mut tx = by.begin(ctx, to::Change, subjects::Request(id)).await?;
    let kept = request::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if kept.state != State::Open || kept.wish != Wish::Erase {
        tx.commit().await?;
        return Err(AppError::NotFound);
    }
    if let Err(refused) = by.may(ctx, &mut tx, to::Make, people::policy::of::Erasure(kept.account)).await {
        tx.commit().await?;
        return Err(refused);
    }
    erase_in(ctx, &mut tx, kept.account).await?;
    tx.commit().await?;
    Ok(())
}
