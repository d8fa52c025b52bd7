//! Somebody without an account says that she would like to take part. Nobody is asked for a right; how much may come in is limited.

use super::words::{Words, seal};
use crate::{
    records::interest::{self, Interest},
    rules::{
        code,
        interest::{Channel, KEPT, State},
    },
};
use base::{
    AppError, Context, Lang, Moment, PageContext,
    moment::{DAY, HOUR},
    store::Tx,
};
use people::{
    audit::{self, Entry, Object, Outcome},
    limits::{Limit, Limits},
    mac, mac_bytes,
    policy::{Action, Kind},
    vault::{Vault, strangers},
};
use uuid::Uuid;

/// Requests from one network: a whole meeting place shares one.
const FROM_NETWORK: Limit = Limit::new("interest-network", 20, HOUR);
/// Requests from everywhere: nobody could call so many people.
const FROM_EVERYWHERE: Limit = Limit::new("interest-everywhere", 300, DAY);
/// So many codes are tried for one form, because two forms may get the same one.
const CODES: u8 = 8;

/// What somebody sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInterest {
    /// Where she would like to come.
    pub site: Option<Uuid>,
    /// The language she speaks.
    pub lang: Lang,
    /// How she wants to be reached first.
    pub channel: Channel,
    /// The rest, which is sealed.
    pub words: Words,
}

/// What she gets.
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The code by which she takes it back.
    pub code: String,
    /// When it is forgotten.
    pub ends_at: Moment,
}

/// Keeps it. `once` is a secret that the form brought: the same form sent twice is one request with one code; what was changed meanwhile is changed.
///
/// # Errors
/// `Invalid` (field `contact`) when too many came from here or at all; `Broken` or `Busy` when the store does not answer.
pub async fn ask(ctx: &PageContext, new: &NewInterest, once: &str) -> Result<Receipt, AppError> {
    let limits = [(FROM_NETWORK, ctx.network.as_str()), (FROM_EVERYWHERE, "")];
    let Ok(counted) = Limits::shared().take(ctx, &limits) else {
        return Err(AppError::refused("contact", "interest-wait"));
    };
    let kept = keep(ctx, new, once, ctx.at).await;
    if kept.is_err() {
        Limits::shared().give_back(counted);
    }
    kept
}

/// Keeps what was sent at this moment.
pub(crate) async fn keep(ctx: &Context, new: &NewInterest, once: &str, made_at: Moment) -> Result<Receipt, AppError> {
    let mut tx = ctx.store.begin().await?;
    log(ctx, &mut tx, Action::Make, "form").await?;
    let form = mac(&ctx.settings.pepper, &["interest-form", once]);
    let (code, hash, before) = own_code(ctx, &mut tx, once, &form).await?;
    let (id, key) = match &before {
        Some(before) => {
            let key = strangers::find(&mut tx, Vault::of(ctx)?, before.id).await?.ok_or(AppError::Busy)?;
            (before.id, key)
        }
        None => {
            let id = ctx.new_id();
            (id, strangers::make(&mut tx, Vault::of(ctx)?, ctx.chance.as_ref(), id, made_at).await?)
        }
    };
    let kept = Interest {
        id,
        site: new.site,
        lang: new.lang.code().to_owned(),
        channel: new.channel,
        words: seal(ctx, &key, id, &new.words)?,
        form,
        code: hash,
        state: State::New,
        tries: 0,
        tried_at: None,
        agreed_day: None,
        made_at,
        ends_at: before.as_ref().map_or(made_at.plus(KEPT), |before| before.ends_at),
    };
    match before {
        Some(_) => interest::rewrite(&mut tx, &kept).await?,
        None => interest::insert(&mut tx, &kept).await?,
    }
    tx.commit().await?;
    Ok(Receipt { code, ends_at: kept.ends_at })
}

/// The code of this form and its hash, and what the form made when it was sent before.
async fn own_code(ctx: &Context, tx: &mut Tx, once: &str, form: &str) -> Result<(String, String, Option<Interest>), AppError> {
    for number in 0..CODES {
        let code = code::code_of(mac_bytes(&ctx.settings.pepper, &["interest-code", once, &number.to_string()]));
        let hash = code_hash(ctx, &code);
        match interest::by_code(tx, &hash).await? {
            None => return Ok((code, hash, None)),
            Some(before) if before.form == form => return Ok((code, hash, Some(before))),
            Some(_) => {}
        }
    }
    Err(AppError::Busy)
}

/// What is kept of a code.
pub(super) fn code_hash(ctx: &Context, code: &str) -> String {
    mac(&ctx.settings.pepper, &["interest-code-hash", code])
}

/// Writes down that somebody without an account did something: the log says what, and nothing about her.
pub(super) async fn log(ctx: &Context, tx: &mut Tx, action: Action, detail: &'static str) -> Result<(), AppError> {
    let entry = Entry {
        at: ctx.at,
        actor: None,
        action,
        kind: Kind::Interest,
        object: Object::Nothing,
        outcome: Outcome::Done,
        ground: None,
        detail,
    };
    audit::record(tx, ctx.chance.as_ref(), &entry).await?;
    Ok(())
}
