//! The demo tour is in order, and what is wrong is said where it stands.

use super::*;
use proptest::prelude::*;
use std::{fs, path::Path};

/// The folder of the demo tour, without its pictures.
pub(crate) fn demo() -> Folder {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/tour/demo");
    let mut folder = Folder::default();
    let mut add = |name: String| {
        let text = fs::read_to_string(root.join(&name)).unwrap();
        folder.texts.insert(name, text);
    };
    for name in ["tour.toml", "map.toml", "map.svg"] {
        add(name.to_owned());
    }
    for station in fs::read_dir(root.join("stations")).unwrap() {
        let station = station.unwrap().file_name().into_string().unwrap();
        for file in fs::read_dir(root.join("stations").join(&station)).unwrap() {
            add(format!("stations/{station}/{}", file.unwrap().file_name().into_string().unwrap()));
        }
    }
    folder
}

#[test]
fn the_demo_tour_is_in_order() {
    let tour = read(&demo()).unwrap_or_else(|faults| panic!("{faults:#?}"));
    assert_eq!((tour.slug.as_str(), tour.demo, tour.stations.len(), tour.words.len()), ("demo", true, 9, 7));
    assert!(
        tour.stations.iter().all(|station| station.texts.len() == 7 && !station.points.is_empty() && station.basis.is_none())
    );
    let house = &tour.stations[4];
    assert_eq!((house.slug.as_str(), house.pictures.len(), house.place), ("hochhaus", 2, (54_598_644, 12_296_433)));
    let (_, german) = house.texts.iter().find(|(lang, _)| *lang == Lang::De).unwrap();
    assert_eq!(german.words.title, "Das Hochhaus");
    assert!(german.words.story.starts_with("Als das Haus fertig war") && german.words.more.starts_with("Der linke Aufzug"));
    assert_eq!(german.points["kunst"].0, "Die Kunst");
    let map = tour.map.unwrap();
    assert_eq!((map.width, map.north_west), (1000, (54_603_503, 12_292_246)));
}

/// What is said when this is written instead of that in a file of the demo tour.
fn broken(file: &str, from: &str, to: &str) -> String {
    let mut folder = demo();
    let text = folder.texts.get_mut(file).unwrap();
    assert!(text.contains(from), "{file} has no {from}");
    *text = text.replacen(from, to, 1);
    let faults = read(&folder).unwrap_err();
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_is_wrong_is_said_where_it_stands() {
    let markt = "stations/markt/station.toml";
    for (file, from, to, said) in [
        ("tour.toml", "slug = \"demo\"", "slug = \"De mo\"", "tour.toml:2: A name is made of"),
        ("tour.toml", "\"laden\"]", "\"laden\", \"markt\"]", "tour.toml:4: The station `markt` stands there twice."),
        ("tour.toml", "\"laden\"]", "\"nirgends\"]", "stations/nirgends/station.toml:1: This file is missing."),
        ("tour.toml", "[words.ls]", "[words.xx]", ": `xx` is no language"),
        ("tour.toml", "demo = true", "demo = maybe", "tour.toml:3: "),
        ("tour.toml", "demo = true", "demos = true", "unknown field `demos`"),
        ("map.toml", "54.603503", "54.1", "map.toml:1: Width, height and corners"),
        ("map.svg", "viewBox", "viewbox", "map.svg:1: The drawing and map.toml"),
        (markt, "slug = \"markt\"", "slug = \"platz\"", "station.toml:2: The slug is the name of the folder"),
        (markt, "kind = \"sphere\"", "kind = \"ball\"", "station.toml:3: A picture is a"),
        (markt, "kind = \"sphere\"", "kind = \"strip\"", "station.toml:3: Of a strip"),
        (markt, "markt.jpg", "../markt.jpg", "station.toml:4: The name of a picture"),
        (markt, "lat = 54.600808", "lat = 154.6", "station.toml:5: There is no such place."),
        (markt, "heading = 312", "heading = 400", "station.toml:7: An angle here"),
        (markt, "\"none\"", "\"maybe\"", "station.toml:8: Why people may be seen"),
        (markt, "\"lowered\"", "\"low\"", "station.toml:12: A kerb is"),
        (markt, "id = \"musik\"", "id = \"pumpe\"", "The id of a point"),
        (markt, "to = \"hof\"\nminutes = 3", "to = \"nirgends\"\nminutes = 3", "There is no station `nirgends`"),
        (markt, "minutes = 2", "minutes = 0", "A way takes 1 to 240 minutes."),
        ("stations/markt/de.md", "title: \"Der Markt\"", "title: \"\"", "de.md:2: Nothing is said here."),
        ("stations/markt/de.md", "alt:", "bild:", "unknown field `bild`"),
        ("stations/markt/de.md", "pumpe:", "brunnen:", "There is no point `brunnen`"),
        ("stations/markt/de.md", "## Mehr", "## Weiter", "A story has no headings but"),
        ("stations/markt/de.md", "---\ntitle", "title", "de.md:1: A text begins with a head"),
    ] {
        let found = broken(file, from, to);
        assert!(found.contains(said), "{from} → {to}: {found}");
    }
}

#[test]
fn missing_files_are_named() {
    let mut folder = demo();
    folder.texts.retain(|name, _| !name.starts_with("stations/hof/"));
    folder.pictures = Some(BTreeSet::new());
    let faults = read(&folder).unwrap_err();
    assert!(faults.iter().any(|fault| fault.file == "stations/hof/station.toml"));
    assert!(faults.iter().any(|fault| fault.to_string().contains("There is no picture `markt.jpg`")));
    assert!(read(&Folder::default()).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_text_is_read_or_refused(text: String, which in 0..20_usize) {
        let mut folder = demo();
        let name = folder.texts.keys().nth(which).cloned().unwrap_or_default();
        folder.texts.insert(name, text);
        let _ = read(&folder);
    }
}
