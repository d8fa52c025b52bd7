//! Help in passing is written down, listed for today, and taken back when that was a slip.

use crate::{
    records::short_contact::{self, ShortContact},
    rules::{
        nickname,
        short::{Channel, Topic, UNDO, fits, quarter},
    },
    subjects::{self, NewShortContact, of_contact},
};
use base::{AppError, Context, Date, Lang};
use people::{
    acts::{
        by::{By, door, listing, may_with},
        open_sites::{Site, open_sites},
    },
    mac,
    policy::{Action, Facts, Kind, to},
};
use uuid::Uuid;

/// What is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewContact {
    /// Where.
    pub site: Uuid,
    /// The day at the place.
    pub day: Date,
    /// How long, in minutes.
    pub minutes: i64,
    /// About what.
    pub topic: Topic,
    /// How somebody came.
    pub channel: Channel,
    /// In which language.
    pub lang: Option<Lang>,
}

/// The sites where the visitor may write it down, by name, and the one where she did it last.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may write none.
pub async fn own_sites(ctx: &Context) -> Result<(Vec<Site>, Option<Uuid>), AppError> {
    door(ctx, Action::Make, Kind::ShortContact)?;
    let mut sites = open_sites(ctx).await?;
    sites.retain(|site| {
        let facts = Facts { site: Some(site.id), ..Facts::default() };
        may_with(ctx, Action::Make, Kind::ShortContact, &facts)
    });
    let last = short_contact::last_site_of(&ctx.store, ctx.person()?.id).await?;
    Ok((sites, last))
}

/// The hash under which minutes are added up: of a word, at this site, in the quarter of this day. `None`: no word.
///
/// # Errors
/// `Invalid` (field `token`) when it looks like a name, a number or an address.
fn token(ctx: &Context, typed: &str, site: Uuid, day: Date) -> Result<Option<String>, AppError> {
    let refused = |why| {
        let key = match why {
            nickname::Refused::Name => "short-token-name",
            nickname::Refused::Contact => "short-token-contact",
            nickname::Refused::Size => "short-token-size",
        };
        AppError::refused("token", key)
    };
    let word = nickname::read(typed).map_err(refused)?;
    let (site, quarter) = (site.to_string(), quarter(day).to_string());
    Ok(word.map(|word| mac(&ctx.settings.pepper, &["short-contact", &site, &quarter, &word])))
}

/// Writes it down; with a word (may be empty), how many minutes that makes in this quarter.
///
/// # Errors
/// `Invalid` when the word is none (`token`), or it would be more than is short (`minutes`); `SignInFirst`; `NotFound` when there is no such site, or the
/// visitor may not.
pub async fn log_short(ctx: &Context, new: &NewContact, word: &str) -> Result<(Uuid, Option<i64>), AppError> {
    let by = By::signed_in(ctx)?;
    let id = ctx.new_id();
    let mut tx = by.begin(ctx, to::Make, NewShortContact { contact: id, site: new.site }).await?;
    // A word of a quarter that is over would be forgotten within the hour.
    let is_now = new.day >= quarter(ctx.settings.zone.date(ctx.at));
    let token = token(ctx, word, new.site, new.day)?.filter(|_| is_now);
    let before = match &token {
        Some(token) => Some(short_contact::minutes_of(&mut tx, token, None).await?),
        None => None,
    };
    if before.is_some_and(|before| !fits(before, new.minutes)) {
        return Err(AppError::refused("minutes", "short-too-much"));
    }
    let NewContact { site, day, minutes, topic, channel, lang } = *new;
    let lang = lang.map(|lang| lang.code().to_owned());
    let kept = ShortContact { id, site, author: by.actor(), day, minutes, topic, channel, lang, token, made_at: ctx.at };
    short_contact::insert(&mut tx, &kept).await?;
    tx.commit().await?;
    Ok((id, before.map(|before| before + minutes)))
}

/// One of today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfToday {
    /// What was written down.
    pub contact: ShortContact,
    /// Where, by name.
    pub site: String,
    /// Whether the visitor may still take it back.
    pub undo: bool,
    /// Whether the visitor may correct it.
    pub correct: bool,
}

/// What was written down today where the visitor may see it, the last first.
///
/// # Errors
/// `SignInFirst`; `NotFound` when she may see none.
pub async fn of_today(ctx: &Context) -> Result<Vec<OfToday>, AppError> {
    let mut tx = ctx.store.begin().await?;
    let listing = listing::<subjects::ShortContact>(ctx, &mut tx, "").await?;
    tx.commit().await?;
    let today = ctx.settings.zone.date(ctx.at);
    let sites = open_sites(ctx).await?;
    // Also what was written down a moment ago about another day: it can be taken back, too.
    let begin = ctx.settings.zone.begin(today);
    let mut all = short_contact::between(&ctx.store, today.saturating_sub(base::civil::Span::new().days(100)), today).await?;
    all.retain(|one| one.day == today || one.made_at >= begin);
    let shown = all.into_iter().filter(|one| listing.shows(&of_contact(one)));
    Ok(shown
        .map(|contact| {
            let facts = of_contact(&contact);
            let site = sites.iter().find(|site| site.id == contact.site).map(|site| site.name.clone()).unwrap_or_default();
            let undo = contact.made_at.is_within(UNDO, ctx.at) && may_with(ctx, Action::Erase, Kind::ShortContact, &facts);
            let correct = may_with(ctx, Action::Change, Kind::ShortContact, &facts);
            OfToday { contact, site, undo, correct }
        })
        .collect())
}

/// Takes it back, as if it had never been.
///
/// # Errors
/// `Invalid` (field `undo`) when it is too late; `SignInFirst`; `NotFound` for everybody but who wrote it.
pub async fn undo_short(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let mut tx = By::signed_in(ctx)?.begin(ctx, to::Erase, subjects::ShortContact(id)).await?;
    let found = short_contact::find(&mut tx, id).await?.ok_or(AppError::NotFound)?;
    if !found.made_at.is_within(UNDO, ctx.at) {
        tx.commit().await?;
        return Err(AppError::refused("undo", "short-undo-late"));
    }
    short_contact::delete(&mut tx, id).await?;
    tx.commit().await?;
    Ok(())
}
