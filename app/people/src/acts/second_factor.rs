//! The second factor of who works here: set up, asked for, renewed, taken away. Everything but [`reset`] is about oneself.

use super::{
    by::{By, by_herself},
    check_password::staff_sign_in,
    list_team::member,
};
use crate::{
    hashing,
    limits::{Limits, SECOND_FACTOR},
    policy::{Action, of, to},
    records::{account, assignment, second_factor, sign_in},
    rules::{
        Proved,
        paper_code::{self, code_of},
        second_factor::{CODES, SECRET, SET_UP, Typed, app_address, is_demanded, key_words, read, step},
    },
    vault::{Place, Vault, keys},
};
use base::{AppError, Context, Moment, PageContext, Role, form::NewSignIn, store::Tx};
use data_encoding::BASE64;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The name under which a secret is kept while an app is set up.
pub const SETTING_UP: &str = "second-factor";

/// What is written into the log beside it.
const DETAIL: &str = "second-factor";

/// How it stands with somebody's own second factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnSecondFactor {
    /// Since when it is asked for; `None`: it is off.
    pub since: Option<Moment>,
    /// How many codes on paper are left.
    pub codes: i64,
    /// Whether her roles demand it.
    pub is_demanded: bool,
    /// The app that is being set up.
    pub setting_up: Option<NewApp>,
}

/// What an app needs to make codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewApp {
    /// The address in the picture that the app reads.
    pub address: String,
    /// The same as one types it.
    pub key: String,
}

/// A secret as it is kept while an app is set up.
#[derive(Serialize, Deserialize)]
struct Note {
    account: Uuid,
    at: Moment,
    secret: String,
}

/// The signed-in person, if she works here.
pub(super) fn own(ctx: &Context) -> Result<Uuid, AppError> {
    let person = ctx.person()?;
    if person.is_staff() { Ok(person.id) } else { Err(AppError::NotFound) }
}

fn place(account: Uuid) -> Place {
    Place { table: "second_factor", column: "secret", row: account }
}

/// How it stands with one's own.
///
/// # Errors
/// `SignInFirst`; `NotFound` for participants: they have their pictures.
pub async fn own_second_factor(ctx: &PageContext) -> Result<OwnSecondFactor, AppError> {
    let id = own(ctx)?;
    let active = second_factor::find(&ctx.store, id).await?;
    let since = active.map(|active| active.active_at);
    let setting_up = match note(ctx, id) {
        // What was set up already is not shown again.
        Some(note) if since.is_none_or(|since| since < note.at) => Some(new_app(ctx, id, &note).await?),
        _ => None,
    };
    Ok(OwnSecondFactor {
        since,
        codes: second_factor::codes_left(&ctx.store, id).await?,
        is_demanded: demanded(ctx, id).await?,
        setting_up,
    })
}

/// Not asked of her roles in this request: those are empty as long as she owes it.
async fn demanded(ctx: &Context, id: Uuid) -> Result<bool, AppError> {
    Ok(is_demanded(&assignment::held_by(&ctx.store, id, ctx.at).await?))
}

async fn new_app(ctx: &Context, id: Uuid, note: &Note) -> Result<NewApp, AppError> {
    let secret = note.secret()?;
    let email = account::find(&ctx.store, id).await?.and_then(|account| account.email).unwrap_or_default();
    Ok(NewApp { address: app_address(&secret, &ctx.settings.place, &email), key: key_words(&secret) })
}

impl Note {
    fn secret(&self) -> Result<[u8; SECRET], AppError> {
        let bytes = BASE64.decode(self.secret.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok());
        bytes.ok_or_else(|| AppError::Broken("the secret of an app is damaged".to_owned()))
    }
}

/// The app that this person sets up in this session.
fn note(ctx: &PageContext, id: Uuid) -> Option<Note> {
    let note: Note = hashing::unseal_note(ctx, SETTING_UP, ctx.kept.get(SETTING_UP)?)?;
    (note.account == id && ctx.at.is_within(SET_UP, note.at)).then_some(note)
}

/// A new secret for an app, to be kept in the session under [`SETTING_UP`]: it counts only when a code of the app has come back. Who has
/// a second factor proves it first with a code.
///
/// # Errors
/// `Invalid` (`code`) when the code is not right; `SignInFirst`; `NotFound` for participants.
pub async fn begin(ctx: &PageContext, code: &str) -> Result<String, AppError> {
    let id = own(ctx)?;
    if second_factor::is_on(&ctx.store, id).await? {
        prove(ctx, id, code).await?;
    }
    let mut secret = [0; SECRET];
    ctx.chance.fill(&mut secret);
    let note = Note { account: id, at: ctx.at, secret: BASE64.encode(&secret) };
    hashing::seal_note(ctx, SETTING_UP, &note)
}

