//! Whether two names may be those of one person: slips, other spellings, another alphabet, first and last name the other way round.
//!
//! Only proposed, never decided: who knows the people says whether they are one. Names that are only a little alike are left out, because a long
//! list is not read. So that two thousand names are compared at once, only those are compared that share a word, or a word but for one letter.

use base::fold;
use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
};
use strsim::osa_distance;

/// In words shorter than this a letter more or less makes another name: Ali and Alia.
const LONG_WORD: usize = 4;
/// A single word must be longer: Amira and Amina are two names.
const LONG_SINGLE: usize = 6;
/// From so many consonants on, two names that differ only in their vowels are alike: Mohamed and Muhammad.
const LONG_BONES: usize = 6;
/// The same where one of them is written without vowels.
const LONG_ARABIC: usize = 3;
/// So many names under one key are compared with each other; more of them are hardly one person each.
const CROWD: usize = 300;

/// How alike two names are, in per cent; from here on they are shown.
pub const ENOUGH: u32 = 70;

/// A name as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// How its words sound, sorted.
    words: Vec<String>,
    /// The same in one word, in the order in which they stand.
    glued: String,
    /// What stays without vowels, of each word, sorted.
    bones: String,
    /// Whether it is written without vowels.
    arabic: bool,
}

impl Spelling {
    /// How a name is compared.
    pub fn of(name: &str) -> Self {
        let folded = fold::words(name);
        let arabic = folded.chars().any(|c| ('\u{620}'..='\u{6ff}').contains(&c));
        let spoken: Vec<String> =
            folded.split_whitespace().map(|word| sound(&latin(word))).filter(|word| !word.is_empty()).collect();
        let glued = spoken.concat();
        let mut bones: Vec<String> = spoken.iter().filter_map(|word| bones(word)).collect();
        bones.sort_unstable();
        let mut words = spoken;
        words.sort_unstable();
        Self { words, glued, bones: bones.join(" "), arabic }
    }

    /// How alike two names are, in per cent: 0, or at least [`ENOUGH`]. The same both ways round.
    pub fn alike(&self, other: &Self) -> u32 {
        if self.words.is_empty() || other.words.is_empty() {
            return 0;
        }
        if self.words == other.words {
            return 100;
        }
        if self.glued == other.glued {
            return 95;
        }
        let slips = if self.words.len() == other.words.len() { slips(&self.words, &other.words) } else { None };
        if let Some(slips) = slips {
            return 95_u32.saturating_sub(5 * slips).max(ENOUGH);
        }
        let long = if self.arabic || other.arabic { LONG_ARABIC } else { LONG_BONES };
        let consonants = self.bones.chars().filter(|c| *c != ' ').count();
        if self.bones == other.bones && consonants >= long { 80 } else { 0 }
    }

    /// Two names that are alike have one of these in common.
    fn keys(&self) -> BTreeSet<String> {
        let mut keys: BTreeSet<String> = [format!("={}", self.glued), format!("!{}", self.bones)].into();
        for word in &self.words {
            keys.insert(word.clone());
            if word.chars().count() >= LONG_WORD {
                // One letter wrong, too much, missing or in its neighbour's place: taken away on both sides, the rest is the same.
                keys.extend(word.char_indices().map(|(at, c)| {
                    let after = word.get(at + c.len_utf8()..).unwrap_or_default();
                    format!("{}{after}", word.get(..at).unwrap_or_default())
                }));
            }
        }
        keys
    }
}

/// Those of many names that are alike, the most alike first: the places of the two in the list. Each pair once, at most so many.
pub fn pairs(names: &[Spelling], most: usize) -> Vec<(usize, usize, u32)> {
    let mut crowds: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, name) in names.iter().enumerate() {
        for key in name.keys() {
            let crowd = crowds.entry(key).or_default();
            if crowd.len() < CROWD {
                crowd.push(place);
            }
        }
    }
    let mut asked = BTreeSet::new();
    let mut found = Vec::new();
    for crowd in crowds.values() {
        for (at, one) in crowd.iter().enumerate() {
            for other in crowd.iter().skip(at + 1) {
                if let (Some(a), Some(b)) = (names.get(*one), names.get(*other))
                    && asked.insert((*one, *other))
                {
                    let alike = a.alike(b);
                    if alike >= ENOUGH {
                        found.push((*one, *other, alike));
                    }
                }
            }
        }
    }
    found.sort_unstable_by_key(|(one, other, alike)| (Reverse(*alike), *one, *other));
    found.truncate(most);
    found
}

