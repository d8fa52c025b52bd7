//! What the language of exercises promises.

use super::{
    Act, Exercise, Said, State, Touch, Verb, Words, check,
    part::Target,
    play::{field, whole},
    *,
};
use base::{Lang, form::Fields};
use proptest::prelude::*;

const WLAN: &str = "practice phone
task Verbinden Sie das Handy mit dem Treffpunkt-WLAN. Das Passwort ist Linde2024.
done Bei Treffpunkt-WLAN steht „Verbunden“.
goal netze if verbunden
flag wlan verbunden
text passwort = Linde2024 exact
stays Linde2024, Treffpunkt-WLAN
top 14:05 {signal} {battery}
bottom nav

== start
+ {phone} Telefon + {settings} Einstellungen
tap Einstellungen -> einstellungen
else Das ist eine andere App. Suchen Sie das Zahnrad.

== einstellungen
# Einstellungen
- {wifi} Netzwerk und Internet / WLAN, mobile Daten
- {battery} Akku
tap Netzwerk und Internet -> netze
tap Akku: Hier sehen Sie, wie voll der Akku ist.

== netze
# < Netzwerk und Internet
- {wifi} WLAN | [$wlan]
if wlan, not verbunden - Treffpunkt-WLAN | {lock}
if verbunden - Treffpunkt-WLAN / Verbunden | {lock}
tap Treffpunkt-WLAN -> passwort

== passwort
# < WLAN
? Treffpunkt-WLAN
_ Passwort: $passwort
[Abbrechen] [[Verbinden]]
if passwort tap Verbinden -> netze set verbunden
if near passwort tap Verbinden: Fast. Das L ist groß.
tap Verbinden: Das Passwort passt noch nicht.
tap Abbrechen -> back
else Schreiben Sie das Passwort in das Feld.
";

fn wlan() -> Exercise {
    read(WLAN).unwrap()
}

fn faults(text: &str) -> Vec<String> {
    match read(text) {
        Ok(exercise) => check(&exercise).faults.into_iter().map(|fault| format!("{}: {}", fault.line, fault.what)).collect(),
        Err(faults) => faults.into_iter().map(|fault| format!("{}: {}", fault.line, fault.what)).collect(),
    }
}

fn press(exercise: &Exercise, state: &State, act: &Act) -> (State, String) {
    let words = Words::german();
    let (next, said) = exercise.act(&words, state, act);
    let said = match said {
        Said::Nothing => String::new(),
        Said::Own(sentence) => sentence.german.clone(),
        Said::House(key) => key.to_owned(),
    };
    (next, said)
}

/// Taps the part with this label.
fn tap(exercise: &Exercise, state: &State, label: &str) -> (State, String) {
    let targets = exercise.targets(&Words::german(), state);
    let (target, ..) = targets.iter().find(|(_, _, known)| known == label).unwrap_or_else(|| panic!("{label}: {targets:?}"));
    press(exercise, state, &Act::On(Verb::Tap, *target))
}

