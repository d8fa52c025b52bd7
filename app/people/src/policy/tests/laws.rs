//! What holds for any policy, any assignments and any record.

use super::{super::matrix::can_stand, *};
use base::{
    Moment,
    chance::{Chance, SeededChance},
    rights::{Assignment, Scope},
};
use proptest::prelude::*;
use std::fmt::Write as _;
use uuid::Uuid;

const ACCOUNTS: u128 = 3;
const NOW: Moment = Moment(10);

fn account(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// Two sub-projects, of each two sites, of each two groups. `place / 4` is the sub-project, `place / 2` the site.
fn group(place: u128) -> Uuid {
    Uuid::from_u128(100 + place)
}

fn site(place: u128) -> Uuid {
    Uuid::from_u128(200 + place / 2)
}

fn sub_project(place: u128) -> Uuid {
    Uuid::from_u128(300 + place / 4)
}

fn scopes() -> impl Strategy<Value = Scope> {
    (0..5, 0..8_u128).prop_map(|(kind, place)| match kind {
        0 => Scope::All,
        1 => Scope::SubProject(sub_project(place)),
        2 => Scope::Site(site(place)),
        3 => Scope::Group(group(place)),
        _ => Scope::Record(account(place % ACCOUNTS)),
    })
}

/// Mostly two roles, in force, and every second one lent: the laws are about how these meet.
fn assignments() -> impl Strategy<Value = Vec<Assignment>> {
    let roles = prop_oneof![
        3 => Just(Role::Coach),
        2 => Just(Role::Coordinator),
        1 => (0..Role::ALL.len()).prop_map(|place| Role::ALL[place]),
    ];
    let ends = prop_oneof![2 => Just(None), 1 => (8..15_i64).prop_map(Some)];
    let one = (0..ACCOUNTS, roles, scopes(), 6..12_i64, ends, prop::option::of(0..ACCOUNTS));
    let one = one.prop_map(|(who, role, scope, from, to, deputy)| Assignment {
        account: account(who),
        role,
        scope,
        from: Moment(from),
        to: to.map(Moment),
        deputy_of: deputy.map(account),
    });
    prop::collection::vec(one, 0..8)
}

fn facts() -> impl Strategy<Value = Facts> {
    let somebody = || prop::option::of((0..ACCOUNTS).prop_map(account));
    let people = (somebody(), somebody(), somebody(), somebody(), prop::collection::vec((0..ACCOUNTS).prop_map(account), 0..3));
    let rest = (prop::option::of(0..8_u128), 0..3, prop::collection::vec(0..Role::ALL.len(), 0..3), prop::bool::weighted(0.2));
    (people, rest).prop_map(|((record, person, author, main_coach, former_coaches), (place, depth, released, ended))| Facts {
        record,
        person,
        author,
        main_coach,
        former_coaches,
        sub_project: place.map(sub_project),
        site: place.filter(|_| depth > 0).map(site),
        group: place.filter(|_| depth > 1).map(group),
        released: released.into_iter().map(|role| Role::ALL[role]).collect(),
        ended,
    })
}

/// A policy with a random row for each kind and this action.
fn random_policy(action: Action, seed: u64) -> Matrix {
    let chance = SeededChance::new(seed);
    let mut text = format!("{HEAD}\n");
    for kind in Kind::ALL {
        let _ = write!(text, "{},{}", kind.code(), action.code());
        let mut bits = [0; Role::ALL.len()];
        chance.fill(&mut bits);
        for (role, bits) in Role::ALL.into_iter().zip(bits) {
            let words: Vec<&str> = Word::ALL
                .iter()
                .enumerate()
                .filter(|(place, word)| bits & (1 << place) != 0 && can_stand(kind, role, **word))
                .map(|(_, word)| word.code())
                .collect();
            let cell = words.join(" ");
            let _ = write!(text, ",{}", if Cell::parse(&cell).is_ok() { &cell } else { "-" });
        }
        text.push('\n');
    }
    Matrix::parse(&text).unwrap()
}

fn actions() -> impl Strategy<Value = Action> {
    (0..Action::ALL.len()).prop_map(|place| Action::ALL[place])
}

/// A question: policy, who, what.
fn questions() -> impl Strategy<Value = (Matrix, Vec<Assignment>, bool, Action, Kind, Facts)> {
    let kinds = (0..Kind::ALL.len()).prop_map(|place| Kind::ALL[place]);
    (prop::option::of(any::<u64>()), actions(), assignments(), any::<bool>(), kinds, facts()).prop_map(
        |(seed, action, assignments, is_participant, kind, facts)| {
            let matrix = seed.map_or_else(|| matrix().unwrap().clone(), |seed| random_policy(action, seed));
            (matrix, assignments, is_participant, action, kind, facts)
        },
    )
}

fn she(assignments: &[Assignment], is_participant: bool) -> Principal<'_> {
    Principal { account: account(0), is_participant, assignments, at: NOW }
}

