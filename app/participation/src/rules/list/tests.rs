//! Lists as they come: good ones, and every kind of damage.

use super::*;
use crate::rules::reading::text;
use proptest::prelude::*;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

const HANDY: Uuid = Uuid::from_u128(1);
const MARKET: Uuid = Uuid::from_u128(2);
const TWINS: [Uuid; 2] = [Uuid::from_u128(3), Uuid::from_u128(4)];
const FAR: Uuid = Uuid::from_u128(5);
const DT: Uuid = Uuid::from_u128(11);
const OLD: Uuid = Uuid::from_u128(12);

fn known() -> Known {
    let place = |id, site: &str, group: Option<&str>, yours, project| KnownPlace {
        id,
        site: site.into(),
        group: group.map(Into::into),
        yours,
        project,
    };
    let span = Span { begins: day("2026-01-01"), ends: day("2027-12-31") };
    let project =
        |id, name: &str, letters: &str, open| KnownProject { id, name: name.into(), letters: letters.into(), open, span };
    Known {
        places: vec![
            place(MARKET, "Haus am Markt", None, true, Some(DT)),
            place(HANDY, "Haus am Markt", Some("Handy für Anfänger"), true, Some(DT)),
            place(TWINS[0], "Haus am Markt", Some("Café"), true, None),
            place(TWINS[1], "Treff am Hafen", Some("Cafe"), true, None),
            place(FAR, "Treff am Hafen", Some("Bewerbung"), false, None),
        ],
        usual: None,
        nowhere: true,
        projects: vec![project(DT, "Digital im Quartier", "DT", true), project(OLD, "Lokal", "LO", false)],
        here: HashSet::from([fold::words("Amira Ölçer")]),
        today: day("2026-11-22"),
    }
}

const HEAD: &str = "Vorname;Nachname;Sprache;Gruppe;Ort;Eintritt;Teilprojekt\n";

fn row_of(line: &str) -> ListRow {
    let list = read(&format!("{HEAD}{line}\n"), &known()).unwrap();
    assert_eq!(list.rows.len(), 1, "{line}");
    list.rows.into_iter().next().unwrap()
}

fn problems(row: &ListRow) -> Vec<RowProblem> {
    row.problems.iter().map(|problem| problem.what).collect()
}

#[test]
fn a_good_row_is_somebody() {
    let row = row_of("Oleh;Koval;Ukrainisch;Handy für Anfänger;;12.03.2026;DT");
    assert_eq!((row.number, row.problems.len()), (2, 0), "{row:?}");
    let entry = Some((DT, day("2026-03-12")));
    assert_eq!(row.person, Some(Listed { name: "Oleh Koval".into(), lang: Lang::Uk, place: Some(HANDY), entry }));
    // Little is enough.
    let row = row_of("Oleh;;;;;;");
    assert_eq!(row.person, Some(Listed { name: "Oleh".into(), lang: Lang::De, place: None, entry: None }));
    // The sub-project of the place, when none is named.
    let row = row_of("Oleh;;tr;;haus am markt;2026-03-12;");
    assert_eq!(row.person.unwrap().entry, Some((DT, day("2026-03-12"))));
    // A day is written in several ways.
    for written in
        ["12.3.2026", "12. 3. 2026", "12. 03.2026", "12/03/2026", "12.03.2026 00:00", "12. 3. 2026 00:00", "2026-03-12T00:00"]
    {
        let row = row_of(&format!("Oleh;;;;;{written};DT"));
        assert_eq!(row.person.map(|person| person.entry), Some(Some((DT, day("2026-03-12")))), "{written}");
    }
}

#[test]
fn headings_come_in_two_languages_and_any_order() {
    for text in [
        "Language,Last name,First name\nTurkish,Koval,Oleh\n",
        "sep=;\nSprache;Nachname;Vorname\nTürkisch;Koval;Oleh\n",
        "Vorname\tFamilienname\tSprache\r\nOleh\tKoval\tTürkçe\r\n",
        "NAME;sprache\r\"Oleh Koval\";tr\r",
        "\n\nName;Sprache;\nOleh Koval;tr;\n",
    ] {
        let list = read(text, &known()).unwrap();
        let person = list.rows[0].person.clone().unwrap();
        assert_eq!((person.name.as_str(), person.lang), ("Oleh Koval", Lang::Tr), "{text}");
    }
    let list = read("Vorname;Telefon;Nachname\nOleh;0123;Koval\n", &known()).unwrap();
    assert_eq!(list.unused, ["Telefon"], "what nobody needs is said");
}