#[test]
fn who_knows_the_way_reaches_the_goal() {
    let (exercise, words) = (wlan(), Words::german());
    assert_eq!(faults(WLAN), Vec::<String>::new());
    let start = exercise.start(&words);
    let (at, said) = tap(&exercise, &start, "Telefon");
    assert_eq!((at == start, said.as_str()), (true, "Das ist eine andere App. Suchen Sie das Zahnrad."));
    let (at, _) = tap(&exercise, &start, "Einstellungen");
    let (at, _) = tap(&exercise, &at, "Netzwerk und Internet");
    assert!(!exercise.targets(&words, &at).iter().any(|(_, _, label)| label == "Treffpunkt-WLAN"), "it is off");
    let (at, said) = tap(&exercise, &at, "WLAN");
    assert_eq!(said, "", "a switch says nothing: one sees it");
    let (at, _) = tap(&exercise, &at, "Treffpunkt-WLAN");
    assert!(
        !exercise.targets(&words, &at).iter().any(|(_, _, label)| label == "<"),
        "what lies under a dialog box cannot be touched"
    );
    let (wrong, _) = press(&exercise, &at, &Act::Write(0, "geheim".to_owned()));
    assert_eq!(tap(&exercise, &wrong, "Verbinden").1, "Das Passwort passt noch nicht.");
    let (near, _) = press(&exercise, &at, &Act::Write(0, "linde 2024".to_owned()));
    assert_eq!(tap(&exercise, &near, "Verbinden").1, "Fast. Das L ist groß.");
    let (right, _) = press(&exercise, &at, &Act::Write(0, "Linde2024".to_owned()));
    let (done, _) = tap(&exercise, &right, "Verbinden");
    assert_eq!(exercise.success(&words, &done), Some("Bei Treffpunkt-WLAN steht „Verbunden“."));
    assert_eq!(press(&exercise, &done, &Act::Back).0, done, "it is over");
}

#[test]
fn help_alone_leads_to_the_goal() {
    let (exercise, words) = (wlan(), Words::german());
    let mut here = exercise.start(&words);
    for _ in 0..12 {
        if exercise.is_done(&words, &here) {
            return;
        }
        let next = exercise.way(&words, &here).and_then(|way| way.into_iter().next()).expect("a way").1;
        here = exercise.act(&words, &here, &next).0;
    }
    panic!("twelve steps of help did not reach the goal");
}

#[test]
fn faults_say_what_to_do() {
    let cases = [
        ("-> netze\n", "-> nezte\n", "There is no screen `nezte`. Did you mean `netze`?"),
        ("tap Akku:", "tap Akkku:", "`Akkku` does not stand on the screen `einstellungen`. Did you mean `Akku`?"),
        ("[$wlan]", "[$wlann]", "`$wlann` is not known. Did you mean `wlan`?"),
        ("if verbunden -", "if verbundn -", "`verbundn` is neither a flag nor a text. Did you mean `verbunden`?"),
        ("tap Akku: Hier sehen Sie, wie voll der Akku ist.", "tap Akku", "This rule does nothing."),
        ("tap Akku: Hier sehen Sie, wie voll der Akku ist.", "", "hears nothing of your own. Write `tap Akku: sentence`"),
        ("goal netze if verbunden", "", "Say when the exercise is done"),
        (" set verbunden", "", "No taps lead to the goal."),
        ("task Verbinden", "tusk Verbinden", "`tusk` is not known at the top. Did you mean `task`?"),
        ("\n== einstellungen", "\n== insel\n# Insel\n\n== einstellungen", "No tap leads to the screen `insel`."),
        ("+ {phone} Telefon", "+ *{phone} Telefon", "A practice marks nothing"),
        (
            "tap Einstellungen -> einstellungen",
            "tap Einstellungen -> einstellungen\ntap Einstellungen: Noch einmal.",
            "This rule never happens",
        ),
    ];
    for (good, bad, expected) in cases {
        assert!(WLAN.contains(good), "{good}");
        let found = faults(&WLAN.replacen(good, bad, 1));
        assert!(found.iter().any(|fault| fault.contains(expected)), "{expected}: {found:#?}");
    }
}

#[test]
fn a_trap_takes_nothing_real_and_a_hole_is_named() {
    let trap = WLAN.replace("== passwort\n", "== passwort trap\n");
    let found = faults(&trap);
    assert!(found.iter().any(|fault| fault.contains("On a trap nobody may write a real `Passwort`")), "{found:?}");
    assert!(found.iter().any(|fault| fault.contains("The trap `passwort` says nothing")), "{found:?}");
    let hole = WLAN.replace("tap Akku: Hier sehen Sie, wie voll der Akku ist.", "tap Akku -> leer").replace("bottom nav\n", "")
        + "\n== leer\n# Leer\n[Weiter]\ntap Weiter: Hier geht es nicht weiter.\n";
    let found = faults(&hole);
    assert!(
        found.iter().any(|fault| fault.contains("From here nobody reaches the goal any more: tap Einstellungen · tap Akku")),
        "{found:?}"
    );
}