/// How many letters are wrong when each word of one finds its like in the other; `None`: one does not. An initial is the beginning of a word.
fn slips(ones: &[String], others: &[String]) -> Option<u32> {
    let single = ones.len() == 1;
    let mut left: Vec<&String> = others.iter().collect();
    let mut rest: Vec<&String> = Vec::new();
    for word in ones {
        match left.iter().position(|other| *other == word) {
            Some(at) => _ = left.swap_remove(at),
            None => rest.push(word),
        }
    }
    // What has no equal: few words, tried in every order, so that it does not matter which of the two is asked.
    let whole = ones.len() - rest.len();
    let wrong = assign(&rest, &left, single)?;
    let full = ones.iter().chain(others).filter(|word| word.chars().count() > 1).count() > 0;
    let initials = rest.iter().chain(&left).any(|word| word.chars().count() == 1);
    // An initial says little: the other words must be the same.
    (full && wrong <= 2 && (!initials || (whole > 0 && wrong <= 1))).then_some(wrong)
}

/// The fewest wrong letters over all ways to give each word of one side a like one of the other.
fn assign(ones: &[&String], others: &[&String], single: bool) -> Option<u32> {
    let Some((first, rest)) = ones.split_first() else { return Some(0) };
    if ones.len() > 4 {
        return None;
    }
    let tries = others.iter().enumerate().filter_map(|(at, other)| {
        let here = wrong(first, other, single)?;
        let mut left = others.to_vec();
        left.swap_remove(at);
        Some(here + assign(rest, &left, single)?)
    });
    tries.min()
}

/// How many letters are wrong: one at most; `None`: they are two words.
fn wrong(one: &str, other: &str, single: bool) -> Option<u32> {
    let (a, b) = (one.chars().count(), other.chars().count());
    if one == other {
        return Some(0);
    }
    if !single && a.min(b) == 1 {
        return (one.starts_with(other) || other.starts_with(one)).then_some(1);
    }
    let least = if single { LONG_SINGLE } else { LONG_WORD };
    (a.min(b) >= least && osa_distance(one, other) <= 1).then_some(1)
}

/// Cyrillic and Arabic letters in Latin ones, as they are mostly written in passports here.
fn latin(word: &str) -> String {
    // The article is written apart, together, or not at all.
    let word = word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(word);
    let mut latin = String::with_capacity(word.len() + 4);
    for c in word.chars() {
        let letters = match c {
            'а' | 'ا' | 'آ' | 'أ' | 'إ' => "a",
            'б' | 'ب' => "b",
            'в' => "v",
            'г' | 'ґ' | 'х' | 'ه' | 'ح' | 'خ' => "h",
            'д' | 'د' | 'ض' => "d",
            'е' | 'э' => "e",
            'є' => "ie",
            'ж' => "zh",
            'з' | 'ز' | 'ظ' | 'ذ' => "z",
            'и' | 'і' | 'й' | 'ы' | 'ي' | 'ئ' => "i",
            'к' | 'ك' | 'ق' => "k",
            'л' | 'ل' => "l",
            'м' | 'م' => "m",
            'н' | 'ن' => "n",
            'о' => "o",
            'п' | 'پ' => "p",
            'р' | 'ر' => "r",
            'с' | 'س' | 'ص' => "s",
            'т' | 'ت' | 'ط' => "t",
            'у' | 'و' | 'ؤ' => "u",
            'ф' | 'ف' => "f",
            'ц' | 'ث' => "ts",
            'ч' | 'چ' => "tsch",
            'ш' | 'ش' | 'щ' => "sch",
            'ю' => "iu",
            'я' => "ia",
            'ج' => "j",
            'غ' | 'گ' => "g",
            'ь' | 'ъ' | 'ع' | 'ء' => "",
            other => {
                latin.push(other);
                continue;
            }
        };
        latin.push_str(letters);
    }
    latin
}

/// How a word sounds, whoever wrote it down: `Tkatschenko` is `Tkachenko`, `Yusuf` is `Jusuf`.
fn sound(word: &str) -> String {
    let mut sound = word.to_owned();
    for (written, spoken) in [
        ("tsch", "c"),
        ("shch", "s"),
        ("sch", "s"),
        ("tch", "c"),
        ("cz", "c"),
        ("ch", "c"),
        ("sh", "s"),
        ("zh", "z"),
        ("kh", "h"),
        ("gh", "h"),
        ("ph", "f"),
        ("th", "t"),
        ("ck", "k"),
        ("dj", "i"),
        ("ou", "u"),
        ("oo", "u"),
        ("ee", "i"),
        ("x", "ks"),
        ("q", "k"),
        ("w", "v"),
        ("y", "i"),
        ("j", "i"),
        ("g", "h"),
    ] {
        sound = sound.replace(written, spoken);
    }
    let mut last = None;
    sound.retain(|c| last.replace(c) != Some(c));
    sound
}

