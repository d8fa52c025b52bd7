//! Every kind of line, every fault, and drawings that are whole whatever stands in the text.

use super::{
    laws::{Echo, icons, is_whole},
    *,
};

fn read(info: &str, body: &str) -> Screen {
    parse(info, body, 1).unwrap_or_else(|faults| panic!("{faults:?}"))
}

fn phone(body: &str) -> Screen {
    read("screen phone", body)
}

fn one(line: &str) -> Thing {
    phone(line).things.remove(0)
}

fn paint(screen: &Screen, rtl: bool) -> String {
    let lang = if rtl { "ar" } else { "de" };
    draw(screen, &Look { rtl, lang, label: "Ein \"Handy\" & <mehr>", icons: &icons })
}

fn faults(info: &str, body: &str) -> Vec<(usize, String)> {
    parse(info, body, 10).err().unwrap_or_default().into_iter().map(|fault| (fault.line, fault.what)).collect()
}

/// The places of a text in a drawing: x and the attributes.
fn text_at<'t>(svg: &'t str, words: &str) -> (i32, &'t str) {
    let end = svg.find(words).unwrap_or_else(|| panic!("{words} is not in {svg}"));
    let tag = &svg[svg[..end].rfind("<text ").unwrap()..end];
    let x = tag.split("x=\"").nth(1).unwrap().split('"').next().unwrap();
    (x.parse().unwrap(), tag)
}

#[test]
fn every_kind_of_line_is_read() {
    assert_eq!(
        one("14:05 {wifi} {battery}"),
        Thing::Status { time: "14:05".into(), icons: vec!["wifi".into(), "battery".into()] }
    );
    assert_eq!(
        one("# < Amina {search} {ellipsis}"),
        Thing::Title { back: true, lead: None, words: "Amina".into(), icons: vec!["search".into(), "ellipsis".into()] }
    );
    let row = |lead: Option<&str>, words: &str, small: &str, end| Thing::Row {
        lead: lead.map(Into::into),
        words: words.into(),
        small: small.into(),
        end,
    };
    assert_eq!(one("- {wifi} WLAN | Aus"), row(Some("wifi"), "WLAN", "", End::Words("Aus".into())));
    assert_eq!(one("- Mobilfunk / SIM 1 | >"), row(None, "Mobilfunk", "SIM 1", End::Arrow));
    assert_eq!(one("- A | [on]"), row(None, "A", "", End::Switch(true)));
    assert_eq!(one("- A | [off]"), row(None, "A", "", End::Switch(false)));
    assert_eq!(one("- A | [x]"), row(None, "A", "", End::Tick(true)));
    assert_eq!(one("- A | [ ]"), row(None, "A", "", End::Tick(false)));
    assert_eq!(one("- A | (x)"), row(None, "A", "", End::Choice(true)));
    assert_eq!(one("- A | ( )"), row(None, "A", "", End::Choice(false)));
    assert_eq!(one("- A | {lock}"), row(None, "A", "", End::Icon("lock".into())));
    let tile = |icon: &str, name: &str| Tile { icon: icon.into(), name: name.into() };
    assert_eq!(
        one("+ {camera} Kamera + {phone} Telefon"),
        Thing::Tiles(vec![tile("camera", "Kamera"), tile("phone", "Telefon")])
    );
    assert_eq!(one("+ {camera} + {phone}"), Thing::Tiles(vec![tile("camera", ""), tile("phone", "")]));
    let button = |icon: Option<&str>, words: &str, filled| Button { icon: icon.map(Into::into), words: words.into(), filled };
    assert_eq!(one("[Nein] [[Ja]]"), Thing::Buttons(vec![button(None, "Nein", false), button(None, "Ja", true)]));
    assert_eq!(one("[{send} Senden]"), Thing::Buttons(vec![button(Some("send"), "Senden", false)]));
    let field = |words: &str, value: &str| Thing::Field { lead: None, words: words.into(), value: value.into(), icons: vec![] };
    assert_eq!(one("_ Name: Sam"), field("Name", "Sam"));
    assert_eq!(one("_ Name:"), field("Name", ""));
    let bubble = |mine, lead: Option<&str>, words: &str| Thing::Bubble { mine, lead: lead.map(Into::into), words: words.into() };
    assert_eq!(one("< Hallo!"), bubble(false, None, "Hallo!"));
    assert_eq!(one("> {play} 0:12"), bubble(true, Some("play"), "0:12"));
    assert_eq!(one("> {image}"), bubble(true, Some("image"), ""));
    assert_eq!(one("= *100#"), Thing::Big("*100#".into()));
    assert_eq!(one("@ {wifi}"), Thing::Icon { icon: "wifi".into(), words: String::new() });
    assert_eq!(one("@ {wifi} WLAN"), Thing::Icon { icon: "wifi".into(), words: "WLAN".into() });
    assert_eq!(one("Kleiner Text"), Thing::Text { lead: None, words: "Kleiner Text".into() });
    assert_eq!(one("---"), Thing::Line);
    assert_eq!(one("? WLAN-Passwort"), Thing::Dialog("WLAN-Passwort".into()));
    assert_eq!(one("keys abc"), Thing::Keys(KeySet::Letters));
    assert_eq!(one("keys 123"), Thing::Keys(KeySet::Digits));
    assert_eq!(one("keys call"), Thing::Keys(KeySet::Call));
    assert_eq!(one("nav"), Thing::Nav);
    assert_eq!(one("key power"), Thing::Key(SideKey::Power));
    assert_eq!(one("key volume"), Thing::Key(SideKey::Volume));
    assert_eq!(one("swipe up"), Thing::Swipe(Way::Up));
    assert_eq!(one("…"), Thing::Gap);
}

