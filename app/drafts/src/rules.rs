//! What becomes of something typed that meets what is kept already. Pure.

use base::{
    form::Fields,
    room::{DraftField, DraftKind},
};
use std::collections::HashSet;
use uuid::Uuid;

/// What becomes of something typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is written, as this revision.
    Write(i64),
    /// It is kept already.
    Same,
    /// Something else was kept meanwhile, on another device or in another window.
    Conflict,
    /// What it goes on from was sent or thrown away meanwhile.
    Gone,
}

/// Whether what was typed on top of revision `base` may be written; `kept`: the newest revision and its fields, if it has any.
pub fn settle(kept: Option<(i64, Option<&Fields>)>, base: i64, typed: &Fields) -> Fate {
    match kept {
        None if base == 0 => Fate::Write(1),
        None => Fate::Gone,
        // The answer to the first time got lost, and it comes again.
        Some((_, Some(fields))) if fields == typed => Fate::Same,
        Some((revision, _)) if revision == base => Fate::Write(revision.saturating_add(1)),
        Some((_, Some(_))) => Fate::Conflict,
        Some((_, None)) => Fate::Gone,
    }
}

/// The fields of a form that its drafts keep, in the order of the kind; nothing else that came with it.
pub fn kept_fields(kind: &'static DraftKind, fields: &Fields) -> Fields {
    let of = |field: &'static DraftField| fields.0.iter().filter(move |(name, _)| field.names(name).is_some());
    let kept = kind.fields.iter().flat_map(of);
    Fields(kept.map(|(name, value)| (name.clone(), value.clone())).collect())
}

/// One field in which two drafts differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The place of the field among the kind's.
    pub field: usize,
    /// Whose it is, of a field for each of several.
    pub of: Option<Uuid>,
    /// What stands here.
    pub mine: String,
    /// What stands there.
    pub theirs: String,
}

/// The fields in which two drafts differ, in the order of the form.
pub fn differences(kind: &DraftKind, mine: &Fields, theirs: &Fields) -> Vec<Difference> {
    let said = |fields: &Fields, name: &str| fields.all(name).collect::<Vec<_>>().join(", ");
    let mut all = Vec::new();
    for (field, shape) in kind.fields.iter().enumerate() {
        let mut known = HashSet::new();
        for (name, _) in mine.0.iter().chain(&theirs.0).filter(|(name, _)| known.insert(name.as_str())) {
            let Some(of) = shape.names(name) else { continue };
            let (mine, theirs) = (said(mine, name), said(theirs, name));
            if mine != theirs {
                all.push(Difference { field, of, mine, theirs });
            }
        }
    }
    all
}

/// Both drafts in one, when a field of several lines differs: theirs, then each line of mine that is not among them. Where only one value
/// has room, mine stays.
pub fn both(kind: &DraftKind, mine: &Fields, theirs: &Fields) -> Option<Fields> {
    let long = |name: &str| kind.fields.iter().any(|field| field.long && field.names(name).is_some());
    let differ = differences(kind, mine, theirs);
    if !differ.iter().any(|one| kind.fields.get(one.field).is_some_and(|field| field.long)) {
        return None;
    }
    let joined = mine.0.iter().map(|(name, value)| {
        let value = if long(name) { join(theirs.get(name), value) } else { value.clone() };
        (name.clone(), value)
    });
    Some(Fields(joined.collect()))
}

