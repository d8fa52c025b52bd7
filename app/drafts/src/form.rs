//! A form that somebody fills in, as its draft is known.

use base::room::DraftKind;
use uuid::Uuid;

/// A form: its kind, and whom it is about, where there is one for each person.
#[derive(Clone, Copy)]
pub struct Form {
    /// The kind.
    pub kind: &'static DraftKind,
    about: Option<Uuid>,
}

impl From<&'static DraftKind> for Form {
    fn from(kind: &'static DraftKind) -> Self {
        Self { kind, about: None }
    }
}

impl Form {
    /// The form of this kind about this person. When she is erased, the draft goes too.
    pub const fn about(kind: &'static DraftKind, person: Uuid) -> Self {
        Self { kind, about: Some(person) }
    }

    /// Whom it is about.
    pub(crate) fn person(self) -> Option<Uuid> {
        self.about
    }

    /// Its name in the table and in the page: `coaching/talk:…`.
    pub fn key(self) -> String {
        match self.about {
            Some(person) => format!("{}:{person}", self.kind.name),
            None => self.kind.name.to_owned(),
        }
    }

    /// The form with this name, as it came from a page.
    pub(crate) fn read(key: &str, kinds: &[&'static DraftKind]) -> Option<Self> {
        let (name, about) = match key.split_once(':') {
            Some((name, person)) => (name, Some(person.parse().ok()?)),
            None => (key, None),
        };
        let kind = kinds.iter().copied().find(|known| known.name == name)?;
        Some(Self { kind, about })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{
        AppError, Context,
        room::{BorrowingWork, Seal, SealedDraft},
        store::Tx,
    };

    struct Never;

    impl Seal for Never {
        fn seal<'w>(&'w self, _: &'w Context, _: &'w mut Tx, _: SealedDraft, _: &'w str) -> BorrowingWork<'w, Vec<u8>> {
            Box::pin(async { Err(AppError::NotFound) })
        }

        fn open<'w>(&'w self, _: &'w Context, _: &'w mut Tx, _: SealedDraft, _: &'w [u8]) -> BorrowingWork<'w, String> {
            Box::pin(async { Err(AppError::NotFound) })
        }
    }

    const KIND: DraftKind = DraftKind { name: "room/form", fields: &[], seal: &Never, may: None };

    #[test]
    fn a_form_is_known_by_its_name_again() {
        let person = Uuid::from_u128(7);
        for form in [Form::from(&KIND), Form::about(&KIND, person)] {
            assert_eq!(Form::read(&form.key(), &[&KIND]).map(Form::key), Some(form.key()));
        }
        assert_eq!(Form::about(&KIND, person).key(), format!("room/form:{person}"));
        for strange in ["", "room", "room/form:", "room/form:7", "other:00000000-0000-0000-0000-000000000007"] {
            assert!(Form::read(strange, &[&KIND]).is_none(), "{strange}");
        }
    }
}
