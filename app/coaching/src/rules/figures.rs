//! Figures of many people: nothing is said of fewer than five, also not by what is left over; and the T score of goals. Pure.

use std::collections::BTreeSet;
use uuid::Uuid;

/// Of fewer people nothing is said.
pub const FEWEST: usize = 5;
/// How much the goals of one person go together, as Kiresuk and Sherman took it.
const RHO: f64 = 0.3;

/// A goal, as it counts: how much it weighs (importance times difficulty), and how near it is, -2 to +2.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weighed {
    /// Its weight.
    pub weight: f64,
    /// Its level.
    pub level: f64,
}

/// The T score of the goals of one person (Kiresuk and Sherman, 1968): 50 is what was agreed. `None`: there is no goal.
pub fn t_score(goals: &[Weighed]) -> Option<f64> {
    let sum: f64 = goals.iter().map(|goal| goal.weight).sum();
    let squares: f64 = goals.iter().map(|goal| goal.weight * goal.weight).sum();
    let reached: f64 = goals.iter().map(|goal| goal.weight * goal.level).sum();
    let under = ((1.0 - RHO) * squares + RHO * sum * sum).sqrt();
    (under > 0.0).then(|| 50.0 + 10.0 * reached / under)
}

/// The mean of the T scores of several people, rounded; `None`: of fewer than five.
pub fn mean_t(people: &[Vec<Weighed>]) -> Option<i64> {
    let scores: Vec<f64> = people.iter().filter_map(|goals| t_score(goals)).collect();
    if scores.len() < FEWEST {
        return None;
    }
    #[allow(clippy::cast_precision_loss, reason = "nobody accompanies so many people")]
    let mean = scores.iter().sum::<f64>() / scores.len() as f64;
    #[allow(clippy::cast_possible_truncation, reason = "a T score of levels from -2 to +2 lies between 0 and 100")]
    let rounded = mean.round() as i64;
    Some(rounded)
}

/// What may be shown of a table whose rows together make up its last line, and of that line: each row by the people of whom it speaks. A row of nobody is
/// shown: it says nothing of anybody. Where rows must be hidden, at least two are, of at least five people together: else what is hidden could be
/// worked out from the last line.
pub fn shown(rows: &[BTreeSet<Uuid>]) -> (Vec<bool>, bool) {
    let everybody: BTreeSet<Uuid> = rows.iter().flatten().copied().collect();
    let whole = everybody.is_empty() || everybody.len() >= FEWEST;
    let is_few = |people: &BTreeSet<Uuid>| (1..FEWEST).contains(&people.len());
    let mut shown: Vec<bool> = rows.iter().map(|people| !is_few(people)).collect();
    loop {
        let hidden: Vec<&BTreeSet<Uuid>> =
            rows.iter().zip(&shown).filter(|(_, shown)| !**shown).map(|(people, _)| people).collect();
        let together: BTreeSet<&Uuid> = hidden.iter().copied().flatten().collect();
        if hidden.is_empty() || !whole || hidden.len() >= 2 && together.len() >= FEWEST {
            return (shown, whole);
        }
        // The smallest of those that are shown goes with them.
        let next = (0..rows.len())
            .filter(|place| shown.get(*place) == Some(&true) && rows.get(*place).is_some_and(|people| !people.is_empty()))
            .min_by_key(|place| (rows.get(*place).map_or(0, BTreeSet::len), *place));
        match next.and_then(|place| shown.get_mut(place)) {
            Some(place) => *place = false,
            // Nothing else is there to hide behind: then the last line goes.
            None => return (shown, false),
        }
    }
}