#[test]
fn words_of_a_language_are_whole() {
    let exercise = wlan();
    let (words, faults) =
        Words::read(Lang::En, "task = Connect. The password is Linde2023.\nTelefon = Phone\nFalsch = Wrong\nAkku = Akku\n");
    assert_eq!(faults, Vec::new());
    let said: Vec<String> = words.check(&exercise).into_iter().map(|fault| fault.what).collect();
    for expected in
        ["`task`: the numbers differ", "Missing: `done`", "Missing: `netze/else`", "`Falsch` does not stand in this exercise"]
    {
        let is_said = said.iter().any(|fault| fault.contains(expected));
        assert_eq!(is_said, expected != "Missing: `netze/else`", "{expected}: {said:#?}");
    }
    assert!(!said.iter().any(|fault| fault.contains("`Akku`")), "somebody wrote that it is the same word: {said:#?}");
    assert_eq!(words.label(&exercise, "Telefon"), "Phone");
    assert_eq!(words.label(&exercise, "Verbinden"), "Verbinden", "what a language does not have stays German");
}

#[test]
fn easy_sentences_stand_alone() {
    let text = "Die Zahl ist: 2580. Tippen Sie. Am 3. März? Ja! „Gut“, z. B. so. Es kostet 4 €. Das t. Das war es";
    let easy = [
        "Die Zahl ist: 2580.",
        "Tippen Sie.",
        "Am 3. März?",
        "Ja!",
        "„Gut“, z. B. so.",
        "Es kostet 4 €.",
        "Das t.",
        "Das war es",
    ];
    assert_eq!(lines(Lang::Ls, text), easy);
    assert_eq!(lines(Lang::De, text), [text]);
    assert_eq!(lines(Lang::Ls, ""), [""]);
}

#[test]
fn a_turn_answers_a_form() {
    let (exercise, words) = (wlan(), Words::german());
    let form =
        |pairs: &[(&str, &str)]| Fields(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect());
    let begin = Play::turn(&exercise, &words, &form(&[]));
    assert_eq!(begin.state, exercise.start(&words));
    let code = exercise.encode(&begin.state);
    let house = |key: &str| key.to_owned();
    let wrong = Play::turn(&exercise, &words, &form(&[(field::STATE, &code), (field::ACT, "1.0")]));
    assert_eq!(wrong.answer(&exercise, &words, house), ["Das ist eine andere App. Suchen Sie das Zahnrad."]);
    let on = Play::turn(&exercise, &words, &form(&[(field::STATE, &code), (field::ACT, "1.1")]));
    assert_ne!(on.state, begin.state);
    let (now, before) = (exercise.encode(&on.state), on.before.clone().unwrap());
    let back = Play::turn(&exercise, &words, &form(&[(field::STATE, &now), (field::BEFORE, &before), (field::ACT, whole::UNDO)]));
    assert_eq!(back.state, begin.state);
    let shown = Play::turn(&exercise, &words, &form(&[(field::STATE, &now), (field::ACT, whole::HELP)]));
    assert_eq!((shown.state.clone(), shown.asks_help), (on.state.clone(), true), "help changes nothing");
    let again = Play::turn(&exercise, &words, &form(&[(field::STATE, &now), (field::ACT, whole::AGAIN)]));
    assert_eq!(again.state, begin.state);
    for odd in ["x", "....", &code.replace('.', "_"), &format!("{code}.more"), &"9".repeat(3_000)] {
        let renewed = Play::turn(&exercise, &words, &form(&[(field::STATE, odd), (field::ACT, "1.1")]));
        assert_eq!(renewed.answer(&exercise, &words, house), ["practice-renewed"], "{odd}");
    }
}

