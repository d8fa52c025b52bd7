//! Every cell of `policy.csv`, tried in every relation that somebody can have to a record. What is expected is read from the text of the
//! cell, not by the program.

use super::*;
use base::{
    Moment,
    rights::{Assignment, Scope},
};
use uuid::Uuid;

const fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// She who asks, the colleague whose place she takes, somebody else.
const SHE: Uuid = id(1);
const COLLEAGUE: Uuid = id(2);
const OTHER: Uuid = id(3);
const HER_SITE: Uuid = id(11);
const OTHER_SITE: Uuid = id(12);
const GROUP: Uuid = id(21);
const NOW: Moment = Moment(1_000);

fn given(account: Uuid, role: Role, scope: Scope) -> Assignment {
    Assignment { account, role, scope, from: Moment(500), to: Some(Moment(1_500)), deputy_of: None }
}

fn lent(role: Role, scope: Scope) -> Assignment {
    Assignment { deputy_of: Some(COLLEAGUE), ..given(SHE, role, scope) }
}

/// A record elsewhere, about and by somebody else.
fn elsewhere() -> Facts {
    Facts {
        record: Some(id(99)),
        person: Some(OTHER),
        author: Some(OTHER),
        main_coach: Some(OTHER),
        site: Some(OTHER_SITE),
        ..Facts::default()
    }
}

/// The text of each cell.
fn texts() -> Vec<(Kind, Action, Role, Vec<&'static str>)> {
    let mut cells = Vec::new();
    for line in include_str!("../policy.csv").lines().filter(|line| !line.is_empty() && !line.starts_with('#')).skip(1) {
        let parts: Vec<&str> = line.split(',').collect();
        let (kind, action) = (Kind::from_code(parts[0]).unwrap(), Action::from_code(parts[1]).unwrap());
        for (role, cell) in Role::ALL.into_iter().zip(&parts[2..]) {
            cells.push((kind, action, role, cell.split(' ').filter(|word| *word != "-").collect()));
        }
    }
    cells
}

struct Try {
    name: &'static str,
    assignments: Vec<Assignment>,
    facts: Facts,
    expected: bool,
}

