//! Keyed hashes, slow hashes behind a gate, and sealed notes. All keys come from the pepper, which is not in the database.

use crate::{
    cipher::{Key, joined},
    rules::{PicturePin, paper_code},
};
use argon2::{
    Algorithm, Argon2, Params, PasswordHash, PasswordHasher, PasswordVerifier, Version,
    password_hash::{
        self,
        phc::{Output, ParamsString, Salt},
    },
};
use base::{
    AppError, Context,
    secret::{Secret, hex},
};
use data_encoding::BASE64URL_NOPAD;
use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Serialize, de::DeserializeOwned};
use sha2::Sha256;
use std::sync::{
    Arc, OnceLock,
    atomic::{AtomicUsize, Ordering},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use zeroize::Zeroizing;

/// The key outside the database.
pub type Pepper = [u8; 32];

/// Memory in KiB, rounds, lanes: OWASP's minimum for Argon2id, approved by ASVS 5.0 (appendix C). Cheap in tests.
const COST: (u32, u32, u32) = if cfg!(test) { (8, 1, 1) } else { (19_456, 2, 1) };
const SALT: usize = 16;
const HASH: usize = 32;

/// HMAC-SHA256 (RFC 2104) of the parts under the pepper, each behind its length: "ab", "c" is not "a", "bc".
pub fn mac_bytes(pepper: &Pepper, parts: &[&str]) -> [u8; 32] {
    // A key shorter than a block is filled up with zeros by HMAC itself; so this is the pepper as the key, and cannot fail.
    let mut block = Zeroizing::new([0; 64]);
    for (to, from) in block.iter_mut().zip(pepper) {
        *to = *from;
    }
    let parts: Vec<&[u8]> = parts.iter().map(|part| part.as_bytes()).collect();
    let mut mac = Hmac::<Sha256>::new((&*block).into());
    mac.update(&joined(&parts));
    mac.finalize().into_bytes().into()
}

/// The same in hexadecimal.
pub fn mac(pepper: &Pepper, parts: &[&str]) -> String {
    hex(&mac_bytes(pepper, parts))
}

/// The code that stands on the card with this secret, for who has no camera; it opens the same.
pub fn card_code(pepper: &Pepper, secret: &str) -> String {
    let bytes = mac_bytes(pepper, &["card-code", secret]);
    paper_code::code_of(bytes.first_chunk().copied().unwrap_or_default())
}

/// The half of the pictures' hash that only the card gives, by its secret.
pub fn half(pepper: &Pepper, secret: &str) -> String {
    half_of_code(pepper, &card_code(pepper, secret))
}

/// The same, by its code.
pub fn half_of_code(pepper: &Pepper, code: &str) -> String {
    mac(pepper, &["card", code])
}

/// What is hashed slowly of four pictures: it needs the pictures, the card's half and the pepper.
pub fn pictures(pepper: &Pepper, pin: &PicturePin, half: &str) -> String {
    mac(pepper, &["pictures", &pin.text(), half])
}

/// A secret that anyone who knows the pepper and these parts can make again.
pub fn derived_secret(pepper: &Pepper, parts: &[&str]) -> Secret {
    Secret::of(mac_bytes(pepper, parts))
}

/// Two hash at once, sixteen may wait: hashing is made to be slow, and must not eat the machine.
struct Gate {
    free: Arc<Semaphore>,
    waiting: AtomicUsize,
    room: usize,
}

const AT_ONCE: usize = 2;
const WAITING: usize = 16;
/// All tests share one gate; there it must not be busy.
const ROOM: usize = if cfg!(test) { 10_000 } else { WAITING };

/// Leaves the queue, also when the request is given up while waiting.
struct InQueue<'g>(&'g Gate);

