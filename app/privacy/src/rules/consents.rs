//! For what somebody can say yes, and whether she has: the purposes are data, what holds follows from what was said.

use base::{Date, Moment, codes};
use std::sync::LazyLock;

codes! {
    /// What somebody says to a purpose.
    Says {
        /// She agrees.
        Yes = "yes",
        /// She does not, or no more.
        No = "no",
    }
}

/// For what somebody can say yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Purpose {
    /// Its name in the table and in the keys of its words.
    pub key: String,
    /// The version of its words.
    pub version: i64,
    /// From which day on people are asked for this version; `None`: from the beginning. A paper that was signed before is about other words.
    pub since: Option<Date>,
    /// The article of the law.
    pub basis: String,
    /// The beginning of the hash of the German words.
    pub words: String,
}

/// All purposes, in the order in which they are shown. Empty when the file cannot be read; a test reads it.
pub fn purposes() -> &'static [Purpose] {
    static ALL: LazyLock<Vec<Purpose>> = LazyLock::new(|| read(include_str!("purposes.csv")).unwrap_or_default());
    &ALL
}

/// The purpose with this name.
pub fn purpose(key: &str) -> Option<&'static Purpose> {
    purposes().iter().find(|purpose| purpose.key == key)
}

fn read(text: &str) -> Option<Vec<Purpose>> {
    let lines: String = text.lines().filter(|line| !line.starts_with('#')).flat_map(|line| [line, "\n"]).collect();
    let mut reader = csv::Reader::from_reader(lines.as_bytes());
    let row = |row: Result<csv::StringRecord, csv::Error>| {
        let row = row.ok()?;
        let text = |place: usize| Some(row.get(place)?.to_owned());
        let version = row.get(1)?.parse().ok().filter(|version| *version >= 1)?;
        let since = match row.get(2)? {
            "" => None,
            day => Some(day.parse().ok()?),
        };
        Some(Purpose { key: text(0)?, version, since, basis: text(3)?, words: text(4)? })
    };
    reader.records().map(row).collect()
}

/// What was said once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    /// To which purpose.
    pub purpose: &'a str,
    /// To which version of its words.
    pub version: i64,
    /// Yes or no.
    pub said: Says,
    /// From when it counts.
    pub counts_at: Moment,
    /// In which order it was written.
    pub number: i64,
}

/// How it stands with a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing was said.
    Open,
    /// She agrees, since then.
    Yes(Moment),
    /// She does not, since then.
    No(Moment),
    /// She agreed to other words; to these, nothing was said.
    Older(Moment),
}

impl Standing {
    /// Whether it may be done. What was never said is no.
    pub fn is_given(self) -> bool {
        matches!(self, Self::Yes(_))
    }

    /// Whether she is to be asked.
    pub fn asks(self) -> bool {
        matches!(self, Self::Open | Self::Older(_))
    }
}

/// How it stands with a purpose at a moment (`None`: now), after everything that was said. What counts last decides; of what counts from the same
/// moment on, what was written last.
pub fn standing(purpose: &Purpose, events: &[Event<'_>], at: Option<Moment>) -> Standing {
    match last(&purpose.key, events, at) {
        None => Standing::Open,
        Some(Event { said: Says::No, counts_at, .. }) => Standing::No(counts_at),
        Some(Event { version, counts_at, .. }) if version == purpose.version => Standing::Yes(counts_at),
        Some(Event { counts_at, .. }) => Standing::Older(counts_at),
    }
}

/// What decides.
pub fn last<'a>(purpose: &str, events: &[Event<'a>], at: Option<Moment>) -> Option<Event<'a>> {
    let of_it = events.iter().filter(|event| event.purpose == purpose && at.is_none_or(|at| event.counts_at <= at));
    of_it.max_by_key(|event| (event.counts_at, event.number)).copied()
}