fn tries(kind: Kind, action: Action, role: Role, words: &[&str]) -> Vec<Try> {
    let has = |word: &str| words.contains(&word);
    let all = has("all");
    let wide = kind.about() == About::House || action == Action::Make && matches!(kind, Kind::Site | Kind::SubProject);
    let mut tries = Vec::new();
    let mut add = |name, assignments: &[Assignment], facts: Facts, expected| {
        tries.push(Try { name, assignments: assignments.to_vec(), facts, expected });
    };
    let at_site = given(SHE, role, Scope::Site(HER_SITE));
    let ctx = Facts { site: Some(HER_SITE), ..elsewhere() };

    add("other", &[at_site], elsewhere(), all);
    // About the house there is nothing that somebody could be or have made.
    add("own", &[at_site], Facts { person: Some(SHE), ..elsewhere() }, all || has("own"));
    add("author", &[at_site], Facts { author: Some(SHE), ..elsewhere() }, all || has("author"));
    add("main coach", &[at_site], Facts { main_coach: Some(SHE), ..elsewhere() }, all || has("main"));
    add("former coach", &[at_site], Facts { former_coaches: vec![OTHER, SHE], ..elsewhere() }, all || has("former"));
    add("released", &[at_site], Facts { released: vec![role], ..elsewhere() }, all || has("released"));
    let to_another_role = Role::ALL.into_iter().filter(|other| *other != role).collect();
    add("released to others", &[at_site], Facts { released: to_another_role, ..elsewhere() }, all);
    add("in her site", &[at_site], ctx.clone(), all || has("scope") && !wide);
    add("over everything", &[given(SHE, role, Scope::All)], elsewhere(), all || has("scope"));
    let group = given(SHE, role, Scope::Group(GROUP));
    add("another group of her site", &[group], ctx.clone(), all);
    add("her group", &[group], Facts { group: Some(GROUP), ..ctx.clone() }, all || has("scope") && !wide);
    add("this record", &[given(SHE, role, Scope::Record(id(99)))], elsewhere(), all || has("scope") && !wide);
    add("this person", &[given(SHE, role, Scope::Record(OTHER))], elsewhere(), all || has("scope") && !wide);
    add("nobody but her own", &[given(SHE, role, Scope::Record(SHE))], elsewhere(), all);

    let theirs = given(COLLEAGUE, role, Scope::Site(HER_SITE));
    let deputy = [lent(role, Scope::All), theirs];
    add("deputy, other", &deputy, elsewhere(), has("deputy") && all);
    add("deputy, in the site", &deputy, ctx.clone(), has("deputy") && (all || has("scope") && !wide));
    let of_colleague = Facts { main_coach: Some(COLLEAGUE), ..elsewhere() };
    add("deputy of the main coach", &deputy, of_colleague.clone(), has("deputy") && (all || has("main")));
    let written = Facts { person: Some(COLLEAGUE), author: Some(COLLEAGUE), former_coaches: vec![COLLEAGUE], ..elsewhere() };
    add("deputy, what is the colleague's own", &deputy, written, has("deputy") && all);
    let narrowed = [lent(role, Scope::Group(GROUP)), theirs];
    add("deputy for a group, of the main coach elsewhere", &narrowed, of_colleague.clone(), false);
    let in_group = Facts { group: Some(GROUP), ..of_colleague.clone() };
    add("deputy for a group, of the main coach in it", &narrowed, in_group, has("deputy") && !wide && (all || has("main")));
    let whole = [lent(role, Scope::All), given(COLLEAGUE, role, Scope::All)];
    add("deputy for everything", &whole, elsewhere(), has("deputy") && (all || has("scope")));
    add("deputy of somebody who has nothing", &[lent(role, Scope::All)], of_colleague.clone(), false);
    let another_role = if role == Role::Coach { Role::Desk } else { Role::Coach };
    let other_role = [lent(role, Scope::All), given(COLLEAGUE, another_role, Scope::All)];
    add("deputy in a role the colleague has not", &other_role, of_colleague.clone(), false);
    let on = [
        lent(role, Scope::All),
        Assignment { deputy_of: Some(OTHER), ..given(COLLEAGUE, role, Scope::All) },
        given(OTHER, role, Scope::All),
    ];
    add("deputy of a deputy", &on, elsewhere(), false);
    let stranger = [given(OTHER, role, Scope::All), given(COLLEAGUE, role, Scope::All)];
    add("nothing of her own", &stranger, Facts { main_coach: Some(SHE), person: Some(SHE), ..ctx }, false);
    tries
}

fn asks(assignments: &[Assignment], at: Moment) -> Principal<'_> {
    Principal { account: SHE, is_participant: false, assignments, at }
}

#[test]
fn every_cell_for_staff() {
    let matrix = matrix().unwrap();
    let (mut tried, mut granted) = (0, 0);
    for (kind, action, role, words) in texts().into_iter().filter(|(_, _, role, _)| *role != Role::Participant) {
        for Try { name, assignments, facts, expected } in tries(kind, action, role, &words) {
            let may = |at, facts: &Facts| decide(matrix, &asks(&assignments, at), action, kind, facts).is_granted();
            let what = format!("{} {} {} {name}: {}", role.code(), action.code(), kind.code(), words.join(" "));
            assert_eq!(may(NOW, &facts), expected, "{what}");
            let is_over = Facts { ended: true, ..facts.clone() };
            assert_eq!(may(NOW, &is_over), expected && kind.outlives(), "{what}, the record is over");
            assert!(!may(Moment(499), &facts), "{what}, before the role begins");
            assert!(!may(Moment(1_500), &facts), "{what}, after the role ended");
            if expected {
                granted += 1;
                assert!(may_at_all(matrix, &asks(&assignments, NOW), action, kind), "{what}, but no door");
            }
            tried += 4;
        }
    }
    println!("{tried} tries, {granted} granted");
    assert!(granted > 0 && tried > 10_000);
}

