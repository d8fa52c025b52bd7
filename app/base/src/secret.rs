//! Secrets that are handed out once and kept only as their hash.

use crate::chance::Chance;
use sha2::{Digest, Sha256};

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

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

    /// The secret as base64url without padding (RFC 4648 §5): 43 characters.
    pub fn text(&self) -> String {
        let mut out = String::with_capacity(43);
        for group in self.0.chunks(3) {
            let byte = |i: usize| u32::from(group.get(i).copied().unwrap_or(0));
            let bits = (byte(0) << 16) | (byte(1) << 8) | byte(2);
            for i in 0..=group.len() {
                let index = (bits >> (18 - 6 * i)) & 63;
                out.push(char::from(ALPHABET.get(index as usize).copied().unwrap_or(b'A')));
            }
        }
        out
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
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        for nibble in [byte >> 4, byte & 15] {
            out.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
        }
        out
    })
}

/// Whether two texts are equal, in a time that depends only on their length.
pub fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |diff, (x, y)| diff | (x ^ y)) == 0
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
    }
}
