//! The hash that holds one entry to the next. Pure.

use crate::records::audit::Link;
use base::secret::hex;
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};

/// Says what is hashed, so that it is never taken for something else; a new way of writing entries gets a new name.
const NAME: &str = "klick-audit-1";

/// The hash before the first entry.
pub(super) const START: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// SHA-256, in hexadecimal, over the name of the chain, the hash before, and every field of the entry. Each is led by its length in
/// bytes as 8 bytes, big end first, so that nothing can move from one field into the next.
pub(crate) fn hash(link: &Link) -> String {
    let mut sha = Sha256::new();
    let mut add = |bytes: &[u8]| {
        sha.update((bytes.len() as u64).to_be_bytes());
        sha.update(bytes);
    };
    add(NAME.as_bytes());
    add(link.previous.as_bytes());
    add(&link.sequence.to_be_bytes());
    add(&link.at.to_be_bytes());
    for text in [&link.actor, &link.stands_for, &link.action, &link.kind, &link.object, &link.outcome, &link.ground, &link.detail]
    {
        add(text.as_bytes());
    }
    hex(&sha.finalize())
}

/// The end of a chain: how many entries, and the hash of the last. Kept elsewhere (on paper, in another house), it proves later that
/// the chain still begins with these entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The place of the last entry, which is how many there are.
    pub sequence: i64,
    /// Its hash: 64 hexadecimal digits, lower case.
    pub hash: String,
}

impl fmt::Display for Head {
    /// `1047:9f86d081…`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.sequence, self.hash)
    }
}

impl FromStr for Head {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const HOW: &str = "the end of a log is its number of entries, a colon and 64 of the characters 0-9 and a-f";
        let (sequence, hash) = text.trim().split_once(':').ok_or(HOW)?;
        let sequence = sequence.parse().ok().filter(|sequence| *sequence >= 0).ok_or(HOW)?;
        let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        if is_hash { Ok(Self { sequence, hash: hash.to_owned() }) } else { Err(HOW) }
    }
}
