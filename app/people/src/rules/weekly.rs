//! When a group meets every week, read from the words of the house: "Dienstag, 10 Uhr", "Mo und Mi 14–15.30 Uhr". Pure.

use base::{
    civil::Weekday,
    clock::{plain_digits, small_number, time_of_day},
};

/// A time of every week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// The day, 1 for Monday (ISO 8601).
    pub weekday: i8,
    /// The minute of that day.
    pub begins: i64,
    /// How long, if it is said.
    pub minutes: Option<i64>,
}

impl Slot {
    /// Whether it is on this day of the week.
    pub fn is_on(self, day: Weekday) -> bool {
        self.weekday == day.to_monday_one_offset()
    }
}

/// So many are read at most.
const MOST: usize = 14;

/// What a word of such a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Day(i8),
    Time(i64),
    /// A number alone: an hour, minutes, or the number of a room.
    Number(i64),
    Until,
    Clock,
    Minutes,
    Hours,
    /// Joins: "und", "um", "ab".
    And,
    Other,
}

/// The times that such a line names; nothing of what it does not understand.
pub fn slots(line: &str) -> Vec<Slot> {
    let words: Vec<Word> = split(&plain_digits(line)).iter().map(|word| kind(word)).collect();
    let mut read: Vec<Slot> = Vec::new();
    let (mut days, mut timed, mut last) = (Vec::new(), false, 0);
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).copied();
        let after = words.get(at + 1).copied();
        let minute = match *word {
            Word::Day(day) => {
                if timed {
                    days.clear();
                    timed = false;
                }
                // "Mo–Fr" is every day between.
                match days.last().copied().filter(|from| before == Some(Word::Until) && *from < day) {
                    Some(from) => days.extend(from + 1..=day),
                    None => days.push(day),
                }
                continue;
            }
            Word::Time(minute) => minute,
            Word::Number(number) if matches!(after, Some(Word::Minutes | Word::Hours)) => {
                let minutes = if after == Some(Word::Hours) { number.saturating_mul(60) } else { number };
                lasting(&mut read, last, minutes);
                continue;
            }
            Word::Number(hour) if (0..24).contains(&hour) && is_hour(before, after) => hour * 60,
            _ => continue,
        };
        if timed && before == Some(Word::Until) {
            let begins = read.last().map_or(0, |slot| slot.begins);
            lasting(&mut read, last, minute.saturating_sub(begins));
        } else if !days.is_empty() {
            last = read.len();
            timed = true;
            read.extend(days.iter().map(|day| Slot { weekday: *day, begins: minute, minutes: None }));
        }
    }
    read.sort_unstable();
    read.dedup_by_key(|slot| (slot.weekday, slot.begins));
    read.truncate(MOST);
    read
}

/// The times read last, from this place on, are so long.
fn lasting(read: &mut [Slot], from: usize, minutes: i64) {
    let new = (1..=720).contains(&minutes).then_some(minutes);
    for slot in read.get_mut(from..).unwrap_or_default() {
        slot.minutes = new;
    }
}

/// Whether a number alone is an hour, by its neighbours.
fn is_hour(before: Option<Word>, after: Option<Word>) -> bool {
    let ends = matches!(after, None | Some(Word::Clock | Word::Until | Word::And | Word::Day(_) | Word::Number(_)));
    ends && matches!(before, Some(Word::Day(_) | Word::Until | Word::And)) || matches!(after, Some(Word::Clock | Word::Until))
}

/// The words of a line; a dash between two of them is one.
fn split(line: &str) -> Vec<String> {
    let spaced: String = line
        .chars()
        .flat_map(|c| match c {
            '-' | '–' | '—' => vec![' ', '-', ' '],
            ',' | '،' | ';' | '/' | '(' | ')' | '+' | '&' | '\n' => vec![' '],
            c => c.to_lowercase().collect(),
        })
        .collect();
    spaced.split_whitespace().map(|word| word.trim_end_matches('.').to_owned()).filter(|word| !word.is_empty()).collect()
}

fn kind(word: &str) -> Word {
    if let Some(day) = weekday(word) {
        return Word::Day(day);
    }
    match word {
        "-" | "bis" | "to" | "until" => return Word::Until,
        "uhr" | "h" | "o'clock" | "год" | "ч" => return Word::Clock,
        "min" | "minuten" | "minutes" => return Word::Minutes,
        "stunde" | "stunden" | "std" | "hour" | "hours" => return Word::Hours,
        "und" | "um" | "ab" | "von" | "and" | "at" | "from" | "і" | "та" | "о" | "и" | "в" | "و" | "الساعة" | "ve" | "saat" =>
        {
            return Word::And;
        }
        _ => {}
    }
    if let Some(number) = small_number(word) {
        return Word::Number(number);
    }
    if word.contains([':', '.']) { time_of_day(word).map_or(Word::Other, Word::Time) } else { Word::Other }
}