/// Each kind of damage in one row, and what is found.
#[test]
fn every_damage_of_a_row_is_found() {
    use RowProblem as P;
    let long = "x".repeat(61);
    for (line, wanted) in [
        ("Oleh;Koval", &[P::Columns][..]),
        ("Oleh;Koval;de;;;;;;zu viel", &[P::Columns]),
        ("Oleh,Koval,de,,,,", &[P::Separators]),
        ("Oleh\tKoval\tde\t\t\t\t", &[P::Separators]),
        (";;de;;;;", &[P::NoName]),
        ("\u{200B};\u{AD};de;;;;", &[P::Unseen, P::Unseen, P::NoName]),
        (&format!("{long};;;;;;"), &[P::LongName]),
        ("4711;;;;;;", &[P::NoLetter]),
        ("Ole\u{7}h;Koval;;;;;", &[P::Unseen]),
        ("Ole\u{202E}h;Koval;;;;;", &[P::Unseen]),
        ("\"Ole\nh\";Koval;;;;;", &[P::Unseen]),
        ("=cmd|'/c calc'!A0;Koval;;;;;", &[P::Formula]),
        ("@SUM(A1);Koval;;;;;", &[P::Formula]),
        ("+49123;Koval;;;;;", &[P::Formula]),
        ("Oleh;Koval;Klingonisch;;;;", &[P::Language]),
        ("Oleh;Koval;;Backen;;;", &[P::PlaceUnknown]),
        ("Oleh;Koval;;;Am Mond;;", &[P::PlaceUnknown]),
        ("Oleh;Koval;;Café;;;", &[P::PlaceSeveral]),
        ("Oleh;Koval;;Bewerbung;;;", &[P::PlaceNotYours]),
        ("Oleh;Koval;;Bewerbung;Haus am Markt;;", &[P::PlaceApart]),
        ("Oleh;Koval;;;;gestern;DT", &[P::DayUnread]),
        ("Oleh;Koval;;;;45678;DT", &[P::DayUnread]),
        ("Oleh;Koval;;;;31.02.2026;DT", &[P::DayImpossible]),
        ("Oleh;Koval;;;;03/13/2026;DT", &[P::DayImpossible]),
        ("Oleh;Koval;;;;12.03.26;DT", &[P::DayShort]),
        ("Oleh;Koval;;;;23.11.2026;DT", &[P::DayFuture]),
        ("Oleh;Koval;;;;31.12.2025;DT", &[P::DayOutside]),
        ("Oleh;Koval;;;;;DT", &[P::DayMissing]),
        ("Oleh;Koval;;;;12.03.2026;Mond", &[P::ProjectUnknown]),
        ("Oleh;Koval;;;;12.03.2026;Lokal", &[P::ProjectClosed]),
        ("Oleh;Koval;;;;12.03.2026;", &[P::ProjectMissing]),
        ("amira;OLCER;;;;;", &[P::Here]),
        // Everything at once, not only the first of it.
        (";;Klingonisch;Backen;;12.03.26;Mond", &[P::NoName, P::Language, P::PlaceUnknown, P::DayShort, P::ProjectUnknown]),
    ] {
        let row = row_of(line);
        assert_eq!(problems(&row), wanted, "{line}: {row:?}");
        assert_eq!(row.person.is_some(), wanted.iter().all(|what| what.can_be_right()), "{line}");
    }
    // Where the place would have settled it.
    let strict = Known { nowhere: false, ..known() };
    let list = read(&format!("{HEAD}Oleh;Koval;;;;;\n"), &strict).unwrap();
    assert_eq!(problems(&list.rows[0]), [P::PlaceMissing]);
    // Empty lines before a row are counted, and what stands after them is where a spreadsheet shows it.
    let list = read("\n\nName\n\n\nOleh\n\nCem\n", &known()).unwrap();
    assert_eq!(list.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [6, 8]);
    // One above the other.
    let list = read(&format!("{HEAD}Oleh;Koval;;;;;\n\n;;;;;;\nOLEH;kóval;;;;;\n"), &known()).unwrap();
    assert_eq!((list.rows.len(), list.rows[1].number), (2, 5), "empty lines count and are nobody");
    assert_eq!(list.rows[1].problems, [Problem { what: P::Twice, said: "2".into() }]);
    assert!(list.rows[1].person.is_some());
}

