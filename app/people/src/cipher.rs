//! Sealing bytes so that only who has the key can read them, and only where they belong: XChaCha20-Poly1305 (RFC 8439, with the long
//! nonce of draft-irtf-cfrg-xchacha-03), approved by ASVS 5.0, appendix C. A nonce of 24 random bytes is never used twice by chance.

use base::chance::Chance;
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use zeroize::Zeroizing;

/// The first byte of everything that is sealed. It is bound to the rest, so that nobody can turn it back.
const VERSION: u8 = 1;
const NONCE: usize = 24;

/// A key of 256 bits. It is overwritten when it goes, and has no `Debug` text.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(Zeroizing<[u8; 32]>);

impl Key {
    /// A new key.
    pub fn new(chance: &dyn Chance) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        chance.fill(bytes.as_mut());
        Self(bytes)
    }

    /// The key that these bytes are; `None` when they are not 32.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals `plain`: one byte of version, the nonce, the sealed bytes and 16 bytes of tag. It can only be opened with the same `bound`
    /// parts. `None`: more than 256 GiB, which the cipher cannot count.
    pub fn seal(&self, chance: &dyn Chance, bound: &[&[u8]], plain: &[u8]) -> Option<Vec<u8>> {
        let mut nonce = XNonce::default();
        chance.fill(&mut nonce);
        let aad = about(VERSION, bound);
        let sealed = self.cipher().encrypt(&nonce, Payload { msg: plain, aad: &aad }).ok()?;
        Some([&[VERSION], nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed with this key and these parts. `None`: with another key, other parts, or it was changed.
    pub fn open(&self, bound: &[&[u8]], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (version, rest) = sealed.split_first().filter(|(version, _)| **version == VERSION)?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE>()?;
        let aad = about(*version, bound);
        self.cipher().decrypt(&(*nonce).into(), Payload { msg: sealed, aad: &aad }).ok().map(Zeroizing::new)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(self.bytes().into())
    }
}

fn about(version: u8, bound: &[&[u8]]) -> Vec<u8> {
    [vec![version], joined(bound)].concat()
}

/// Parts one after the other, each behind its length (64 bits, little-endian): no two lists of parts give the same bytes.
pub fn joined(parts: &[&[u8]]) -> Vec<u8> {
    let mut all = Vec::with_capacity(parts.iter().map(|part| 8 + part.len()).sum());
    for part in parts {
        all.extend_from_slice(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        all.extend_from_slice(part);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::SeededChance;
    use proptest::prelude::*;

    fn key(seed: u64) -> Key {
        Key::new(&SeededChance::new(seed))
    }

    /// Gives these bytes, once.
    struct Given(&'static str);

    impl Chance for Given {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.copy_from_slice(&data_encoding::HEXLOWER.decode(self.0.as_bytes()).unwrap());
        }
    }

    /// The cipher is the one of the draft: its test vector (appendix A.3.1) with the version and the parts of ours around it does not exist,
    /// so the crate is asked as we ask it, without them.
    #[test]
    fn the_cipher_is_xchacha20_poly1305() {
        let key = Key::new(&Given("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
        let mut nonce = XNonce::default();
        Given("404142434445464748494a4b4c4d4e4f5051525354555657").fill(&mut nonce);
        let msg =
            b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
        let mut aad = [0; 12];
        Given("50515253c0c1c2c3c4c5c6c7").fill(&mut aad);
        let sealed = key.cipher().encrypt(&nonce, Payload { msg, aad: &aad }).unwrap();
        let hex = data_encoding::HEXLOWER.encode(&sealed);
        assert!(hex.starts_with(
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6"
        ));
        assert!(hex.ends_with("c0875924c1c7987947deafd8780acf49"));
    }

    #[test]
    fn what_was_sealed_tells_its_version_and_its_length() {
        let sealed = key(1).seal(&SeededChance::new(2), &[b"x"], b"Amira").unwrap();
        assert_eq!((sealed.len(), sealed[0]), (1 + NONCE + 5 + 16, VERSION));
        for short in 0..sealed.len() {
            assert!(key(1).open(&[b"x"], &sealed[..short]).is_none(), "{short}");
        }
        assert_eq!(key(1).open(&[b"x"], &sealed).unwrap().as_slice(), b"Amira");
    }

    proptest! {
        #[test]
        fn only_the_same_parts_are_joined_to_the_same_bytes(
            a in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..4), 0..4),
            b in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..4), 0..4),
        ) {
            let parts = |list: &[Vec<u8>]| joined(&list.iter().map(Vec::as_slice).collect::<Vec<_>>());
            prop_assert_eq!(a == b, parts(&a) == parts(&b));
        }

        #[test]
        fn only_the_same_key_and_parts_open(plain: Vec<u8>, seed: u64, other in 1_u64..) {
            let sealed = key(seed).seal(&SeededChance::new(other), &[b"table", b"column"], &plain).unwrap();
            let opened = key(seed).open(&[b"table", b"column"], &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), plain.as_slice());
            prop_assert!(key(seed.wrapping_add(other)).open(&[b"table", b"column"], &sealed).is_none());
            for bound in [&[b"tablecolumn".as_slice()] as &[&[u8]], &[b"tablec", b"olumn"], &[b"column", b"table"], &[]] {
                prop_assert!(key(seed).open(bound, &sealed).is_none());
            }
        }

        #[test]
        fn nothing_that_was_not_sealed_opens(rubbish: Vec<u8>) {
            prop_assert!(key(1).open(&[], &rubbish).is_none());
        }
    }
}