impl Drop for InQueue<'_> {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Gate {
    fn new(room: usize) -> Self {
        Self { free: Arc::new(Semaphore::new(AT_ONCE)), waiting: AtomicUsize::new(0), room }
    }

    async fn turn(&self) -> Result<Turn, AppError> {
        if let Ok(permit) = Arc::clone(&self.free).try_acquire_owned() {
            return Ok(Turn(permit));
        }
        let before = self.waiting.fetch_add(1, Ordering::SeqCst);
        let queue = InQueue(self);
        if before >= self.room {
            return Err(AppError::Busy);
        }
        let permit = Arc::clone(&self.free).acquire_owned().await.map_err(|_| AppError::Busy)?;
        drop(queue);
        Ok(Turn(permit))
    }
}

/// The right to hash once. Asked for before a try is counted, so that nobody loses a try to a busy machine.
pub struct Turn(OwnedSemaphorePermit);

/// Waits for a turn.
///
/// # Errors
/// `Busy` when too many wait already.
pub async fn turn() -> Result<Turn, AppError> {
    static GATE: OnceLock<Gate> = OnceLock::new();
    GATE.get_or_init(|| Gate::new(ROOM)).turn().await
}

impl Turn {
    /// The slow hash of `input` with a new salt, as text.
    pub async fn make(self, ctx: &Context, input: String) -> Result<String, AppError> {
        let mut salt = [0; SALT];
        ctx.chance.fill(&mut salt);
        self.make_with(ctx.settings.pepper, input, salt).await
    }

    /// The slow hash with this salt.
    pub async fn make_with(self, pepper: Pepper, input: String, salt: [u8; SALT]) -> Result<String, AppError> {
        self.run(move || slow(&pepper, &input, &salt, COST)).await
    }

    /// Whether `input` is what was hashed, at the cost that stands in the text. The time does not depend on where they differ.
    pub async fn fits(self, pepper: Pepper, input: String, stored: String) -> Result<bool, AppError> {
        #[cfg(test)]
        count::evaluated(&stored);
        self.run(move || {
            let stored = PasswordHash::new(&stored).map_err(|fault| AppError::Broken(format!("a stored hash: {fault}")))?;
            match argon(&pepper, COST)?.verify_password(input.as_bytes(), &stored) {
                Ok(()) => Ok(true),
                Err(password_hash::Error::PasswordInvalid) => Ok(false),
                Err(fault) => Err(AppError::Broken(format!("a stored hash: {fault}"))),
            }
        })
        .await
    }

    /// The permit goes into the thread: a request that is given up does not make room before its hash is done.
    async fn run<T: Send + 'static>(self, work: impl FnOnce() -> Result<T, AppError> + Send + 'static) -> Result<T, AppError> {
        tokio::task::spawn_blocking(move || {
            let done = work();
            drop(self.0);
            done
        })
        .await
        .map_err(|fault| AppError::Broken(format!("hashing stopped: {fault}")))?
    }
}

/// A hash of today's cost for `input`, when the one that it fits was made at another. `None`: nothing to do, or too busy; the next sign-in
/// asks again.
pub async fn renewed(ctx: &Context, input: String, stored: &str) -> Option<String> {
    if !is_of_another_cost(stored) {
        return None;
    }
    turn().await.ok()?.make(ctx, input).await.ok()
}

fn is_of_another_cost(stored: &str) -> bool {
    let today = phc(&[0; SALT], None);
    PasswordHash::new(stored).is_ok_and(|hash| {
        let cost = |hash: &PasswordHash| (hash.algorithm, hash.version, hash.params.to_string());
        today.is_some_and(|today| cost(&today) != cost(&hash)) || hash.hash.is_none_or(|hash| hash.len() != HASH)
    })
}

/// How a hash with this salt begins, at today's cost.
pub fn head(salt: &[u8; SALT]) -> String {
    phc(salt, None).map_or_else(String::new, |hash| format!("{hash}$"))
}

/// A hash that nothing fits: the same work for people who are not there.
pub fn nobody() -> String {
    phc(&[0; SALT], Some([0; HASH])).map_or_else(String::new, |hash| hash.to_string())
}

