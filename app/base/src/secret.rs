//! Secrets that are handed out once and kept only as their hash.

use crate::chance::Chance;
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// A secret of 256 random bits. It has no `Debug` text and is written out only on purpose.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 32]);

impl Secret {
    /// A new secret.
    pub fn new(chance: &dyn Chance) -> Self {
        let mut bytes = [0; 32];
        chance.fill(&mut bytes);
        Self(bytes)
    }

    /// The secret that these bytes are; they must be as hard to guess as random ones.
    pub fn of(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The secret as base64url without padding (RFC 4648 §5): 43 characters.
    pub fn text(&self) -> String {
        BASE64URL_NOPAD.encode(&self.0)
    }

    /// What is kept of it.
    pub fn hash(&self) -> String {
        hash(&self.text())
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// SHA-256 of a secret's text, in hexadecimal. A plain hash is enough for 112 random bits and more (OWASP ASVS 5.0, 6.5.2).
pub fn hash(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

/// Bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}

/// Whether two texts are equal, in a time that depends only on their length.
pub fn same(a: &str, b: &str) -> bool {
    a.as_bytes().ct_eq(b.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::SeededChance;

    #[test]
    fn a_secret_has_43_characters_and_hides() {
        let secret = Secret::new(&SeededChance::new(1));
        assert_eq!(secret.text().len(), 43);
        assert_eq!(secret.hash().len(), 64);
        assert_eq!(format!("{secret:?}"), "Secret(…)");
        assert_ne!(secret.text(), Secret::new(&SeededChance::new(2)).text());
        assert_eq!(Secret([0xFB; 32]).text().len(), 43);
        assert!(Secret([0xFF; 32]).text().starts_with("____"));
        // RFC 4648 §5, from the bytes 0, 1, 2 … 31.
        let counted: [u8; 32] = std::array::from_fn(|i| u8::try_from(i).unwrap());
        assert_eq!(Secret::of(counted).text(), "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
    }

    #[test]
    fn hashes_are_sha256_and_texts_are_compared_whole() {
        // FIPS 180-2, appendix B.1.
        assert_eq!(hash("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert!(same("", "") && same("Amira", "Amira"));
        for other in ["amira", "Amir", "Amira ", ""] {
            assert!(!same("Amira", other));
        }
    }
}
