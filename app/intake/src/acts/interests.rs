//! Those who would like to take part, for staff: a list without words, one opened, and what came of it.

use super::words::{Words, open};
use crate::{
    records::interest::{self, Interest},
    rules::interest::{Channel, State, UNDO, ends_after_joining},
    subjects::{self, of_interest},
};
use base::{AppError, Context, Date, Lang, Moment, form::Fields};
use people::{
    acts::{
        add_participants::NEWCOMERS,
        by::{By, listing, may_with},
        open_sites::open_sites,
    },
    policy::{Action, Kind, to},
    vault::strangers,
};
use uuid::Uuid;

/// So often at most it is counted that nobody answered.
const TRIES: i64 = 99;

/// One of them, without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id.
    pub id: Uuid,
    /// Where she would like to come, by name.
    pub site: Option<String>,
    /// The language she speaks.
    pub lang: Lang,
    /// How she wants to be reached first.
    pub channel: Channel,
    /// How far it is.
    pub state: State,
    /// How often nobody answered.
    pub tries: i64,
    /// When last.
    pub tried_at: Option<Moment>,
    /// The day on which she comes.
    pub agreed_day: Option<Date>,
    /// When she sent it.
    pub made_at: Moment,
    /// When it is forgotten.
    pub ends_at: Moment,
}

impl Listed {
    fn of(one: &Interest, sites: &[(Uuid, String)]) -> Self {
        let site = one.site.and_then(|id| sites.iter().find(|(site, _)| *site == id).map(|(_, name)| name.clone()));
        Self {
            id: one.id,
            site,
            lang: Lang::from_code(&one.lang).unwrap_or(Lang::De),
            channel: one.channel,
            state: one.state,
            tries: one.tries,
            tried_at: one.tried_at,
            agreed_day: one.agreed_day,
            made_at: one.made_at,
            ends_at: one.ends_at,
        }
    }

    /// Whether a wrong tap on "not reached" can still be taken back.
    pub fn undoes_try(&self, now: Moment) -> bool {
        self.tries > 0 && self.tried_at.is_some_and(|at| at.is_within(UNDO, now))
    }
}

/// All that the visitor may see, the oldest first. That she looked at the list is written down.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may see none.
pub async fn list_interests(ctx: &Context) -> Result<Vec<Listed>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let listing = listing::<subjects::Interest>(ctx, &mut tx, "").await?;
    tx.commit().await?;
    let all = interest::open(&ctx.store, ctx.at).await?;
    let sites = names(ctx).await?;
    Ok(all.iter().filter(|one| listing.shows(&of_interest(one))).map(|one| Listed::of(one, &sites)).collect())
}

/// Those that wait for somebody today: all but those who take part by now. For the first page, which opens no words.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn waiting(ctx: &Context) -> Result<Vec<Listed>, AppError> {
    if !super::may_see_interests(ctx) {
        return Ok(Vec::new());
    }
    let all = interest::open(&ctx.store, ctx.at).await?;
    let sites = names(ctx).await?;
    let shown = all.iter().filter(|one| one.state != State::Joined);
    let shown = shown.filter(|one| may_with(ctx, Action::List, Kind::Interest, &of_interest(one)));
    Ok(shown.map(|one| Listed::of(one, &sites)).collect())
}

async fn names(ctx: &Context) -> Result<Vec<(Uuid, String)>, AppError> {
    Ok(open_sites(ctx).await?.into_iter().map(|site| (site.id, site.name)).collect())
}

/// One of them, open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// What stands in the list, too.
    pub listed: Listed,
    /// What she said.
    pub words: Words,
    /// Other sites that it can be given to: id and name.
    pub others: Vec<(Uuid, String)>,
}

/// Opens it. That it was opened is written down.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or the visitor may not see it.
pub async fn open_interest(ctx: &Context, id: Uuid) -> Result<Opened, AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::See, subjects::Interest(id)).await?;
    let found = interest::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let words = open(ctx, &mut tx, id, &found.words).await?;
    tx.commit().await?;
    let sites = names(ctx).await?;
    let listed = Listed::of(&found, &sites);
    let others = sites.into_iter().filter(|(site, _)| Some(*site) != found.site).collect();
    Ok(Opened { listed, words, others })
}

