//! Keyed hashes, slow hashes behind a gate, and sealed notes. All keys come from the pepper, which is not in the database.

use argon2::{Algorithm, Argon2, Params, Version};
use base::{
    AppError, Context,
    chance::Chance,
    secret::{Secret, hex, same},
};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::sync::{
    Arc, OnceLock,
    atomic::{AtomicUsize, Ordering},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The key outside the database.
pub type Pepper = [u8; 32];

/// Memory in KiB, rounds, lanes: OWASP's minimum for Argon2id, approved by ASVS 5.0 (appendix C). Cheap in tests.
const COST: (u32, u32, u32) = if cfg!(test) { (8, 1, 1) } else { (19_456, 2, 1) };
const KIND: &str = "argon2id";
const SALT: usize = 16;
const HASH: usize = 32;

/// HMAC-SHA256 (RFC 2104) of the parts, one after the other, under the pepper.
pub fn mac_bytes(pepper: &Pepper, parts: &[&str]) -> [u8; 32] {
    // A key shorter than a block is filled up with zeros by HMAC itself; so this is the pepper as the key, and cannot fail.
    let mut block = [0; 64];
    for (to, from) in block.iter_mut().zip(pepper) {
        *to = *from;
    }
    let mut mac = <Hmac<Sha256> as hmac::digest::KeyInit>::new(&block.into());
    for part in parts {
        mac.update(part.as_bytes());
    }
    mac.finalize().into_bytes().into()
}

/// The same in hexadecimal.
pub fn mac(pepper: &Pepper, parts: &[&str]) -> String {
    hex(&mac_bytes(pepper, parts))
}

/// The half of the pictures' hash that only the card gives.
pub fn half(pepper: &Pepper, secret: &str) -> String {
    mac(pepper, &["card", secret])
}

/// A secret that anyone who knows the pepper and these parts can make again.
pub fn derived_secret(pepper: &Pepper, parts: &[&str]) -> Secret {
    struct Given([u8; 32]);
    impl Chance for Given {
        fn fill(&self, bytes: &mut [u8]) {
            for (to, from) in bytes.iter_mut().zip(self.0) {
                *to = from;
            }
        }
    }
    Secret::new(&Given(mac_bytes(pepper, parts)))
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
        self.run(move || slow(&pepper, &input, &salt, COST).map(|hash| format!("{}{}", head(&salt), hex(&hash)))).await
    }

    /// Whether `input` is what was hashed. The time does not depend on where they differ.
    pub async fn fits(self, pepper: Pepper, input: String, stored: String) -> Result<bool, AppError> {
        #[cfg(test)]
        count::evaluated(&stored);
        self.run(move || {
            let (cost, salt, hash) = parts(&stored).ok_or_else(|| AppError::Broken("a stored hash cannot be read".into()))?;
            Ok(same(&hex(&slow(&pepper, &input, &salt, cost)?), hash))
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

/// How a hash with this salt begins, at today's cost.
pub fn head(salt: &[u8; SALT]) -> String {
    let (memory, rounds, lanes) = COST;
    format!("{KIND}${memory}${rounds}${lanes}${}$", hex(salt))
}

/// A hash that nothing fits: the same work for people who are not there.
pub fn nobody() -> String {
    format!("{}{}", head(&[0; SALT]), "0".repeat(2 * HASH))
}

fn slow(pepper: &Pepper, input: &str, salt: &[u8], (memory, rounds, lanes): (u32, u32, u32)) -> Result<[u8; HASH], AppError> {
    let broken = |fault: argon2::Error| AppError::Broken(format!("argon2: {fault}"));
    let params = Params::new(memory, rounds, lanes, Some(HASH)).map_err(broken)?;
    let argon = Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, params).map_err(broken)?;
    let mut out = [0; HASH];
    argon.hash_password_into(input.as_bytes(), salt, &mut out).map_err(broken)?;
    Ok(out)
}

type Parts<'a> = ((u32, u32, u32), Vec<u8>, &'a str);

fn parts(stored: &str) -> Option<Parts<'_>> {
    let mut parts = stored.split('$');
    (parts.next()? == KIND).then_some(())?;
    let cost = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let salt = unhex(parts.next()?)?;
    let hash = parts.next()?;
    (parts.next().is_none() && hash.len() == 2 * HASH).then_some((cost, salt, hash))
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
    let digits = digits.filter(|d| d.len() % 2 == 0)?;
    digits.chunks_exact(2).map(|pair| Some(pair.first()? << 4 | pair.get(1)?)).collect()
}

/// A note that only this server can read: what is kept in a sign-in session must not be of use to who steals the database. The
/// key stream is HMAC-SHA256 in counter mode (NIST SP 800-108r1 §4.1) under the pepper and a new nonce; a tag goes over all of it.
pub fn seal(ctx: &Context, text: &str) -> String {
    let mut nonce = [0; SALT];
    ctx.chance.fill(&mut nonce);
    let nonce = hex(&nonce);
    let sealed = hex(&stream(&ctx.settings.pepper, &nonce, text.as_bytes()));
    let tag = mac(&ctx.settings.pepper, &["sealed-tag", &nonce, &sealed]);
    format!("{nonce}.{sealed}.{tag}")
}

/// Reads a sealed note; `None` when it was not sealed here.
pub fn unseal(ctx: &Context, note: &str) -> Option<String> {
    let mut parts = note.split('.');
    let (nonce, sealed, tag) = (parts.next()?, parts.next()?, parts.next()?);
    same(&mac(&ctx.settings.pepper, &["sealed-tag", nonce, sealed]), tag).then_some(())?;
    String::from_utf8(stream(&ctx.settings.pepper, nonce, &unhex(sealed)?)).ok()
}

fn stream(pepper: &Pepper, nonce: &str, bytes: &[u8]) -> Vec<u8> {
    let blocks = bytes.chunks(32).enumerate();
    blocks
        .flat_map(|(number, block)| {
            let key = mac_bytes(pepper, &["sealed", nonce, ".", &number.to_string()]);
            block.iter().zip(key).map(|(byte, key)| byte ^ key).collect::<Vec<_>>()
        })
        .collect()
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

    #[test]
    fn the_keyed_hash_is_hmac_sha256() {
        // RFC 4231, test case 1 has a key of 20 bytes; a key filled up with zeros is the same key.
        let mut key = [0; 32];
        key[..20].fill(0x0b);
        assert_eq!(mac(&key, &["Hi ", "There"]), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
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

    /// The cost of the real thing, not of the tests: a hash made elsewhere with it is read and fits.
    #[test]
    fn the_text_tells_its_cost() {
        let hash = slow(&PEPPER, "x", &[2; 16], (64, 2, 1)).unwrap();
        let text = format!("argon2id$64$2$1${}${}", hex(&[2; 16]), hex(&hash));
        let (cost, salt, read) = parts(&text).unwrap();
        assert_eq!((cost, salt.as_slice(), read), ((64, 2, 1), [2; 16].as_slice(), hex(&hash).as_str()));
        for bad in ["", "argon2id$64$2$1$00$ff", "argon2i$64$2$1$00$00", "argon2id$a$2$1$00$00", "argon2id$64$2$1$0$00"] {
            assert!(parts(bad).is_none(), "{bad}");
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