#[test]
fn every_cell_for_participants() {
    let matrix = matrix().unwrap();
    for (kind, action, _, words) in texts().into_iter().filter(|(_, _, role, _)| *role == Role::Participant) {
        let has = |word: &str| words.contains(&word);
        // What staff are given does not make a participant.
        let wrong = [given(SHE, Role::Participant, Scope::All)];
        for (name, facts, expected) in [
            ("own", Facts { person: Some(SHE), ..elsewhere() }, has("own") || has("all")),
            ("author", Facts { author: Some(SHE), ..elsewhere() }, has("author") || has("all")),
            ("other", Facts { site: Some(HER_SITE), ..elsewhere() }, has("all")),
            ("main coach", Facts { main_coach: Some(SHE), former_coaches: vec![SHE], ..elsewhere() }, has("all")),
            ("released", Facts { released: Role::ALL.to_vec(), ..elsewhere() }, has("all")),
        ] {
            let what = format!("participant {} {} {name}: {}", action.code(), kind.code(), words.join(" "));
            let who = Principal { account: SHE, is_participant: true, assignments: &[], at: NOW };
            assert_eq!(decide(matrix, &who, action, kind, &facts).is_granted(), expected, "{what}");
            let who = asks(&wrong, NOW);
            assert!(!decide(matrix, &who, action, kind, &facts).is_granted(), "{what}, by assignment");
        }
    }
}

/// What people are promised, in plain rows: this must stay when the file is edited.
#[test]
fn promises() {
    let matrix = matrix().unwrap();
    let never = |role: Role, kinds: &[Kind]| {
        for (kind, action) in matrix.rows().filter(|(kind, _)| kinds.contains(kind)) {
            assert!(matrix.cell(kind, action, role).is_never(), "{} {} {}", role.code(), action.code(), kind.code());
        }
    };
    let spoken = [Kind::Protocol, Kind::PrivateNote, Kind::Goal, Kind::Agreement, Kind::HandingNote];
    for role in [Role::Trainer, Role::Desk, Role::Editor, Role::Adviser, Role::Coordinator, Role::Dpo, Role::Admin] {
        never(role, &[Kind::Protocol, Kind::PrivateNote, Kind::Agreement, Kind::HandingNote]);
    }
    for role in [Role::Editor, Role::Adviser, Role::Dpo, Role::Admin] {
        never(role, &[Kind::Person, Kind::Contact, Kind::Card, Kind::Placement, Kind::Progress, Kind::Attendance]);
    }
    never(Role::Coordinator, &[Kind::Progress, Kind::Competence, Kind::Goal]);
    never(Role::Participant, &[Kind::Account, Kind::Assignment, Kind::Jobs, Kind::Log, Kind::PrivateNote]);
    for (kind, action) in matrix.rows() {
        let coach = matrix.cell(kind, action, Role::Coach);
        if spoken.contains(&kind) {
            assert!(
                !coach.has_one_of(&[Word::Scope, Word::All, Word::Former]),
                "only the main coach and her deputy read {}",
                kind.code()
            );
        }
        for role in Role::ALL {
            let cell = matrix.cell(kind, action, role);
            if kind == Kind::PrivateNote && action != Action::Make {
                assert!(cell.is_never() || cell == Cell::parse("author").unwrap(), "a private note is its author's");
            }
            // A lent role ends by itself: it must not be a way to a role of one's own.
            if matches!(kind, Kind::Account | Kind::Assignment) && !matches!(action, Action::List | Action::See) {
                assert!(!cell.has(Word::Deputy), "{} {} {}", role.code(), action.code(), kind.code());
            }
            assert!(!cell.has(Word::All) || matches!(kind, Kind::Site | Kind::Group | Kind::Organisation), "{}", kind.code());
        }
    }
}