/// Somebody tried to reach her and did not; or (`back`) that was a wrong tap.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or the visitor may not.
pub async fn note_try(ctx: &Context, id: Uuid, back: bool) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Interest(id)).await?;
    let found = interest::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if found.state == State::Joined {
        // From a page that is older: she takes part by now.
    } else if !back {
        interest::set_tries(&mut tx, id, (found.tries + 1).min(TRIES), Some(ctx.at)).await?;
    } else if found.tries > 0 && found.tried_at.is_some_and(|at| at.is_within(UNDO, ctx.at)) {
        // When it was tried before that is not known any more.
        interest::set_tries(&mut tx, id, found.tries - 1, None).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// She comes on this day.
///
/// # Errors
/// `Invalid` (field `day`) when the day is over or after it is forgotten; `SignInFirst`; `NotFound` when there is none, or the visitor may not.
pub async fn agree(ctx: &Context, id: Uuid, day: Option<Date>) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Interest(id)).await?;
    let found = interest::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let (today, last) = (ctx.settings.zone.date(ctx.at), ctx.settings.zone.date(found.ends_at));
    let Some(day) = day.filter(|day| (today..=last).contains(day)) else {
        return Err(AppError::refused("day", "interest-no-day"));
    };
    if found.state != State::Joined {
        interest::set_state(&mut tx, id, State::Agreed, Some(day), found.ends_at).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// It belongs to another site from now on; who works there sees it.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, the visitor may not, or there is no such site.
pub async fn give_to(ctx: &Context, id: Uuid, site: Uuid) -> Result<(), AppError> {
    if !open_sites(ctx).await?.iter().any(|open| open.id == site) {
        return Err(AppError::NotFound);
    }
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Change, subjects::Interest(id)).await?;
    interest::set_site(&mut tx, id, site).await?;
    tx.commit().await?;
    Ok(())
}

/// She takes part: the form for new people holds her name and her language, once, as the visitor's draft; the rest is forgotten soon.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or the visitor may not.
pub async fn join(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::End, subjects::Interest(id)).await?;
    let found = interest::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    let words = open(ctx, &mut tx, id, &found.words).await?;
    tx.commit().await?;
    if found.state == State::Joined {
        return Ok(());
    }
    // The name first: whatever happens after that, it is there.
    fill_in(ctx, &words.name, &found.lang).await?;
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::End, subjects::Interest(id)).await?;
    interest::set_state(&mut tx, id, State::Joined, found.agreed_day, ends_after_joining(found.ends_at, ctx.at)).await?;
    tx.commit().await?;
    Ok(())
}

/// Puts a name into the visitor's form for new people; what she began there stays in it, also its language.
///
/// # Errors
/// `Busy` when she types in it at this moment.
async fn fill_in(ctx: &Context, name: &str, lang: &str) -> Result<(), AppError> {
    let found = drafts::find(ctx, &NEWCOMERS).await?;
    let begun = found.draft.map(|draft| draft.fields).unwrap_or_default();
    let mut names: Vec<&str> = begun.get("name").lines().filter(|line| !line.trim().is_empty()).collect();
    if !name.is_empty() && !names.contains(&name) {
        names.push(name);
    }
    let lang = if begun.get("name").trim().is_empty() { lang } else { begun.get("sprache") };
    let mut fields = vec![("name".to_owned(), names.join("\n")), ("sprache".to_owned(), lang.to_owned())];
    if begun.has("place") {
        fields.push(("place".to_owned(), begun.get("place").to_owned()));
    }
    match drafts::save(ctx, &NEWCOMERS, found.revision, &Fields(fields)).await? {
        drafts::Outcome::Kept(_) => Ok(()),
        drafts::Outcome::Conflict(_) | drafts::Outcome::Gone(_) => Err(AppError::Busy),
    }
}

/// She does not want to any more, or it is done: everything about her is forgotten at once.
///
/// # Errors
/// `SignInFirst`; `NotFound` when there is none, or the visitor may not.
pub async fn erase(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Erase, subjects::Interest(id)).await?;
    strangers::forget(&mut tx, id).await?;
    tx.commit().await?;
    Ok(())
}