/// A word without its vowels; nothing of an article.
fn bones(word: &str) -> Option<String> {
    if matches!(word, "al" | "el" | "ad" | "as" | "ar") {
        return None;
    }
    let mut bones: String = word.chars().filter(|c| !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')).collect();
    let mut last = None;
    bones.retain(|c| last.replace(c) != Some(c));
    (!bones.is_empty()).then_some(bones)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vault::search::tests::name;
    use proptest::prelude::*;

    fn alike(one: &str, other: &str) -> u32 {
        Spelling::of(one).alike(&Spelling::of(other))
    }

    #[test]
    fn one_person_is_found_however_she_was_written() {
        for (one, other) in [
            ("Amira", "amira"),
            ("Amira Haddad", "Haddad, Amira"),
            ("Amira Haddad", "Amria Haddad"),
            ("Amira Haddad", "Amira Hadad"),
            ("Amira H.", "Amira Haddad"),
            ("Anna Maria Weber", "Annamaria Weber"),
            ("Jürgen Schröder", "Juergen Schroeder"),
            ("Jürgen Schröder", "Jurgen Schroder"),
            ("Ayşe Yıldız", "Ayse Yildiz"),
            ("Oleh Tkachenko", "Олег Ткаченко"),
            ("Oleh Tkatschenko", "Ткаченко Олег"),
            ("Yuliia Shevchenko", "Юлія Шевченко"),
            ("Mohamed Haddad", "Muhammad Hadad"),
            ("Muhammad Al-Masri", "محمد المصري"),
            ("Mohamed", "محمد"),
            ("Małgorzata Wójcik", "Malgorzata Wojcik"),
            ("Oleksandr", "Oleksander"),
        ] {
            assert!(alike(one, other) >= ENOUGH, "{one} {other}: {:?} {:?}", Spelling::of(one), Spelling::of(other));
        }
    }

    #[test]
    fn other_people_are_left_in_peace() {
        for (one, other) in [
            ("Amira", "Amina"),
            ("Amira", "Amira Haddad"),
            ("Ali", "Alia"),
            ("Amira Haddad", "Amira Weber"),
            ("Amira H.", "Amira Weber"),
            ("A. B.", "A. C."),
            ("Oleh Tkachenko", "Olha Petrova"),
            ("Anna Weber", "Inna Weiß"),
            ("علي", "Ola"),
            ("", ""),
            ("?", "!"),
        ] {
            assert_eq!(alike(one, other), 0, "{one} {other}");
        }
    }

    #[test]
    fn two_thousand_people_are_compared() {
        let mut names: Vec<String> = (0..2_000).map(name).collect();
        names.push("Xaver Kirchhainer".into());
        names.push("Kirchhaienr Xaver".into());
        let names: Vec<Spelling> = names.iter().map(|name| Spelling::of(name)).collect();
        assert!(pairs(&names, usize::MAX).iter().any(|(one, other, _)| (*one, *other) == (2_000, 2_001)));
        assert_eq!(pairs(&names, 5).len(), 5);
    }

    #[test]
    fn a_crowd_of_one_name_has_an_end() {
        let names = vec![Spelling::of("Amira"); 2_000];
        assert_eq!(pairs(&names, 50).len(), 50);
    }

    fn letters() -> impl Strategy<Value = String> {
        "[abehilmnorstuw]{1,7}( [abehilmnorstuw]{1,7}){0,2}"
    }

    proptest! {
        #[test]
        fn it_is_the_same_both_ways_round(one in "\\PC{0,20}", other in "\\PC{0,20}", a in letters(), b in letters()) {
            prop_assert_eq!(alike(&one, &other), alike(&other, &one));
            prop_assert_eq!(alike(&a, &b), alike(&b, &a));
        }

        #[test]
        fn words_the_other_way_round_are_the_same(name in letters()) {
            let turned: Vec<&str> = name.split(' ').rev().collect();
            prop_assert_eq!(alike(&name, &turned.join(" ")), 100);
        }

        #[test]
        fn a_letter_in_its_neighbours_place_is_forgiven(first in "[bdf][ae][klm][iu][nprs]", at in 0_usize..4) {
            let mut letters: Vec<char> = first.chars().collect();
            letters.swap(at, at + 1);
            let slipped: String = letters.into_iter().collect();
            let (one, other) = (format!("{first} Haddad"), format!("{slipped} Haddad"));
            prop_assert!(alike(&one, &other) >= ENOUGH);
        }

        /// Comparing only those that share a key finds what comparing all finds.
        #[test]
        fn nothing_is_overlooked(names in prop::collection::vec(letters(), 0..12)) {
            let names: Vec<Spelling> = names.iter().map(|name| Spelling::of(name)).collect();
            let mut all = Vec::new();
            for one in 0..names.len() {
                for other in one + 1..names.len() {
                    let alike = names[one].alike(&names[other]);
                    if alike >= ENOUGH {
                        all.push((one, other, alike));
                    }
                }
            }
            let mut found = pairs(&names, usize::MAX);
            found.sort_unstable();
            prop_assert_eq!(found, all);
        }
    }
}
