//! The decision: pure, from the policy, who asks, and what is true of the record.

use super::{Action, Cell, Kind, Matrix, Word};
use base::{
    Moment, Role,
    rights::{Assignment, Scope},
};
use uuid::Uuid;

/// Who asks, and when.
#[derive(Clone, Copy, Debug)]
pub struct Principal<'a> {
    /// The account.
    pub account: Uuid,
    /// Whether it is a participant's.
    pub is_participant: bool,
    /// What was given to her and, when she takes somebody's place, what was given to that one: see
    /// [`Assignment::account`]. Those that are over or not yet begun may stand there and change nothing.
    pub assignments: &'a [Assignment],
    /// The moment of asking.
    pub at: Moment,
}

/// What is true of a record. What is not known is left out and reaches nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The record.
    pub record: Option<Uuid>,
    /// The person it is about.
    pub person: Option<Uuid>,
    /// Who made it.
    pub author: Option<Uuid>,
    /// The main coach of the person.
    pub main_coach: Option<Uuid>,
    /// Who was the main coach before.
    pub former_coaches: Vec<Uuid>,
    /// The sub-project it belongs to.
    pub sub_project: Option<Uuid>,
    /// The site it belongs to.
    pub site: Option<Uuid>,
    /// The group it belongs to.
    pub group: Option<Uuid>,
    /// The roles that the person has released it to.
    pub released: Vec<Role>,
    /// Whether it is over: the person has left, the site is closed.
    pub ended: bool,
}

/// What came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// She may.
    Granted(Ground),
    /// She may not, and for her there is no such thing: never "forbidden".
    NotFound,
}

impl Verdict {
    /// Whether she may.
    pub fn is_granted(self) -> bool {
        matches!(self, Self::Granted(_))
    }
}

/// By which right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    /// In which role.
    pub role: Role,
    /// In which relation to the record: her own, or that of the one whose place she takes.
    pub word: Word,
    /// Whose place she takes.
    pub stands_for: Option<Uuid>,
}

impl Ground {
    /// As it stands in the audit log: `coach-main`, `coach-scope-deputy`. At most 40 letters.
    pub fn code(self) -> String {
        let deputy = if self.stands_for.is_some() { "-deputy" } else { "" };
        format!("{}-{}{deputy}", self.role.code(), self.word.code())
    }
}

/// Whether somebody may do this with a record of this kind of which this is true. Of several grounds the nearest one counts: her own before
/// a lent one, and in the order of [`Word`].
pub fn decide(matrix: &Matrix, who: &Principal<'_>, action: Action, kind: Kind, facts: &Facts) -> Verdict {
    if facts.ended && !kind.outlives() {
        return Verdict::NotFound;
    }
    let nowhere = Facts::default();
    let facts = if kind.is_house_wide(action) { &nowhere } else { facts };
    let near = |role, cell: Cell, scope| {
        cell.words().find(|word| reaches(*word, who.account, role, scope, facts)).map(|word| (word, role))
    };
    let participant = who.is_participant.then(|| matrix.cell(kind, action, Role::Participant));
    // A participant has her role over nothing but what is hers.
    let participant = participant.and_then(|cell| near(Role::Participant, cell, Scope::Record(who.account)));
    let given = || who.given().find_map(|held| near(held.role, matrix.cell(kind, action, held.role), held.scope));
    if let Some((word, role)) = participant.or_else(given) {
        return Verdict::Granted(Ground { role, word, stands_for: None });
    }
    let lent = who.lent().find_map(|(held, theirs)| {
        let cell = matrix.cell(kind, action, held.role);
        let word = LENT.into_iter().find(|word| {
            cell.has(Word::Deputy) && cell.has(*word) && reaches(*word, theirs.account, held.role, theirs.scope, facts)
        })?;
        covers(held.scope, facts).then_some(Ground { role: held.role, word, stands_for: Some(theirs.account) })
    });
    lent.map_or(Verdict::NotFound, Verdict::Granted)
}

/// Whether there can be any record of this kind with which somebody may do this: what navigation and start page ask, so that nobody sees a
/// door that does not open. The answer for one record only [`decide`] knows. Which group lies in which site is not known here: who takes the
/// place of somebody at one site, narrowed to a group of another, sees a door to an empty room.
pub fn may_at_all(matrix: &Matrix, who: &Principal<'_>, action: Action, kind: Kind) -> bool {
    let wide = kind.is_house_wide(action);
    let can = |cell: Cell, scope| {
        cell.words().any(|word| word != Word::Deputy && (word != Word::Scope || !wide || scope == Scope::All))
    };
    who.is_participant && !matrix.cell(kind, action, Role::Participant).is_never()
        || who.given().any(|held| can(matrix.cell(kind, action, held.role), held.scope))
        || who.lent().any(|(held, theirs)| {
            let cell = matrix.cell(kind, action, held.role);
            let by_scope = cell.has(Word::Scope) && overlap(held.scope, theirs.scope) && (!wide || theirs.scope == Scope::All);
            cell.has(Word::Deputy)
                && (cell.has_one_of(&[Word::Main, Word::All]) || by_scope)
                && (!wide || held.scope == Scope::All)
        })
}

/// What can be lent: who takes somebody's place gets what that one accompanies, not what is hers or what she wrote.
const LENT: [Word; 3] = [Word::Main, Word::Scope, Word::All];

/// Whether an account stands in this relation to the record.
fn reaches(word: Word, account: Uuid, role: Role, scope: Scope, facts: &Facts) -> bool {
    match word {
        Word::Own => facts.person == Some(account),
        Word::Author => facts.author == Some(account),
        Word::Main => facts.main_coach == Some(account),
        Word::Scope => covers(scope, facts),
        Word::Released => facts.released.contains(&role),
        Word::Former => facts.former_coaches.contains(&account),
        Word::All => true,
        Word::Deputy => false,
    }
}

/// Whether the record lies within the scope.
fn covers(scope: Scope, facts: &Facts) -> bool {
    match scope {
        Scope::All => true,
        Scope::SubProject(id) => facts.sub_project == Some(id),
        Scope::Site(id) => facts.site == Some(id),
        Scope::Group(id) => facts.group == Some(id),
        Scope::Record(id) => facts.record == Some(id) || facts.person == Some(id),
    }
}

/// Whether a record can lie within both.
fn overlap(one: Scope, other: Scope) -> bool {
    match (one, other) {
        (Scope::SubProject(one), Scope::SubProject(other))
        | (Scope::Site(one), Scope::Site(other))
        | (Scope::Group(one), Scope::Group(other)) => one == other,
        _ => true,
    }
}

impl<'a> Principal<'a> {
    fn in_force(self) -> impl Iterator<Item = &'a Assignment> + Clone {
        // Participants are known by their account; the role is given to nobody.
        self.assignments.iter().filter(move |held| held.holds_at(self.at) && held.role != Role::Participant)
    }

    /// What she has herself, now.
    fn given(self) -> impl Iterator<Item = &'a Assignment> {
        self.in_force().filter(move |held| held.account == self.account && held.deputy_of.is_none())
    }

    /// What is lent to her now, each with what the other has herself in the same role. What is lent to the other is not lent on.
    fn lent(self) -> impl Iterator<Item = (&'a Assignment, &'a Assignment)> {
        let mine = self.in_force().filter(move |held| held.account == self.account && held.deputy_of.is_some());
        mine.flat_map(move |held| {
            let theirs = move |other: &&Assignment| {
                held.deputy_of == Some(other.account) && other.deputy_of.is_none() && other.role == held.role
            };
            self.in_force().filter(theirs).map(move |other| (held, other))
        })
    }
}