/// A hash as text at today's cost: a PHC string, `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. `None` never happens.
fn phc(salt: &[u8; SALT], hash: Option<[u8; HASH]>) -> Option<PasswordHash> {
    let (memory, rounds, lanes) = COST;
    let params = Params::new(memory, rounds, lanes, Some(HASH)).ok()?;
    Some(PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).ok()?,
        salt: Some(Salt::new(salt).ok()?),
        hash: hash.map(|hash| Output::new(&hash)).transpose().ok()?,
    })
}

fn argon(pepper: &Pepper, (memory, rounds, lanes): (u32, u32, u32)) -> Result<Argon2<'_>, AppError> {
    let broken = |fault: argon2::Error| AppError::Broken(format!("argon2: {fault}"));
    let params = Params::new(memory, rounds, lanes, Some(HASH)).map_err(broken)?;
    Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, params).map_err(broken)
}

fn slow(pepper: &Pepper, input: &str, salt: &[u8; SALT], cost: (u32, u32, u32)) -> Result<String, AppError> {
    let hash = argon(pepper, cost)?.hash_password_with_salt(input.as_bytes(), salt);
    hash.map(|hash| hash.to_string()).map_err(|fault| AppError::Broken(format!("argon2: {fault}")))
}

/// The key for notes, from the pepper by HKDF-SHA256 (RFC 5869).
fn note_key(pepper: &Pepper) -> Option<Key> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, pepper).expand(b"klick sealed note", key.as_mut()).ok()?;
    Key::of(key.as_ref())
}

/// A note that only this server can read: what is kept in a sign-in session must not be of use to who steals the database. It is bound to
/// the name under which it is kept. Base64url.
///
/// # Errors
/// `Broken` never happens: a note is short.
pub fn seal(ctx: &Context, name: &str, text: &str) -> Result<String, AppError> {
    let sealed = note_key(&ctx.settings.pepper)
        .and_then(|key| key.seal(ctx.chance.as_ref(), &[b"klick note", name.as_bytes()], text.as_bytes()));
    sealed.map(|sealed| BASE64URL_NOPAD.encode(&sealed)).ok_or_else(|| AppError::Broken("a note cannot be sealed".into()))
}

/// Reads a sealed note; `None` when it was not sealed here, or under another name.
pub fn unseal(ctx: &Context, name: &str, note: &str) -> Option<String> {
    let sealed = BASE64URL_NOPAD.decode(note.as_bytes()).ok()?;
    let text = note_key(&ctx.settings.pepper)?.open(&[b"klick note", name.as_bytes()], &sealed)?;
    String::from_utf8(text.to_vec()).ok()
}

/// Seals something larger than a word, as JSON.
///
/// # Errors
/// `Broken` never happens: nothing is sealed that could not be written.
pub fn seal_note<T: Serialize>(ctx: &Context, name: &str, note: &T) -> Result<String, AppError> {
    seal(ctx, name, &serde_json::to_string(note).map_err(|fault| AppError::Broken(fault.to_string()))?)
}

/// Reads it again; `None` as for [`unseal`], or when it has another shape.
pub fn unseal_note<T: DeserializeOwned>(ctx: &Context, name: &str, note: &str) -> Option<T> {
    serde_json::from_str(&unseal(ctx, name, note)?).ok()
}

/// A hash made at another cost than today's.
#[cfg(test)]
pub fn older(pepper: &Pepper, input: &str) -> String {
    slow(pepper, input, &[1; SALT], (16, 2, 1)).unwrap()
}

/// How often a stored hash was compared with a guess.
#[cfg(test)]
pub mod count {
    use std::{collections::HashMap, sync::Mutex};

    static TIMES: Mutex<Option<HashMap<String, usize>>> = Mutex::new(None);

    pub fn evaluated(stored: &str) {
        *TIMES.lock().unwrap().get_or_insert_with(HashMap::new).entry(stored.to_owned()).or_default() += 1;
    }