/// A narrower scope in the world of these tests.
fn narrower(scope: Scope, place: u128, depth: u8) -> Scope {
    let places = 0..8;
    match (scope, depth % 3) {
        (Scope::All, 0) => Scope::SubProject(sub_project(place)),
        (Scope::All, 1) => Scope::Record(account(place % ACCOUNTS)),
        (Scope::All | Scope::SubProject(_) | Scope::Site(_), _) => {
            let mut inside = places.filter(|place| match scope {
                Scope::SubProject(id) => sub_project(*place) == id,
                Scope::Site(id) => site(*place) == id,
                _ => true,
            });
            let inside = inside.nth(usize::try_from(place % 2).unwrap()).unwrap();
            if depth.is_multiple_of(2) && !matches!(scope, Scope::Site(_)) {
                Scope::Site(site(inside))
            } else {
                Scope::Group(group(inside))
            }
        }
        // A record nobody is and nothing has.
        _ => Scope::Record(Uuid::from_u128(999)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_over_or_not_yet_begun_grants_nothing((matrix, all, participant, action, kind, facts) in questions()) {
        let in_force: Vec<Assignment> = all.iter().copied().filter(|held| held.holds_at(NOW)).collect();
        let over: Vec<Assignment> = all.iter().copied().filter(|held| !held.holds_at(NOW)).collect();
        let whole = decide(&matrix, &she(&all, participant), action, kind, &facts);
        prop_assert_eq!(whole, decide(&matrix, &she(&in_force, participant), action, kind, &facts));
        prop_assert_eq!(decide(&matrix, &she(&over, false), action, kind, &facts), Verdict::NotFound);
        prop_assert!(!may_at_all(&matrix, &she(&over, false), action, kind));
    }

    #[test]
    fn a_deputy_has_at_most_what_the_other_has((matrix, all, _, action, kind, facts) in questions()) {
        let lent: Vec<Assignment> =
            all.iter().copied().filter(|held| held.account != account(0) || held.deputy_of.is_some()).collect();
        if let Verdict::Granted(ground) = decide(&matrix, &she(&lent, false), action, kind, &facts) {
            let other = ground.stands_for.unwrap();
            let own: Vec<Assignment> = all.iter().copied().filter(|held| held.deputy_of.is_none()).collect();
            let theirs = Principal { account: other, is_participant: false, assignments: &own, at: NOW };
            prop_assert!(decide(&matrix, &theirs, action, kind, &facts).is_granted());
            let in_time = |held: &Assignment| held.account == account(0) && held.deputy_of == Some(other) && held.holds_at(NOW);
            prop_assert!(lent.iter().any(in_time));
            prop_assert!(matrix.cell(kind, action, ground.role).has(Word::Deputy));
        }
    }

    #[test]
    fn the_administrator_never_sees_content((matrix, mut all, _, action, kind, facts) in questions()) {
        for held in &mut all {
            held.role = Role::Admin;
        }
        if kind.is_content() && decide(&matrix, &she(&all, false), action, kind, &facts).is_granted() {
            prop_assert!([facts.person, facts.author].contains(&Some(account(0))), "not her own");
        }
    }

    #[test]
    fn a_narrower_scope_never_grants_more(
        (matrix, all, participant, action, kind, facts) in questions(), which in 0..6_usize, place in 0..8_u128, depth in any::<u8>(),
    ) {
        let mut narrow = all.clone();
        if let Some(held) = narrow.get_mut(which) {
            held.scope = narrower(held.scope, place, depth);
        }
        if decide(&matrix, &she(&narrow, participant), action, kind, &facts).is_granted() {
            prop_assert!(decide(&matrix, &she(&all, participant), action, kind, &facts).is_granted());
        }
        // A door knows not which group lies in which site, so it can be told only of what is her own.
        let own = |all: &[Assignment]| all.iter().copied().filter(|held| held.deputy_of.is_none()).collect::<Vec<_>>();
        if may_at_all(&matrix, &she(&own(&narrow), participant), action, kind) {
            prop_assert!(may_at_all(&matrix, &she(&own(&all), participant), action, kind));
        }
    }

    #[test]
    fn what_others_have_changes_nothing((matrix, all, participant, action, kind, facts) in questions()) {
        let lenders: Vec<Uuid> = all.iter().filter(|held| held.account == account(0)).filter_map(|held| held.deputy_of).collect();
        let hers = all.iter().copied().filter(|held| held.account == account(0) || lenders.contains(&held.account));
        let hers: Vec<Assignment> = hers.collect();
        let whole = decide(&matrix, &she(&all, participant), action, kind, &facts);
        prop_assert_eq!(whole, decide(&matrix, &she(&hers, participant), action, kind, &facts));
    }

    #[test]
    fn a_door_is_shown_exactly_when_it_can_open((matrix, all, participant, action, kind, facts) in questions()) {
        let who = she(&all, participant);
        let door = may_at_all(&matrix, &who, action, kind);
        if decide(&matrix, &who, action, kind, &facts).is_granted() {
            prop_assert!(door);
        }
        let everything = all.iter().map(|held| held.scope).chain([Scope::All]);
        let opens = everything.clone().any(|one| everything.clone().any(|other| (0..ACCOUNTS).any(|coach| {
            let mut facts = Facts {
                main_coach: Some(account(coach)),
                author: Some(account(0)),
                person: Some(account(0)),
                former_coaches: vec![account(0)],
                released: Role::ALL.to_vec(),
                // Only of these there is a record when it is over.
                ended: kind == Kind::Leaver,
                ..Facts::default()
            };
            for scope in [one, other] {
                match scope {
                    Scope::All => {}
                    Scope::SubProject(id) => facts.sub_project = Some(id),
                    Scope::Site(id) => facts.site = Some(id),
                    Scope::Group(id) => facts.group = Some(id),
                    Scope::Record(id) if facts.record.is_none() => facts.record = Some(id),
                    Scope::Record(id) => facts.person = Some(id),
                }
            }
            decide(&matrix, &who, action, kind, &facts).is_granted()
        })));
        prop_assert_eq!(door, opens);
    }
}