/// A number of people, if it may be said.
pub fn of_people(count: usize) -> Option<usize> {
    (count == 0 || count >= FEWEST).then_some(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn people(ids: std::ops::Range<u128>) -> BTreeSet<Uuid> {
        ids.map(Uuid::from_u128).collect()
    }

    fn goal(weight: f64, level: f64) -> Weighed {
        Weighed { weight, level }
    }

    #[test]
    fn what_was_agreed_is_fifty() {
        assert_eq!(t_score(&[]), None);
        assert_eq!(t_score(&[goal(6.0, 0.0), goal(1.0, 0.0)]), Some(50.0));
        // One goal: its weight is nothing to the score.
        assert_eq!(t_score(&[goal(6.0, 1.0)]), Some(60.0));
        assert_eq!(t_score(&[goal(1.0, -2.0)]), Some(30.0));
        // By hand: w = 1, 1, x = 1, 1: 50 + 10·2/√(0.7·2 + 0.3·4) = 62.4.
        assert!((t_score(&[goal(1.0, 1.0), goal(1.0, 1.0)]).unwrap() - 62.403).abs() < 0.001);
        // w = 6, 2, x = 1, -1: 50 + 10·4/√(0.7·40 + 0.3·64) = 55.82.
        assert!((t_score(&[goal(6.0, 1.0), goal(2.0, -1.0)]).unwrap() - 55.822).abs() < 0.001);
    }

    #[test]
    fn a_mean_needs_five_people() {
        let one = vec![goal(4.0, 1.0)];
        assert_eq!(mean_t(&vec![one.clone(); 4]), None);
        assert_eq!(mean_t(&vec![one.clone(); 5]), Some(60));
        let mut with_none = vec![one; 4];
        with_none.push(Vec::new());
        assert_eq!(mean_t(&with_none), None, "who has no goal is nobody here");
    }

    #[test]
    fn few_are_hidden_with_somebody_beside_them() {
        assert_eq!(shown(&[people(0..9), people(0..6)]), (vec![true, true], true));
        assert_eq!(
            shown(&[people(0..9), people(20..26), people(40..42)]),
            (vec![true, false, false], true),
            "the smallest goes too"
        );
        assert_eq!(shown(&[people(0..3), people(3..6), people(10..20)]), (vec![false, false, true], true), "two of six together");
        assert_eq!(
            shown(&[people(0..3), people(0..3), people(10..20)]).0,
            [false, false, false],
            "the same three twice are three"
        );
        assert_eq!(shown(&[people(0..3), people(0..0)]), (vec![false, true], false));
        assert_eq!(shown(&[people(0..0), people(0..0)]), (vec![true, true], true));
        assert_eq!((of_people(0), of_people(4), of_people(5)), (Some(0), None, Some(5)));
    }

    proptest! {
        /// Whatever the rows: what is shown, and what can be worked out from it, is nobody or at least five.
        #[test]
        fn nothing_is_said_of_fewer_than_five(
            rows in proptest::collection::vec(proptest::collection::btree_set(0_u128..14, 0..9), 0..7),
        ) {
            let rows: Vec<BTreeSet<Uuid>> = rows.into_iter().map(|row| row.into_iter().map(Uuid::from_u128).collect()).collect();
            let (shown, whole) = shown(&rows);
            prop_assert_eq!(shown.len(), rows.len());
            let enough = |count: usize| count == 0 || count >= FEWEST;
            for (people, _) in rows.iter().zip(&shown).filter(|(_, shown)| **shown) {
                prop_assert!(enough(people.len()));
            }
            let hidden: Vec<_> = rows.iter().zip(&shown).filter(|(_, shown)| !**shown).map(|(people, _)| people).collect();
            if whole {
                let all: BTreeSet<_> = rows.iter().flatten().collect();
                prop_assert!(enough(all.len()));
                // The last line less what is shown is what is hidden.
                let together: BTreeSet<_> = hidden.iter().copied().flatten().collect();
                prop_assert!(enough(together.len()) && hidden.len() != 1);
            }
        }

        #[test]
        fn a_score_lies_where_levels_can_take_it(
            goals in proptest::collection::vec((1_u8..=9, -2_i8..=2), 1..8),
            more in 0_usize..8,
        ) {
            let weighed: Vec<Weighed> =
                goals.iter().map(|(weight, level)| goal(f64::from(*weight), f64::from(*level))).collect();
            let score = t_score(&weighed).unwrap();
            prop_assert!((0.0..=100.0).contains(&score), "{}", score);
            // One level more is never a lower score.
            let mut better = weighed.clone();
            if let Some(one) = better.get_mut(more % weighed.len()) {
                one.level += 1.0;
            }
            prop_assert!(t_score(&better).unwrap() > score);
        }
    }
}