    pub fn of(stored: &str) -> usize {
        TIMES.lock().unwrap().as_ref().and_then(|times| times.get(stored).copied()).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PEPPER: Pepper = [7; 32];

    /// Computed with another implementation of HMAC: the parts, each behind its length of 64 bits.
    #[test]
    fn the_keyed_hash_is_hmac_sha256() {
        assert_eq!(mac(&PEPPER, &["Hi ", "There"]), "721968a78bb83fd7982b59ce5f25de13d6e7503239da5afb84d336adf45064ef");
        assert_eq!(mac(&PEPPER, &[]), "9dac6a74401b46ed9b489d0e19d68d1b13cc6b5090352fdcfa5bd74df4e69d87");
    }

    #[test]
    fn parts_do_not_run_into_one_another() {
        let all = [
            &["code", "123456"] as &[&str],
            &["code1", "23456"],
            &["code123456"],
            &["code", "123456", ""],
            &["", "code", "123456"],
        ];
        let macs: std::collections::HashSet<String> = all.iter().map(|parts| mac(&PEPPER, parts)).collect();
        assert_eq!(macs.len(), all.len());
    }

    #[tokio::test]
    async fn a_slow_hash_fits_only_what_was_hashed() {
        let stored = turn().await.unwrap().make_with(PEPPER, "geheim".into(), [1; 16]).await.unwrap();
        assert!(stored.starts_with(&head(&[1; 16])));
        let fits = async |pepper, input: &str| turn().await.unwrap().fits(pepper, input.into(), stored.clone()).await.unwrap();
        assert!(fits(PEPPER, "geheim").await);
        assert!(!fits(PEPPER, "Geheim").await);
        assert!(!fits([8; 32], "geheim").await);
        assert!(!turn().await.unwrap().fits(PEPPER, "geheim".into(), nobody()).await.unwrap());
        assert!(turn().await.unwrap().fits(PEPPER, "x".into(), "rubbish".into()).await.is_err());
    }

    /// The cost of the real thing, not of the tests: a hash made elsewhere with it is read and fits, and is made anew at today's cost.
    #[tokio::test]
    async fn the_text_tells_its_cost() {
        let text = slow(&PEPPER, "x", &[2; 16], (64, 2, 1)).unwrap();
        assert!(text.starts_with("$argon2id$v=19$m=64,t=2,p=1$AgICAgICAgICAgICAgICAg$"), "{text}");
        assert!(turn().await.unwrap().fits(PEPPER, "x".into(), text.clone()).await.unwrap());
        assert!(!turn().await.unwrap().fits(PEPPER, "y".into(), text.clone()).await.unwrap());
        assert!(is_of_another_cost(&text));
        for today in [slow(&PEPPER, "x", &[2; 16], COST).unwrap(), nobody()] {
            assert!(!is_of_another_cost(&today), "{today}");
        }
        for other in ["$argon2i$v=19$m=8,t=1,p=1$", "$argon2id$v=16$m=8,t=1,p=1$", "$argon2id$v=19$m=8,t=1,p=1,keyid=AAAA$"] {
            let other = format!("{other}AgICAgICAgICAgICAgICAg${}", "A".repeat(43));
            assert!(is_of_another_cost(&other), "{other}");
        }
        for bad in [
            "",
            "x",
            "$argon2id$64$2$1$00$ff",
            "argon2id$v=19$m=8,t=1,p=1$AAAA$AAAA",
            "$scrypt$v=19$m=8,t=1,p=1$AgICAgICAgI$AAAAAAAAAAAAAA",
        ] {
            assert!(turn().await.unwrap().fits(PEPPER, "x".into(), bad.into()).await.is_err(), "{bad}");
        }
    }

    #[tokio::test]
    async fn a_long_queue_is_busy() {
        let gate = Arc::new(Gate::new(WAITING));
        let first = gate.turn().await.unwrap();
        let second = gate.turn().await.unwrap();
        let waiting: Vec<_> = (0..100)
            .map(|_| {
                let gate = Arc::clone(&gate);
                tokio::spawn(async move { gate.turn().await.is_ok() })
            })
            .collect();
        tokio::task::yield_now().await;
        drop((first, second));
        let mut served = 0;
        for one in waiting {
            served += usize::from(one.await.unwrap());
        }
        assert_eq!(served, WAITING);
        assert_eq!(gate.waiting.load(Ordering::SeqCst), 0);
    }
}
