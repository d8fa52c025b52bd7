//! A long list is shown in parts, the newest first: an address with `?seite=2` shows the second, with `?seite=alle` everything, for instance to print it.

use std::ops::Range;

/// The name in the query.
pub const QUERY: &str = "seite";
/// What stands there for everything.
const ALL: &str = "alle";
/// So many are in one part.
const LONG: usize = 10;

/// Which part is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// This one, from 1.
    Part(usize),
    /// All of them.
    All,
}

impl Asked {
    /// As it stands in the query; `None`: there is nothing, or nothing that one knows.
    pub fn read(query: &str) -> Option<Self> {
        match query {
            ALL => Some(Self::All),
            number => number.parse().ok().filter(|number| *number > 0).map(Self::Part),
        }
    }

    /// Where it is, of a list at this address.
    pub fn at(self, address: &str) -> String {
        match self {
            Self::Part(number) => format!("{address}?{QUERY}={number}"),
            Self::All => format!("{address}?{QUERY}={ALL}"),
        }
    }
}

/// What is shown of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which part; never one that there is not.
    pub shown: Asked,
    /// How many parts there are: at least one.
    pub of: usize,
    /// How many things are in the list.
    many: usize,
}

impl Part {
    /// What is shown of a list of so many: what is asked for; else the part with the thing at this place, else the first.
    pub fn find(many: usize, asked: Option<Asked>, place: Option<usize>) -> Self {
        let of = many.div_ceil(LONG).max(1);
        let shown = match asked {
            Some(Asked::All) => Asked::All,
            Some(Asked::Part(number)) => Asked::Part(number.clamp(1, of)),
            None => Asked::Part(place.map_or(1, |place| place / LONG + 1).min(of)),
        };
        Self { shown, of, many }
    }

    /// The places of what is shown.
    pub fn places(&self) -> Range<usize> {
        match self.shown {
            Asked::All => 0..self.many,
            Asked::Part(number) => {
                let from = (number - 1) * LONG;
                from.min(self.many)..(from + LONG).min(self.many)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_address_names_a_part() {
        for (query, read) in [("2", Some(Asked::Part(2))), ("alle", Some(Asked::All))] {
            assert_eq!(Asked::read(query), read);
            assert_eq!(read.unwrap().at("/de/ich"), format!("/de/ich?seite={query}"));
        }
        for strange in ["", "0", "-1", "zwei", "99999999999999999999999"] {
            assert_eq!(Asked::read(strange), None, "{strange}");
        }
    }

    #[test]
    fn the_newest_come_first() {
        assert_eq!(Part::find(25, None, None).places(), 0..10);
        assert_eq!(Part::find(25, Some(Asked::Part(3)), None).places(), 20..25);
        assert_eq!(Part::find(25, Some(Asked::Part(usize::MAX)), None).places(), 20..25);
        assert_eq!(Part::find(25, Some(Asked::All), None).places(), 0..25);
        assert_eq!(Part::find(25, None, Some(12)).places(), 10..20);
        assert_eq!((Part::find(0, None, None).places(), Part::find(0, None, None).of), (0..0, 1));
    }

    proptest! {
        #[test]
        fn the_parts_are_the_list(many in 0_usize..200) {
            let of = Part::find(many, None, None).of;
            let places = (1..=of).flat_map(|number| Part::find(many, Some(Asked::Part(number)), None).places());
            prop_assert!(places.eq(0..many));
        }

        #[test]
        fn the_part_with_a_place_shows_it(many in 1_usize..200, place in 0_usize..200) {
            prop_assume!(place < many);
            prop_assert!(Part::find(many, None, Some(place)).places().contains(&place));
        }
    }
}