#[test]
fn the_first_line_says_what_it_is() {
    assert_eq!(read("phone", "A").device, Device::Phone);
    assert_eq!(read("screen computer", "A").device, Device::Computer);
    let sign = read("screen sign low", "@ {wifi}");
    assert!(sign.device == Device::Sign && sign.low && !sign.only_german);
    assert!(read("screen phone de", "A").only_german);
}

#[test]
fn a_star_marks_one_place() {
    let marked = |body: &str| phone(body).marked().map(|spot| (spot.thing, spot.part.clone()));
    assert_eq!(marked("- A\n* - B"), Some((1, Part::Whole)));
    assert_eq!(marked("+ {phone} A + *{camera} B"), Some((0, Part::Item(1))));
    assert_eq!(marked("[Nein] [*Ja]"), Some((0, Part::Item(1))));
    assert_eq!(marked("*[[Ja]]"), Some((0, Part::Item(0))));
    assert_eq!(marked("[[*Ja]]"), Some((0, Part::Item(0))));
    assert_eq!(marked("* [[Ja]]"), Some((0, Part::Whole)));
    assert_eq!(marked("keys abc *A"), Some((0, Part::Key("a".into()))));
    assert_eq!(marked("keys call **"), Some((0, Part::Key("*".into()))));
    assert_eq!(marked("# *< Titel"), Some((0, Part::Back)));
    assert_eq!(marked("# < Titel *{search}"), Some((0, Part::Icon(0))));
    assert_eq!(marked("14:05 {wifi} *{battery}"), Some((0, Part::Icon(1))));
    assert_eq!(marked("- WLAN | *[off]"), Some((0, Part::End)));
    assert_eq!(marked("- *{wifi} WLAN"), Some((0, Part::Lead)));
    assert_eq!(marked("nav *back"), Some((0, Part::Item(0))));
    assert_eq!(marked("* key power"), Some((0, Part::Whole)));
    assert_eq!(marked("_ PIN: ****"), None);
    assert_eq!(marked("- A"), None);
}

#[test]
fn faults_are_told_with_their_line() {
    let expect = |body: &str, line: usize, part: &str| {
        let told = faults("screen phone", body);
        assert!(told.iter().any(|(at, what)| *at == line && what.contains(part)), "{body}: {told:?}");
    };
    expect("* - A\n\n* - B", 12, "marks a second spot");
    expect("", 9, "is empty");
    expect("- A | B | C", 10, "second |");
    expect("A\n- A |", 11, "Nothing stands behind the |");
    expect("- A | [maybe]", 10, "[maybe]");
    expect("- {Wifi} A", 10, "not an icon");
    expect("- {wifi A", 10, "never ends");
    expect("Das {wifi} hier", 10, "where none can be drawn");
    expect("-", 10, "empty");
    expect("-Label", 10, "Put a space after the -");
    expect("+ Kamera", 10, "needs an icon");
    expect("+ {a} + {b} + {c} + {d} + {e}", 10, "At most four apps");
    expect("[Ja", 10, "Write buttons as");
    expect("[x] Ja", 10, "tick box");
    expect("[]", 10, "button is empty");
    expect("_ Name", 10, "needs a colon");
    expect("<", 10, "message is empty");
    expect("=", 10, "behind the =");
    expect("@ WLAN", 10, "`@ {name}`");
    expect("? A\n? B", 11, "second dialog box");
    expect("nav\nnav", 11, "second `nav`");
    expect("keys xyz", 10, "three keyboards");
    expect("keys abc *€", 10, "no key `€`");
    expect("keys abc a", 10, "`*a`");
    expect("nav home", 10, "nav *home");
    expect("key home", 10, "`key power`");
    expect("swipe away", 10, "four ways");
    expect("* …", 10, "could be marked");
    expect(&"A".repeat(300), 10, "too many");
    expect(&"A\n".repeat(40), 9, "more than 24");
    assert!(faults("screen", "A")[0].1.contains("screen phone"));
    assert!(faults("screen fone", "A")[0].1.contains("`fone`"));
    assert!(faults("screen computer", "nav")[0].1.contains("Only a phone"));
    assert!(faults("screen sign", "- A")[0].1.contains("only one big icon"));
}