/// Each kind of damage of a whole list, as the bytes come in.
#[test]
fn every_damage_of_a_list_is_found() {
    use Unreadable as U;
    let many = format!("Name\n{}", (0..=ROWS_MOST).map(|at| format!("Anna {at}")).collect::<Vec<_>>().join("\n"));
    for (bytes, why, row) in [
        (&b""[..], U::Nothing, None),
        (b"\xEF\xBB\xBF", U::Nothing, None),
        (b"\n\n  \n", U::Nothing, None),
        (b"PK\x03\x04\x14\x00", U::NotText, None),
        (b"Name\nAn\0na\n", U::Broken, None),
        (b"Oleh;Koval\nAnna;Muster\n", U::NoHeading, None),
        (b"Sprache;Gruppe\nde;Handy\n", U::NoName, None),
        (b"Nachname;Sprache\nKoval;de\n", U::NoName, None),
        (b"Name;Name\nOleh;Koval\n", U::TwiceHeading, None),
        (b"Name;Nachname\nOleh;Koval\n", U::TwiceHeading, None),
        (b"Vorname;First name\nOleh;Koval\n", U::TwiceHeading, None),
        (b"Vorname;Nachname\n\n;;\n", U::OnlyHeading, None),
        (b"Name;Sprache\nAnna;de\n\"Oleh;de\nBojana;de\n", U::OpenQuote, Some(3)),
        (many.as_bytes(), U::TooMany, None),
    ] {
        let read = text(bytes).map_err(Fault::from).and_then(|text| read(&text, &known()));
        assert_eq!(read, Err(Fault { why, row }), "{:?}", String::from_utf8_lossy(bytes));
    }
    assert_eq!(text(&vec![b'a'; 200_001]), Err(U::TooLarge));
    let most = many.trim_end().rsplit_once('\n').unwrap().0;
    assert_eq!(read(most, &known()).unwrap().rows.len(), ROWS_MOST);
}

#[test]
fn quotation_marks_hold_cells_together() {
    let list = read("Name;Sprache\n\"Koval; \"\"Oleh\"\"\";de\nAnna \"die Erste\";de\n", &known()).unwrap();
    let names: Vec<_> = list.rows.iter().map(|row| row.person.clone().unwrap().name).collect();
    assert_eq!(names, ["Koval; \"Oleh\"", "Anna \"die Erste\""]);
}

proptest! {
    /// Whatever stands in it: a list is read or refused, and nobody comes of a row with something wrong.
    #[test]
    fn any_text_is_read_or_refused(text in "(Name|Vorname;Nachname|Name,Eintritt,Gruppe)?\\PC{0,5}\n([a-zA-Z;,\t\"=\n.0-9 \u{202E}\u{0}]{0,40}\n){0,6}") {
        if let Ok(list) = read(&text, &known()) {
            prop_assert!(!list.rows.is_empty());
            for row in &list.rows {
                prop_assert_eq!(row.person.is_some(), row.problems.iter().all(|problem| problem.what.can_be_right()));
                if let Some(person) = &row.person {
                    prop_assert!(people::rules::name(&person.name).is_some(), "{:?}", person);
                }
            }
        }
    }

    #[test]
    fn every_name_comes_through(names in proptest::collection::hash_set("[A-Za-zÄÖÜäöüßа-я]{1,20}( [A-Za-z]{1,20})?", 1..30)) {
        let text = format!("Name\n{}\n", names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join("\n"));
        let list = read(&text, &known()).unwrap();
        prop_assert_eq!(list.rows.len(), names.len());
        for (row, name) in list.rows.iter().zip(&names) {
            prop_assert_eq!(&row.person.as_ref().unwrap().name, name);
        }
    }
}
