//! The policy as it stands in `policy.csv`, read strictly: what is broken, unknown or without effect is a fault, never a guess.

use super::{About, Action, Cell, Kind, Word};
use base::Role;
use std::{collections::BTreeMap, sync::LazyLock};

/// What is wrong with the policy.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("policy.csv, line {line}: {why}")]
pub struct Fault {
    /// In which line, from 1; 0: in none.
    pub line: u64,
    /// Why, in words for who writes the policy.
    pub why: String,
}

/// Kind and action to a cell for each role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix(BTreeMap<(Kind, Action), [Cell; Role::ALL.len()]>);

/// The policy of this house.
///
/// # Errors
/// When `policy.csv` is broken. The tests read it, so that such a program is never handed out.
pub fn matrix() -> Result<&'static Matrix, &'static Fault> {
    static HOUSE: LazyLock<Result<Matrix, Fault>> = LazyLock::new(|| Matrix::parse(include_str!("policy.csv")));
    HOUSE.as_ref()
}

impl Matrix {
    /// What a role may do: the cell; nothing when there is no such row.
    pub fn cell(&self, kind: Kind, action: Action, role: Role) -> Cell {
        self.0.get(&(kind, action)).and_then(|cells| cells.get(role as usize)).copied().unwrap_or_default()
    }

    /// Every row, by kind and action.
    pub fn rows(&self) -> impl Iterator<Item = (Kind, Action)> {
        self.0.keys().copied()
    }

    /// Reads the policy.
    ///
    /// # Errors
    /// The first fault.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let mut lines =
            csv::ReaderBuilder::new().has_headers(false).comment(Some(b'#')).trim(csv::Trim::All).from_reader(text.as_bytes());
        let mut rows = BTreeMap::new();
        let mut head = false;
        for line in lines.records() {
            let line = line.map_err(|fault| Fault {
                line: fault.position().map_or(0, csv::Position::line),
                why: "it has not as many cells as the first line".to_owned(),
            })?;
            let number = line.position().map_or(0, csv::Position::line);
            let fault = |why: String| Fault { line: number, why };
            if !head {
                let wanted = ["kind", "action"].into_iter().chain(Role::ALL.map(Role::code));
                if !line.iter().eq(wanted.clone()) {
                    return Err(fault(format!("the first line is `{}`", wanted.collect::<Vec<_>>().join(","))));
                }
                head = true;
                continue;
            }
            let mut cells = line.iter();
            let (kind, action) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
            let kind = Kind::from_code(kind).ok_or_else(|| fault(format!("there is no kind `{kind}`")))?;
            let action = Action::from_code(action).ok_or_else(|| fault(format!("there is no action `{action}`")))?;
            let mut row = [Cell::default(); Role::ALL.len()];
            for ((role, place), text) in Role::ALL.into_iter().zip(&mut row).zip(cells) {
                let cell = Cell::parse(text).and_then(|cell| fits(kind, role, cell).map(|()| cell));
                *place = cell.map_err(|why| fault(format!("{}: {why}", role.code())))?;
            }
            if rows.insert((kind, action), row).is_some() {
                return Err(fault(format!("{},{} stands there twice", kind.code(), action.code())));
            }
        }
        if let Some(kind) = Kind::ALL.iter().find(|kind| !rows.keys().any(|(row, _)| row == *kind)) {
            return Err(Fault { line: 0, why: format!("there is no row for `{}`", kind.code()) });
        }
        Ok(Self(rows))
    }
}

/// Whether these words may stand in a cell for this kind and role.
fn fits(kind: Kind, role: Role, cell: Cell) -> Result<(), String> {
    match cell.words().find(|word| !can_stand(kind, role, *word)) {
        Some(word) => Err(format!("`{}` can mean nothing, or must not stand, for the kind `{}`", word.code(), kind.code())),
        None => Ok(()),
    }
}

/// Whether a word can mean something for this kind, and may stand for this role.
pub(super) fn can_stand(kind: Kind, role: Role, word: Word) -> bool {
    let for_kind: &[Word] = match kind.about() {
        About::Participant => &Word::ALL,
        About::Work => &[Word::Author, Word::Scope, Word::All, Word::Deputy],
        About::Staff => &[Word::Own, Word::Scope, Word::All, Word::Deputy],
        About::Place | About::House => &[Word::Scope, Word::All, Word::Deputy],
    };
    let for_role: &[Word] = match role {
        // Nobody gives a participant a role over something.
        Role::Participant => &[Word::Own, Word::Author, Word::All],
        Role::Admin if kind.is_content() => &[Word::Own, Word::Author],
        _ => &Word::ALL,
    };
    for_kind.contains(&word) && for_role.contains(&word)
}
