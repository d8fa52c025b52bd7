//! What files are called. No name comes from outside: an original has its id, a public file the hash of what it holds.

use crate::Kind;
use base::secret::hex;
use data_encoding::HEXLOWER;
use object_store::path::Path;
use sha2::{Digest as _, Sha256};
use std::{fmt, str::FromStr};
use uuid::Uuid;

/// Something that lies on one of the shelves.
pub trait Name: Send + Sync {
    /// Where it lies.
    fn path(&self) -> Path;
}

/// A file as it came, on the shelf that has no address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Original(
    /// Its id: that of the upload.
    pub Uuid,
);

impl Name for Original {
    fn path(&self) -> Path {
        Path::from_iter(["original".to_owned(), self.0.to_string()])
    }
}

/// A file that everybody may have who knows its address. Its text is the last part of that address:
/// `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.jpg`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PublicName {
    hash: [u8; 32],
    kind: Kind,
}

impl PublicName {
    /// The name of a file that holds these bytes.
    pub fn of(kind: Kind, bytes: &[u8]) -> Self {
        Self::from_hash(kind, Sha256::digest(bytes).into())
    }

    pub(super) fn from_hash(kind: Kind, hash: [u8; 32]) -> Self {
        Self { hash, kind }
    }

    /// Its kind.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// SHA-256 of what it holds, in hexadecimal.
    pub(super) fn hash(&self) -> String {
        hex(&self.hash)
    }
}

impl fmt::Display for PublicName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.hash(), self.kind.ending())
    }
}

/// This is the name of no file of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoName;

impl FromStr for PublicName {
    type Err = NoName;

    /// Only as [`PublicName`] writes it: one file has one address.
    fn from_str(text: &str) -> Result<Self, NoName> {
        let (hash, ending) = text.split_once('.').ok_or(NoName)?;
        let kind = Kind::from_ending(ending).ok_or(NoName)?;
        let hash = HEXLOWER.decode(hash.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(NoName)?;
        Ok(Self { hash, kind })
    }
}

impl Name for PublicName {
    /// In 256 folders, so that none grows too large.
    fn path(&self) -> Path {
        let hash = self.hash();
        let (folder, rest) = hash.split_at_checked(2).unwrap_or(("", &hash));
        Path::from_iter(["public".to_owned(), folder.to_owned(), format!("{rest}.{}", self.kind.ending())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_says_what_is_inside() {
        let name = PublicName::of(Kind::Jpeg, b"test");
        let text = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.jpg";
        assert_eq!(name.to_string(), text);
        assert_eq!(text.parse(), Ok(name));
        let path = "public/9f/86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.jpg";
        assert_eq!(name.path().as_ref(), path);
        assert_eq!(Original(Uuid::nil()).path().as_ref(), "original/00000000-0000-0000-0000-000000000000");
    }

    #[test]
    fn other_names_are_none() {
        let hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        for text in [
            String::new(),
            hash.to_owned(),
            format!("{hash}."),
            format!("{hash}.svg"),
            format!("{hash}.jpg.html"),
            format!("{hash}.JPG"),
            format!("{}.jpg", hash.to_uppercase()),
            format!("{}.jpg", &hash[1..]),
            format!("{hash}00.jpg"),
            format!("+{}.jpg", &hash[1..]),
            "../../etc/passwd.jpg".to_owned(),
        ] {
            assert_eq!(text.parse::<PublicName>(), Err(NoName), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_name_or_none(text: String) {
            if let Ok(name) = text.parse::<PublicName>() {
                prop_assert_eq!(name.to_string(), text);
            }
        }
    }
}