/// A day of the week, whole or short, in the languages of the house; in German also "dienstags".
fn weekday(word: &str) -> Option<i8> {
    const DAYS: [&[&str]; 7] = [
        &["montag", "montags", "mo", "monday", "mondays", "понеділок", "понедельник", "пн", "الاثنين", "الإثنين", "pazartesi"],
        &["dienstag", "dienstags", "di", "tuesday", "tuesdays", "вівторок", "вторник", "вт", "الثلاثاء", "salı"],
        &["mittwoch", "mittwochs", "mi", "wednesday", "wednesdays", "середа", "среда", "ср", "الأربعاء", "الاربعاء", "çarşamba"],
        &["donnerstag", "donnerstags", "do", "thursday", "thursdays", "четвер", "четверг", "чт", "الخميس", "perşembe"],
        &[
            "freitag",
            "freitags",
            "fr",
            "friday",
            "fridays",
            "п'ятниця",
            "п’ятниця",
            "пʼятниця",
            "пятница",
            "пт",
            "الجمعة",
            "cuma",
        ],
        &[
            "samstag",
            "samstags",
            "sonnabend",
            "sonnabends",
            "sa",
            "saturday",
            "saturdays",
            "субота",
            "суббота",
            "сб",
            "السبت",
            "cumartesi",
        ],
        &["sonntag", "sonntags", "so", "sunday", "sundays", "неділя", "воскресенье", "нд", "вс", "الأحد", "الاحد", "pazar"],
    ];
    let place = DAYS.iter().position(|names| names.contains(&word))?;
    i8::try_from(place).ok().map(|place| place + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(line: &str) -> Vec<(i8, i64, Option<i64>)> {
        slots(line).into_iter().map(|slot| (slot.weekday, slot.begins, slot.minutes)).collect()
    }

    #[test]
    fn lines_as_houses_write_them() {
        for (line, expected) in [
            ("Dienstag, 10 Uhr", vec![(2, 600, None)]),
            ("dienstags um 10.30 Uhr, Raum 2", vec![(2, 630, None)]),
            ("Di 10-11.30 Uhr", vec![(2, 600, Some(90))]),
            ("Mo und Mi 14:00–15:30", vec![(1, 840, Some(90)), (3, 840, Some(90))]),
            ("Montag 9 Uhr, Donnerstag von 14 bis 16 Uhr", vec![(1, 540, None), (4, 840, Some(120))]),
            ("Freitag 16 Uhr, 45 Minuten", vec![(5, 960, Some(45))]),
            ("Do. 9 und 14 Uhr (2 Stunden)", vec![(4, 540, None), (4, 840, Some(120))]),
            ("jeden 1. Dienstag im Monat, 10 Uhr", vec![(2, 600, None)]),
            ("Tuesdays at 10:00", vec![(2, 600, None)]),
            ("Dienstag, Raum 2, 10 Uhr", vec![(2, 600, None)]),
            ("Dienstag, ١٠ Uhr", vec![(2, 600, None)]),
            ("Mo–Mi 9–12 Uhr", vec![(1, 540, Some(180)), (2, 540, Some(180)), (3, 540, Some(180))]),
            ("вівторок, 10–12", vec![(2, 600, Some(120))]),
            ("Вторник и четверг, 10:30", vec![(2, 630, None), (4, 630, None)]),
            ("الثلاثاء، 10–12", vec![(2, 600, Some(120))]),
            ("Salı, 10–12", vec![(2, 600, Some(120))]),
            ("Montag bis Freitag", vec![]),
            ("Dienstag 2. Stock, 10 Uhr", vec![(2, 600, None)]),
        ] {
            assert_eq!(read(line), expected, "{line}");
        }
    }

    #[test]
    fn what_names_no_time_of_a_week_is_none() {
        for line in ["", "nach Absprache", "10 Uhr", "Dienstag", "Raum 2", "Dienstag 25 Uhr", "Di 16-14 Uhr -"] {
            let all = read(line);
            assert!(all.is_empty() || all == [(2, 960, None)], "{line}: {all:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_within_a_week(line in "[ 0-9a-zA-Z.:,–-]{0,60}|.{0,60}") {
            let all = slots(&line);
            prop_assert!(all.len() <= MOST);
            for slot in all {
                prop_assert!((1..=7).contains(&slot.weekday) && (0..1440).contains(&slot.begins));
                prop_assert!(slot.minutes.is_none_or(|minutes| (1..=720).contains(&minutes)));
            }
        }
    }
}