fn join(theirs: &str, mine: &str) -> String {
    let known: HashSet<&str> = theirs.lines().map(str::trim).collect();
    let new = mine.lines().filter(|line| !known.contains(line.trim()));
    theirs.lines().chain(new).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{
        Context,
        room::{BorrowingWork, Seal, SealedDraft},
        store::Tx,
    };
    use proptest::prelude::*;

    static KIND: DraftKind = DraftKind {
        name: "test",
        seal: &Open,
        may: None,
        fields: &[
            DraftField { name: "names", words: "coach-add-name", long: true, say: |_, value| value.to_owned() },
            DraftField { name: "lang", words: "coach-add-language", long: false, say: |_, value| value.to_owned() },
        ],
    };

    /// Closes nothing.
    struct Open;

    impl Seal for Open {
        fn seal<'w>(&'w self, _: &'w Context, _: &'w mut Tx, _: SealedDraft, words: &'w str) -> BorrowingWork<'w, Vec<u8>> {
            Box::pin(async move { Ok(words.as_bytes().to_vec()) })
        }

        fn open<'w>(&'w self, _: &'w Context, _: &'w mut Tx, _: SealedDraft, sealed: &'w [u8]) -> BorrowingWork<'w, String> {
            Box::pin(async move { Ok(String::from_utf8_lossy(sealed).into_owned()) })
        }
    }

    fn fields(names: &str, lang: &str) -> Fields {
        Fields(vec![("names".to_owned(), names.to_owned()), ("lang".to_owned(), lang.to_owned())])
    }

    #[test]
    fn who_goes_on_from_the_newest_may_write() {
        let (one, two) = (fields("Ida", "de"), fields("Ida\nOle", "de"));
        assert_eq!(settle(None, 0, &one), Fate::Write(1));
        assert_eq!(settle(Some((1, Some(&one))), 1, &two), Fate::Write(2));
        assert_eq!(settle(Some((2, Some(&two))), 1, &two), Fate::Same, "the same once more");
        assert_eq!(settle(Some((2, Some(&two))), 1, &one), Fate::Conflict);
        assert_eq!(settle(Some((2, Some(&two))), 0, &one), Fate::Conflict, "begun anew elsewhere");
        assert_eq!(settle(Some((3, None)), 2, &two), Fate::Gone, "sent meanwhile");
        assert_eq!(settle(Some((3, None)), 3, &one), Fate::Write(4), "the next one");
        assert_eq!(settle(None, 2, &one), Fate::Gone);
    }

    #[test]
    fn only_the_fields_of_the_kind_are_kept() {
        let mut typed = fields("Ida\nOle", "de");
        typed.0.insert(0, ("owner".to_owned(), "x".to_owned()));
        typed.0.push(("password".to_owned(), "secret".to_owned()));
        assert_eq!(kept_fields(&KIND, &typed), fields("Ida\nOle", "de"));
    }

    /// A form about several.
    static EACH: DraftKind = DraftKind {
        name: "each",
        seal: &Open,
        may: None,
        fields: &[DraftField { name: "note-*", words: "coach-add-name", long: true, say: |_, value| value.to_owned() }],
    };

    #[test]
    fn a_field_for_each_of_several_is_told_apart() {
        let (ida, ole) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let form = |of_ida: &str, of_ole: &str| {
            let note = |of: Uuid, words: &str| (format!("note-{of}"), words.to_owned());
            Fields(vec![note(ida, of_ida), ("note-all".to_owned(), "x".to_owned()), note(ole, of_ole)])
        };
        let (mine, theirs) = (kept_fields(&EACH, &form("a", "b")), kept_fields(&EACH, &form("a", "c")));
        assert_eq!(mine.0.len(), 2, "what names nobody is not kept");
        let differ = differences(&EACH, &mine, &theirs);
        assert_eq!(differ, [Difference { field: 0, of: Some(ole), mine: "b".to_owned(), theirs: "c".to_owned() }]);
        assert_eq!(both(&EACH, &mine, &theirs).unwrap().get(&format!("note-{ole}")), "c\nb");
    }

    #[test]
    fn both_have_all_lines_once() {
        let (mine, theirs) = (fields("Ida\nOle", "de"), fields("Ida\nMia", "uk"));
        assert_eq!(differences(&KIND, &mine, &theirs).len(), 2);
        assert_eq!(both(&KIND, &mine, &theirs), Some(fields("Ida\nMia\nOle", "de")));
        assert_eq!(both(&KIND, &fields("Ida", "de"), &fields("Ida", "uk")), None, "nothing to join");
    }

    proptest! {
        /// Whatever two people typed: no line of either is lost.
        #[test]
        fn no_line_is_lost(mine in "([a-c]{0,2}\n){0,4}", theirs in "([a-c]{0,2}\n){0,4}") {
            let joined = both(&KIND, &fields(&mine, "de"), &fields(&theirs, "de"));
            let joined = joined.map_or(mine.clone(), |fields| fields.get("names").to_owned());
            for line in mine.lines().chain(theirs.lines()).filter(|line| !line.is_empty()) {
                prop_assert!(joined.lines().any(|one| one == line), "{line:?} of {mine:?} and {theirs:?} is not in {joined:?}");
            }
        }

        /// What is written is always the next revision, and never on top of another one.
        #[test]
        fn revisions_only_grow(revision in 1_i64..1000, base in 0_i64..1000, empty: bool) {
            let kept = fields("Ida", "de");
            match settle(Some((revision, (!empty).then_some(&kept))), base, &fields("Ole", "de")) {
                Fate::Write(next) => { prop_assert_eq!(base, revision); prop_assert_eq!(next, revision + 1); }
                Fate::Same => prop_assert!(false),
                Fate::Conflict => prop_assert!(base != revision && !empty),
                Fate::Gone => prop_assert!(base != revision && empty),
            }
        }
    }
}