/// The app is set up: this is a code of it. From now on it is asked for. Gives the codes on paper, which are known only now.
///
/// # Errors
/// `Invalid` (`code`) when it is not right; `NotFound` when no app is being set up.
pub async fn finish(ctx: &PageContext, code: &str) -> Result<Vec<String>, AppError> {
    let id = own(ctx)?;
    let note = note(ctx, id).ok_or(AppError::NotFound)?;
    let secret = note.secret()?;
    let Some(Typed::App(digits)) = read(code) else { return Err(refused("second-six-digits")) };
    let Some(step) = step(&secret, &digits, ctx.at) else { return Err(refused("second-not-fit")) };
    let mut tx = ctx.store.begin().await?;
    by_herself(ctx, &mut tx, Action::Change, id, DETAIL).await?;
    let key = keys::find_in(&mut tx, Vault::of(ctx)?, id).await?.ok_or(AppError::NotFound)?;
    let sealed = key.seal(ctx.chance.as_ref(), place(id), &note.secret)?;
    second_factor::keep(&mut tx, id, &sealed, step, ctx.at).await?;
    let codes = new_codes(ctx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(codes)
}

/// New codes on paper; the old ones work no more.
///
/// # Errors
/// `Invalid` (`code`) when the code is not right; `SignInFirst`; `NotFound` for who has no second factor.
pub async fn renew_codes(ctx: &PageContext, code: &str) -> Result<Vec<String>, AppError> {
    let id = own(ctx)?;
    prove(ctx, id, code).await?;
    let mut tx = ctx.store.begin().await?;
    by_herself(ctx, &mut tx, Action::Change, id, DETAIL).await?;
    let codes = new_codes(ctx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(codes)
}

/// No second factor any more.
///
/// # Errors
/// `Invalid` (`code`) when the code is not right, or her roles demand it; `SignInFirst`; `NotFound` for who has none.
pub async fn switch_off(ctx: &PageContext, code: &str) -> Result<(), AppError> {
    let id = own(ctx)?;
    if demanded(ctx, id).await? {
        return Err(refused("second-demanded"));
    }
    prove(ctx, id, code).await?;
    let mut tx = ctx.store.begin().await?;
    by_herself(ctx, &mut tx, Action::Change, id, DETAIL).await?;
    second_factor::delete(&mut tx, id).await?;
    tx.commit().await?;
    Ok(())
}

/// Somebody lost both app and paper: another one takes her second factor away. All her sign-ins end; where her roles demand one, the next
/// sign-in leads to a new one. `false`: she had none, and nothing was done.
///
/// # Errors
/// `NotFound` when there is no such member of staff, or it is not for the visitor to help; nobody does it to herself.
pub async fn reset(ctx: &Context, by: By, staff: Uuid) -> Result<bool, AppError> {
    member(ctx, staff).await?;
    if by.actor() == Some(staff) {
        return Err(AppError::NotFound);
    }
    let mut tx = by.begin(ctx, to::HelpIn, of::Account(staff)).await?;
    let had_one = second_factor::delete(&mut tx, staff).await?;
    if had_one {
        account::raise_epoch(&mut tx, staff).await?;
        sign_in::delete_all(&mut tx, staff).await?;
    }
    tx.commit().await?;
    Ok(had_one)
}

/// The last question when somebody signs in: a code of her app, or one on paper.
///
/// # Errors
/// `Invalid` (`code`) when it is not right, was used before, or there were too many wrong ones.
pub async fn sign_in_with_code(ctx: &Context, proved: &Proved, code: &str) -> Result<(NewSignIn, Vec<Role>), AppError> {
    check(ctx, proved.account, code).await?;
    staff_sign_in(ctx, proved.account, proved.epoch).await
}

/// Compares a code with somebody's second factor.
async fn check(ctx: &Context, id: Uuid, code: &str) -> Result<(), AppError> {
    let typed = read(code).ok_or_else(|| refused("second-wrong"))?;
    let limits = Limits::shared();
    let counted = limits.take(ctx, &[(SECOND_FACTOR, &id.to_string())]).map_err(|_| refused("second-wait"))?;
    let is_right = match typed {
        Typed::Paper(code) => second_factor::use_code(&ctx.store, id, &paper_hash(ctx, id, &code), ctx.at).await?,
        Typed::App(digits) => {
            if !second_factor::claim(&ctx.store, id).await? {
                return Err(refused("second-paper-only"));
            }
            match step(&secret_of(ctx, id).await?, &digits, ctx.at) {
                Some(step) => second_factor::use_step(&ctx.store, id, step).await?,
                None => false,
            }
        }
    };
    if !is_right {
        return Err(refused("second-wrong"));
    }
    limits.give_back(counted);
    Ok(())
}

pub(crate) async fn secret_of(ctx: &Context, id: Uuid) -> Result<[u8; SECRET], AppError> {
    let kept = second_factor::find(&ctx.store, id).await?.ok_or(AppError::NotFound)?;
    let key = keys::find(&ctx.store, Vault::of(ctx)?, id).await?.ok_or(AppError::NotFound)?;
    Note { account: id, at: ctx.at, secret: key.open(place(id), &kept.secret)? }.secret()
}

/// The same for who is signed in, before she changes it.
async fn prove(ctx: &Context, id: Uuid, code: &str) -> Result<(), AppError> {
    if !second_factor::is_on(&ctx.store, id).await? {
        return Err(AppError::NotFound);
    }
    check(ctx, id, code).await
}

fn refused(key: &'static str) -> AppError {
    AppError::refused("code", key)
}

async fn new_codes(ctx: &Context, tx: &mut Tx, id: Uuid) -> Result<Vec<String>, AppError> {
    let codes: Vec<String> = (0..CODES)
        .map(|_| {
            let mut random = [0; paper_code::LENGTH];
            ctx.chance.fill(&mut random);
            code_of(random)
        })
        .collect();
    let hashes: Vec<String> = codes.iter().map(|code| paper_hash(ctx, id, code)).collect();
    second_factor::replace_codes(tx, id, &hashes).await?;
    Ok(codes)
}

/// What is kept of a code on paper: a keyed hash, of which nobody makes the code again without the pepper.
fn paper_hash(ctx: &Context, id: Uuid, code: &str) -> String {
    hashing::mac(&ctx.settings.pepper, &["recovery", &id.to_string(), code])
}