const SETTINGS: &str =
    "14:05\n# Einstellungen\n* - {wifi} WLAN | Aus\n- {bluetooth} Bluetooth | [off]\n- {signal} Mobilfunk / SIM 1 | >";

#[test]
fn a_drawing_is_small_and_whole() {
    for rtl in [false, true] {
        let svg = paint(&phone(SETTINGS), rtl);
        is_whole(&svg);
        assert!(svg.len() <= 2_600, "{}", svg.len());
        assert!(svg.starts_with(r#"<svg class="screen" viewBox="0 0 320 "#));
        assert!(svg.contains("aria-label=\"Ein &quot;Handy&quot; &amp; &lt;mehr&gt;\""));
        assert_eq!(svg.matches("var(--k-mark)").count(), 1, "one frame");
        assert_eq!(svg.matches(r##"fill="#fff" stroke="#1B1F23""##).count(), 1, "one hand");
    }
}

#[test]
fn arabic_is_mirrored() {
    let words = "# الإعدادات\n- {wifi} واي فاي | إيقاف\n- Treffpunkt 12 | {lock}\n- مكالمة من 030 23125 42";
    let svg = paint(&phone(words), true);
    let (label, _) = text_at(&svg, "واي فاي");
    let (value, tag) = text_at(&svg, "إيقاف");
    assert!(value < 80 && label > 200, "value {value}, label {label}");
    assert!(tag.contains(r#"text-anchor="end""#));
    // Latin words keep their direction and still begin at the right side.
    let (latin, tag) = text_at(&svg, "Treffpunkt 12");
    assert!(latin > 200 && tag.contains(r#"direction="ltr" text-anchor="end""#), "{tag}");
    assert!(svg.contains("\u{2066}030 23125 42\u{2069}"), "a number stays in its order");
    let german = paint(&read("screen phone de", "# < Termin\n- A | B"), true);
    assert!(german.contains(r#"lang="de""#) && !german.contains("rtl") && text_at(&german, "B<").0 > 200);
    let arrow = |rtl| paint(&phone("# < A"), rtl).contains("scale(-1 1)");
    assert!(arrow(true) && !arrow(false));
}

#[test]
fn keys_and_movements_are_never_mirrored() {
    for body in ["key power", "keys call", "swipe left"] {
        let of = |rtl| paint(&phone(body), rtl).split("<g font-size").next().unwrap_or("").replace("ar", "de");
        assert_eq!(of(false), of(true), "{body}");
    }
}

#[test]
fn hostile_words_stay_words() {
    let evil = "</svg><script>alert(1)</script>";
    for line in ["", "# ", "- ", "- A / ", "- A | ", "+ {a} ", "< ", "> ", "= ", "@ {a} ", "_ A: ", "? ", "_ "] {
        let body = format!("{line}{evil}:");
        let svg = paint(&phone(&body), false);
        is_whole(&svg);
        assert!(!svg.contains("<script") && svg.matches("</svg>").count() == 1, "{body}");
    }
    is_whole(&paint(&phone("[\"'>&<]\n- a\u{0}b\u{fffe}c"), true));
}

#[test]
fn long_words_stay_on_the_screen() {
    use super::measure::{fit, width};
    let (size, lines) = fit("Donaudampfschifffahrtsgesellschaft und mehr", 120, false, &[17, 15], 6);
    assert!(lines.iter().all(|line| width(line, size, false) <= 120), "{lines:?}");
    assert_eq!(fit("Taschenlampe", 60, false, &[12], 2).1, ["Taschen-", "lampe"]);
    assert_eq!(fit("Einstellungen", 60, false, &[12], 2).1, ["Einstel-", "lungen"]);
    assert_eq!(fit("Налаштування", 60, false, &[12], 2).1, ["Налаш-", "тування"]);
    assert!(fit("viele viele viele viele Wörter", 60, false, &[15], 2).1[1].ends_with('…'));
    let high = |svg: &str| svg.split("320 ").nth(1).and_then(|rest| rest.split('"').next()).and_then(|h| h.parse::<i32>().ok());
    assert_eq!(high(&paint(&phone("A"), false)), Some(200));
    assert_eq!(high(&paint(&read("phone low", "- A"), false)), Some(110));
}

#[test]
fn a_screen_is_said_in_words() {
    let said = describe(&phone(SETTINGS), &Echo);
    assert_eq!(
        said,
        "screen-phone. screen-title Einstellungen. screen-below screen-list WLAN+Aus. screen-list Bluetooth+screen-off. \
         screen-list Mobilfunk+SIM 1. screen-marked WLAN."
    );
    let said = describe(&read("sign", "@ {wifi}"), &Echo);
    assert_eq!(said, "screen-icon wifi.", "an icon without a name is called as its author calls it");
    assert_eq!(describe(&phone("* key power"), &Echo), "screen-phone-off. screen-key-power. screen-marked screen-power.");
}