/// From when something counts that she said herself: from now, and after all she said before, also when the clock was set back.
pub fn counts_from_tap(purpose: &str, events: &[Event<'_>], now: Moment) -> Moment {
    last(purpose, events, None).map_or(now, |before| now.max(before.counts_at))
}

/// From when something counts that stands on paper and was signed on a day (from its begin until before its end). Of what she said that day
/// herself, a no stays: a yes on paper counts from the begin of the day, a no from its end, or from now while the day lasts.
pub fn counts_from_paper(said: Says, day: (Moment, Moment), now: Moment) -> Moment {
    match said {
        Says::Yes => day.0.min(now),
        Says::No => day.1.minus(1).min(now),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Lang, moment::DAY, texts};
    use proptest::prelude::*;
    use sha2::{Digest as _, Sha256};
    use std::{collections::HashSet, fmt::Write as _, path::Path};

    const KEYS: [&str; 2] = ["publicity", "jobcenter"];

    #[test]
    fn the_purposes_can_be_read_and_have_words() {
        let all = purposes();
        assert!(all.len() >= 5);
        assert_eq!(all.iter().map(|purpose| &purpose.key).collect::<HashSet<_>>().len(), all.len());
        texts::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/texts")).unwrap();
        for purpose in all {
            let Purpose { key, version, .. } = purpose;
            for lang in Lang::ALL {
                for what in [format!("consent-{key}"), format!("consent-{key}-{version}"), format!("consent-{key}-no")] {
                    assert_ne!(texts::say(lang, &what), what, "{lang}: no words for {what}");
                }
            }
            let words = texts::say(Lang::De, &format!("consent-{key}-{version}"));
            let hash = Sha256::digest(words.as_bytes()).iter().take(4).fold(String::new(), |mut out, byte| {
                write!(out, "{byte:02x}").unwrap();
                out
            });
            assert_eq!(
                purpose.words, hash,
                "the words of {key} were changed: if people agree to something else now, raise the version; then write the new hash"
            );
        }
        assert!(purpose("publicity").is_some() && purpose("everything").is_none());
        assert!(read("key,version,basis,words\na,0,6-1-a,00").is_none());
    }

    fn an_event() -> impl Strategy<Value = (usize, i64, bool, i64)> {
        (0..KEYS.len(), 1..4_i64, any::<bool>(), 0..50_i64)
    }

    fn events(said: &[(usize, i64, bool, i64)]) -> Vec<Event<'static>> {
        said.iter()
            .zip(1..)
            .map(|((key, version, yes, at), number)| Event {
                purpose: KEYS[*key],
                version: *version,
                said: if *yes { Says::Yes } else { Says::No },
                counts_at: Moment(*at),
                number,
            })
            .collect()
    }

    proptest! {
        #[test]
        fn what_counts_last_decides(said in proptest::collection::vec(an_event(), 0..12), version in 1..4_i64, at in 0..60_i64) {
            let all = events(&said);
            let purpose = Purpose { key: KEYS[0].into(), version, since: None, basis: String::new(), words: String::new() };
            let now = standing(&purpose, &all, Some(Moment(at)));
            // As somebody would who goes through the papers by hand.
            let mut by_hand: Vec<_> = all.iter().filter(|one| one.purpose == KEYS[0] && one.counts_at.0 <= at).collect();
            by_hand.sort_by_key(|one| (one.counts_at.0, one.number));
            let given = by_hand.last().is_some_and(|one| one.said == Says::Yes && one.version == version);
            prop_assert_eq!(now.is_given(), given);
            prop_assert_eq!(by_hand.is_empty(), now == Standing::Open);
            // What was said to another purpose, or counts only later, changes nothing.
            let fewer: Vec<_> = all.iter().copied().filter(|one| one.purpose == KEYS[0] && one.counts_at.0 <= at).collect();
            prop_assert_eq!(standing(&purpose, &fewer, None), now);
            // Nobody has agreed to words that are still to be written.
            let next = Purpose { version: 9, ..purpose.clone() };
            prop_assert!(!standing(&next, &all, Some(Moment(at))).is_given());
            // A no that she taps now holds whatever was before, also when the clock was set back.
            let mut more = all.clone();
            let counts_at = counts_from_tap(KEYS[0], &all, Moment(at));
            more.push(Event { purpose: KEYS[0], version, said: Says::No, counts_at, number: 100 });
            prop_assert_eq!(standing(&purpose, &more, None), Standing::No(counts_at));
        }

        #[test]
        fn a_paper_never_takes_away_a_later_no(signed in 0..20_i64, tapped in 0..20 * DAY, later in 0..20_i64) {
            let day = (Moment(signed * DAY), Moment((signed + 1) * DAY));
            let now = Moment(tapped.max(signed * DAY) + later * DAY);
            let tap = Event { purpose: KEYS[0], version: 1, said: Says::No, counts_at: Moment(tapped), number: 1 };
            let counts_at = counts_from_paper(Says::Yes, day, now);
            let paper = Event { purpose: KEYS[0], version: 1, said: Says::Yes, counts_at, number: 2 };
            let purpose = Purpose { key: KEYS[0].into(), version: 1, since: None, basis: String::new(), words: String::new() };
            let given = standing(&purpose, &[tap, paper], None).is_given();
            prop_assert_eq!(given, tapped <= signed * DAY, "only a paper of a later day than the tap counts");
            prop_assert!(counts_from_paper(Says::No, day, now) <= now && counts_from_paper(Says::Yes, day, now) <= now);
        }
    }
}
