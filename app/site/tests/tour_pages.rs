//! The pages of the tour as residents walk them: found, looked at, read, heard, printed; and gone when they are taken back. Over HTTP, on every database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::Lang;
use testing::{Answer, World, each};
use tour::{
    paths,
    published::{Published, Shown},
    testing::published,
};

const DE: Lang = Lang::De;

fn show(world: &World, shown: Published) {
    world.resources.get::<Shown>().unwrap().show(shown);
}

async fn get(world: &World, path: &str) -> Answer {
    world.guest().get(path).await
}

/// A page without the soft hyphens of its long words.
async fn page(world: &World, path: &str) -> String {
    let answer = get(world, path).await;
    assert_eq!(answer.status, 200, "{path}");
    answer.html.replace('\u{AD}', "")
}

/// Each page of the small tour of the tests.
fn every_page() -> Vec<String> {
    vec![
        paths::OneWalk::href(DE, "klein"),
        paths::Station::href(DE, "markt"),
        paths::Station::href(DE, "hafen"),
        paths::Sides::href(DE, "markt"),
        paths::Poster::href(DE, "markt"),
        paths::Way::href(DE),
        paths::OneWay::href(DE, "klein"),
        paths::Hear::href(DE),
        paths::HearOne::href(DE, "klein"),
        paths::Sheet::href(DE),
        paths::SheetOne::href(DE, "klein"),
    ]
}

#[tokio::test]
async fn before_anything_is_published_the_district_says_so() {
    each(async |world| {
        for path in [paths::District::href(DE), paths::Walk::href(DE)] {
            assert!(page(&world, &path).await.contains("Hier ist noch nichts zu sehen."), "{path}");
        }
        for path in every_page() {
            assert_eq!(get(&world, &path).await.status, 404, "{path}");
        }
    })
    .await;
}

#[tokio::test]
async fn one_walks_from_the_start_page_to_the_last_station() {
    each(async |world| {
        show(&world, published());
        assert!(page(&world, "/de/").await.contains("href=\"/de/stadtteil\""), "a door leads there");
        assert!(page(&world, &paths::District::href(DE)).await.contains("2 Stationen, etwa 1 Minute zu Fuß"));
        let walk = page(&world, &paths::Walk::href(DE)).await;
        for words in [
            "Rundgang anfangen",
            "href=\"/de/stadtteil/rundgang/markt\"",
            "data-at=\"54.60000,12.30000\"",
            "Der Hafen",
            "<image href=\"/de/stadtteil/karte/klein-",
        ] {
            assert!(walk.contains(words), "{words}: {walk}");
        }
        // One tour: its title, and its stations lead on along it.
        let one = page(&world, &paths::OneWalk::href(DE, "klein")).await;
        assert!(one.contains("<h1>Klein</h1>") && one.contains("href=\"/de/stadtteil/rundgang/markt?tour=klein\""), "{one}");
        let market = page(&world, "/de/stadtteil/rundgang/markt?tour=klein").await;
        for words in [
            "<h1>Der Markt</h1>",
            "Station 1 von 2",
            "Eine Geschichte.",
            "Mehr davon.",
            "alt=\"Ein Platz.\"",
            "data-look=\"/de/stadtteil/rundgang/markt/rundum.json\"",
            "30 KB",
            "Die Pumpe",
            "geradeaus",
            "Sie geht noch.",
            "data-yaw=\"7\"",
            "Auf dem Weg sind keine Stufen.",
            "href=\"geo:54.600000,12.300000\"",
            "Station 2: Der Hafen",
            "1 Minute zu Fuß, nach Osten",
            "Gehen Sie zum Wasser.",
            "href=\"/de/stadtteil/rundgang/hafen?tour=klein\"",
            "\"@type\":\"TouristAttraction\"",
            "property=\"og:image\"",
        ] {
            assert!(market.contains(words), "{words}: {market}");
        }
        let harbour = page(&world, "/de/stadtteil/rundgang/hafen?tour=klein").await;
        assert!(harbour.contains("Das war die letzte Station.") && !harbour.contains("data-look="), "{harbour}");
        assert!(harbour.contains("Auch nah"), "the way back: {harbour}");
    })
    .await;
}