struct Keys;

impl crate::screen::Words for Keys {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        args.iter().fold(key.to_owned(), |said, (_, value)| said + " " + value)
    }
}

/// Every state that help passes through is painted: each target lies inside, none is too small for a finger at 360 px, and each has a name.
#[test]
fn everything_to_touch_is_large_enough() {
    let exercise = wlan();
    for lang in [Lang::De, Lang::Ar] {
        let (words, _) = Words::read(lang, "");
        let way = exercise.way(&words, &exercise.start(&words)).unwrap();
        for (state, act) in &way {
            let painted = paint(&exercise, &words, state, Some(act), &Keys, &|_| None);
            let (wide, high) = size(&painted.svg);
            let mut marked = 0;
            for touch in &painted.over {
                let (at, name, is_marked) = match touch {
                    Touch::Words(_) => continue,
                    Touch::Button { at, name, marked, .. } => (at, name, marked),
                    Touch::Field(of) => (&of.at, &of.name, &of.marked),
                };
                marked += usize::from(*is_marked);
                assert!(!name.trim().is_empty(), "{touch:?}");
                assert!(at.x >= 0 && at.y >= 0 && at.x + at.w <= 200 && at.y + at.h <= 200, "{touch:?}");
                let px = |part: i32, of: i32| f64::from(part * of) / 200.0 * 328.0 / f64::from(wide);
                assert!(px(at.w, wide) >= 44.0 && px(at.h, high) >= 43.5, "{} × {}: {touch:?}", px(at.w, wide), px(at.h, high));
            }
            assert_eq!(marked, 1, "what comes next is marked once: {act:?} {:?}", painted.over);
        }
    }
}

fn size(svg: &str) -> (i32, i32) {
    let numbers: Vec<i32> =
        svg.split("viewBox=\"").nth(1).unwrap().split(['"', ' ']).take(4).filter_map(|n| n.parse().ok()).collect();
    (numbers[2], numbers[3])
}

proptest! {
    /// Whatever somebody does, in whatever order: the state survives its word, and there is a way to the goal.
    #[test]
    fn no_taps_lead_astray(acts in proptest::collection::vec((0_usize..14, 0_usize..9, 0_usize..3, ".{0,50}"), 0..40)) {
        let (exercise, words) = (wlan(), Words::german());
        let mut state = exercise.start(&words);
        for (kind, line, part, text) in acts {
            let act = match kind {
                0 => Act::Back,
                1 => Act::Home,
                2 => Act::Apps,
                3 => Act::Stop,
                4 => Act::Write(line % 2, text),
                5 => Act::Key(text),
                6 => Act::Swipe(text),
                7 => Act::On(Verb::ALL[line % 8], Target { line, part }),
                _ => Act::On(Verb::Tap, Target { line, part }),
            };
            let (code, verb) = act.code();
            if !matches!(act, Act::Write(..)) {
                prop_assert_eq!(Act::from_code(&code, verb), Some(act.clone()));
            }
            state = exercise.act(&words, &state, &act).0;
            prop_assert_eq!(exercise.decode(&exercise.encode(&state)), Some(state.clone()));
        }
        prop_assert!(exercise.way(&words, &state).is_some());
    }

    /// A word that nobody made is a state or nothing, and nothing panics on any text.
    #[test]
    fn any_word_and_any_text_is_read(word in "[0-9a-f._]{0,60}", text in "\\PC{0,300}") {
        let exercise = wlan();
        if let Some(state) = exercise.decode(&word) {
            let painted = paint(&exercise, &Words::german(), &state, None, &Keys, &|_| None);
            prop_assert!(!painted.svg.is_empty());
        }
        let _ = read(&text);
        let _ = read(&WLAN.replace("Akku", &text));
        let _ = Words::read(Lang::Ar, &text);
    }
}
