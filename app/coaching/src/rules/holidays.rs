//! Public holidays in Germany, by Land: a proposal for when the house is closed. Names are those of the laws, in German. Pure.

use base::{
    Date,
    civil::{Span, Weekday},
};

/// The Länder: the code of each (ISO 3166-2:DE), and its name.
pub const LAENDER: [(&str, &str); 16] = [
    ("BW", "Baden-Württemberg"),
    ("BY", "Bayern"),
    ("BE", "Berlin"),
    ("BB", "Brandenburg"),
    ("HB", "Bremen"),
    ("HH", "Hamburg"),
    ("HE", "Hessen"),
    ("MV", "Mecklenburg-Vorpommern"),
    ("NI", "Niedersachsen"),
    ("NW", "Nordrhein-Westfalen"),
    ("RP", "Rheinland-Pfalz"),
    ("SL", "Saarland"),
    ("SN", "Sachsen"),
    ("ST", "Sachsen-Anhalt"),
    ("SH", "Schleswig-Holstein"),
    ("TH", "Thüringen"),
];

/// When it is: a day of a month, so many days after Easter Sunday, or the Wednesday before 23 November.
#[derive(Clone, Copy)]
enum When {
    On(i8, i8),
    Easter(i64),
    Repentance,
}

/// A holiday, and in which Länder; none: in all. Only what holds in the whole of a Land.
const ALL: [(&str, When, &[&str]); 18] = [
    ("Neujahr", When::On(1, 1), &[]),
    ("Heilige Drei Könige", When::On(1, 6), &["BW", "BY", "ST"]),
    ("Frauentag", When::On(3, 8), &["BE", "MV"]),
    ("Karfreitag", When::Easter(-2), &[]),
    ("Ostersonntag", When::Easter(0), &["BB"]),
    ("Ostermontag", When::Easter(1), &[]),
    ("Tag der Arbeit", When::On(5, 1), &[]),
    ("Christi Himmelfahrt", When::Easter(39), &[]),
    ("Pfingstsonntag", When::Easter(49), &["BB"]),
    ("Pfingstmontag", When::Easter(50), &[]),
    ("Fronleichnam", When::Easter(60), &["BW", "BY", "HE", "NW", "RP", "SL"]),
    ("Mariä Himmelfahrt", When::On(8, 15), &["SL"]),
    ("Weltkindertag", When::On(9, 20), &["TH"]),
    ("Tag der Deutschen Einheit", When::On(10, 3), &[]),
    ("Reformationstag", When::On(10, 31), &["BB", "HB", "HH", "MV", "NI", "SN", "ST", "SH", "TH"]),
    ("Allerheiligen", When::On(11, 1), &["BW", "BY", "NW", "RP", "SL"]),
    ("Buß- und Bettag", When::Repentance, &["SN"]),
    ("Weihnachten", When::On(12, 25), &[]),
];

/// The holidays of a year in a Land, by their day: the first and the last day of each, and its name. None of a Land that there is not.
pub fn holidays(year: i16, land: &str) -> Vec<(Date, Date, &'static str)> {
    if !LAENDER.iter().any(|(code, _)| *code == land) {
        return Vec::new();
    }
    let found = ALL.into_iter().filter(|(.., only)| only.is_empty() || only.contains(&land)).filter_map(|(name, when, _)| {
        let first = day(year, when)?;
        // Both days of Christmas are one closure.
        let last = if name == "Weihnachten" { after(first, 1)? } else { first };
        Some((first, last, name))
    });
    let mut all: Vec<_> = found.collect();
    all.sort_unstable();
    all
}

fn day(year: i16, when: When) -> Option<Date> {
    match when {
        When::On(month, day) => Date::new(year, month, day).ok(),
        When::Easter(days) => after(easter(year)?, days),
        When::Repentance => {
            let before = Date::new(year, 11, 22).ok()?;
            (0..7).filter_map(|back| after(before, -back)).find(|day| day.weekday() == Weekday::Wednesday)
        }
    }
}

fn after(day: Date, days: i64) -> Option<Date> {
    day.checked_add(Span::new().days(days)).ok()
}

/// Easter Sunday of the Gregorian calendar: the "anonymous" method of 1876 as Jean Meeus gives it (Astronomical Algorithms, chapter 8).
#[allow(clippy::many_single_char_names, reason = "the letters are those of the source")]
fn easter(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_when_the_calendars_say() {
        for (year, day) in [
            (1818, "1818-03-22"),
            (1943, "1943-04-25"),
            (2000, "2000-04-23"),
            (2024, "2024-03-31"),
            (2025, "2025-04-20"),
            (2026, "2026-04-05"),
            (2027, "2027-03-28"),
            (2038, "2038-04-25"),
        ] {
            assert_eq!(easter(year).unwrap().to_string(), day);
        }
    }

    #[test]
    fn easter_is_a_sunday_in_spring() {
        for year in 1900..=2300 {
            let easter = easter(year).unwrap();
            assert_eq!(easter.weekday(), Weekday::Sunday, "{year}");
            assert!(Date::new(year, 3, 22).unwrap() <= easter && easter <= Date::new(year, 4, 25).unwrap(), "{year}");
        }
    }

    #[test]
    fn each_land_has_its_own() {
        let names = |land| holidays(2026, land).into_iter().map(|(_, _, name)| name).collect::<Vec<_>>();
        assert_eq!(names("MV").len(), 10);
        assert!(names("MV").contains(&"Frauentag") && names("MV").contains(&"Reformationstag"));
        assert!(names("BY").contains(&"Fronleichnam") && !names("BY").contains(&"Reformationstag"));
        assert!(holidays(2026, "SN").iter().any(|(day, _, name)| *name == "Buß- und Bettag" && day.to_string() == "2026-11-18"));
        assert!(names("XX").is_empty() && names("").is_empty());
        for (land, _) in LAENDER {
            assert!(names(land).len() >= 9, "{land}");
        }
    }
}