#[tokio::test]
async fn the_map_comes_nearer_without_scripts() {
    each(async |world| {
        show(&world, published());
        let whole = page(&world, &paths::Walk::href(DE)).await;
        assert!(whole.contains("viewBox=\"0 0 1000 780\"") && whole.contains("karte=2"), "{whole}");
        let near = page(&world, "/de/stadtteil/rundgang?karte=2&ort=0,0").await;
        assert!(near.contains("viewBox=\"0 0 500 390\"") && near.contains("karte=1") && near.contains("karte=4"), "{near}");
        let at = page(&world, "/de/stadtteil/rundgang?karte=8&ort=markt").await;
        assert!(at.contains(" 125 98\"") && !at.contains("karte=16"), "{at}");
        for strange in ["?karte=3", "?karte=x&ort=y", "?karte=2&ort=NaN,1", "?ort=1,2,3", "?nur=alles"] {
            assert_eq!(get(&world, &format!("/de/stadtteil/rundgang{strange}")).await.status, 200, "{strange}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_one_needs_on_the_way_leaves_stations_out() {
    each(async |world| {
        let mut tour = published();
        tour.stations[1].facts.steps = Some(3);
        show(&world, tour);
        let all = page(&world, &paths::Walk::href(DE)).await;
        assert!(all.contains("?nur=stufenlos#liste") && !all.contains("?nur=bank"), "both have a bench: {all}");
        let without = page(&world, "/de/stadtteil/rundgang?nur=stufenlos").await;
        assert!(without.contains("<b>Der Markt</b>") && !without.contains("<b>Der Hafen</b>"), "{without}");
        assert!(without.contains("nur=stufenlos#karte"), "the map keeps it: {without}");
        assert!(page(&world, "/de/stadtteil/rundgang?nur=toilette").await.contains("Keine Station passt dazu."));
    })
    .await;
}

#[tokio::test]
async fn the_same_tour_to_read_to_hear_and_on_paper() {
    each(async |world| {
        show(&world, published());
        let way = page(&world, &paths::Way::href(DE)).await;
        for words in
            ["Gehen Sie nach Osten.", "Gehen Sie zum Wasser.", "1 Minute zu Fuß, etwa 60 m", "Hier ist der Rundgang zu Ende."]
        {
            assert!(way.contains(words), "{words}: {way}");
        }
        let mut tour = published();
        tour.stations[0].words.0[0].1.transcript = "Hören Sie die Glocke?".into();
        show(&world, tour);
        let market = page(&world, &paths::Station::href(DE, "markt")).await;
        assert!(market.contains("Was in der Aufnahme gesagt wird") && market.contains("Hören Sie die Glocke?"), "{market}");
        let hear = page(&world, &paths::Hear::href(DE)).await;
        assert!(hear.contains("data-reads=\"#k2 [data-satz]\"") && hear.contains("id=\"k2\""), "{hear}");
        let sheet = page(&world, &paths::SheetOne::href(DE, "klein")).await;
        assert!(sheet.contains("class=\"qr\"") && sheet.contains("Station 2: Der Hafen"), "{sheet}");
        let poster = page(&world, &paths::Poster::href(DE, "markt")).await;
        assert!(poster.contains("/de/stadtteil/rundgang/markt") && poster.contains("class=\"qr\""), "{poster}");
        let sides = page(&world, &paths::Sides::href(DE, "markt")).await;
        assert!(sides.contains("Vor Ihnen: nach Nordwesten") && sides.contains("/media/side2-400.jpg"), "{sides}");
        assert!(sides.contains("#punkt-pumpe"), "what is to be seen there: {sides}");
        assert_eq!(get(&world, &paths::Sides::href(DE, "hafen")).await.status, 404, "a photograph has no sides");
    })
    .await;
}

/// A missing translation is said, its words are marked, and voices read them in their own language.
#[tokio::test]
async fn words_of_another_language_are_said_to_be_so() {
    each(async |world| {
        show(&world, published());
        let arabic = page(&world, &paths::Station::href(Lang::Ar, "markt")).await;
        for words in [
            "<html lang=\"ar\" dir=\"rtl\"",
            "<bdi lang=\"de\" dir=\"ltr\">Der Markt</bdi>",
            "note--lang",
            "alt=\"Ein Platz.\" lang=\"de\" dir=\"ltr\"",
        ] {
            assert!(arabic.contains(words), "{words}: {arabic}");
        }
        let way = page(&world, &paths::Way::href(Lang::Ar)).await;
        assert!(way.contains("<bdi lang=\"de\" dir=\"ltr\">Der Hafen</bdi>"), "{way}");
    })
    .await;
}

#[tokio::test]
async fn nothing_else_is_there() {
    each(async |world| {
        show(&world, published());
        for path in [
            paths::Station::href(DE, "gibtsnicht"),
            paths::Station::href(DE, "../markt"),
            paths::Sides::href(DE, "gibtsnicht"),
            paths::Poster::href(DE, "gibtsnicht"),
            paths::OneWalk::href(DE, "gibtsnicht"),
            paths::OneWay::href(DE, "gibtsnicht"),
            paths::HearOne::href(DE, "gibtsnicht"),
            paths::SheetOne::href(DE, "gibtsnicht"),
        ] {
            assert_eq!(get(&world, &path).await.status, 404, "{path}");
        }
        // A tour that there is not, or that does not lead here: the station is there all the same, among all.
        for tour in ["gibtsnicht", "\"><script>"] {
            let station = page(&world, &format!("/de/stadtteil/rundgang/markt?tour={}", base::address::escape(tour))).await;
            assert!(station.contains("href=\"/de/stadtteil/rundgang/hafen\"") && !station.contains("<script>"), "{station}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_taken_back_is_on_no_page() {
    each(async |world| {
        show(&world, published());
        let mut less = published();
        less.stations.remove(1);
        less.stations[0].ways.clear();
        less.tours[0].stops = vec![0];
        show(&world, less);
        assert_eq!(get(&world, &paths::Station::href(DE, "hafen")).await.status, 404);
        assert_eq!(get(&world, &paths::Poster::href(DE, "hafen")).await.status, 404);
        for path in [
            paths::District::href(DE),
            paths::Walk::href(DE),
            paths::Station::href(DE, "markt"),
            paths::Way::href(DE),
            paths::Hear::href(DE),
            paths::Sheet::href(DE),
        ] {
            assert!(!page(&world, &path).await.contains("Hafen"), "{path}");
        }
        show(&world, Published::default());
        for path in every_page() {
            assert_eq!(get(&world, &path).await.status, 404, "{path}");
        }
        assert!(!page(&world, "/de/").await.contains("/de/stadtteil"));
    })
    .await;
}

/// Words of people stay words, in the page and in its data.
#[tokio::test]
async fn hostile_words_are_only_words() {
    each(async |world| {
        let mut tour = published();
        let words = &mut tour.stations[0].words.0[0].1;
        for word in [&mut words.title, &mut words.line, &mut words.alt, &mut words.story, &mut words.place] {
            "</script><script>alert(1)</script><img src=x onerror=\"a\">".clone_into(word);
        }
        show(&world, tour);
        let every = every_page().into_iter().chain([paths::District::href(DE), paths::Walk::href(DE)]);
        for path in every {
            let html = page(&world, &path).await;
            assert!(!html.contains("<script>alert") && !html.contains("<img src=x"), "{path}: {html}");
        }
    })
    .await;
}

/// Honest kilobytes: what is in the page itself.
#[tokio::test]
async fn pages_weigh_little() {
    each(async |world| {
        show(&world, published());
        let station = get(&world, &paths::Station::href(DE, "markt")).await.bytes.len();
        assert!(station < 32 * 1024, "{station} bytes");
        let mut tour = published();
        let first = tour.stations[0].clone();
        tour.stations = (1..=200)
            .map(|number| {
                let mut station = first.clone();
                (station.number, station.slug) = (number, format!("station-{number}"));
                station.words.0[0].1.title = format!("Die Station mit der Nummer {number}");
                station.words.0[0].1.line = "Hier steht ein Satz, so lang wie Sätze eben sind.".into();
                station
            })
            .collect();
        tour.tours[0].stops = (0..200).collect();
        show(&world, tour);
        let many = get(&world, &paths::Walk::href(DE)).await;
        assert_eq!(many.html.matches("data-at=").count(), 200);
        let weight = many.bytes.len();
        assert!(weight < 100 * 1024, "{weight} bytes before they are made smaller for the way");
    })
    .await;
}
