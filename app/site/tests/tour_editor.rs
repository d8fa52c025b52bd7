//! A station is made from five questions, with a form each and nothing but forms; published, taken back, put in order. Over HTTP, on every database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{Lang, Role, rights::Scope};
use media::{Crop, Shape};
use people::testing::{give, role, somebody};
use testing::{Answer, Phone, World, each};
use tour::{
    acts::{self, receive, words::first_trace},
    paths,
    published::Words,
    records::{picture, station},
    rules::kinds::{PictureState, StationState},
    testing::{a_map, a_station, a_tour, a_whole_station, made},
};
use uuid::Uuid;
use web::{
    blobs::{Blobs, Original},
    uploads::Finished,
};

const DE: Lang = Lang::De;

/// Somebody who makes the tour, and her browser.
async fn editor(world: &World) -> (Uuid, Phone) {
    let ctx = world.ctx();
    let id = somebody(&ctx, "Frau Blatt", Role::Editor).await;
    give(&ctx, role(&ctx, id, Role::Editor, Scope::All)).await;
    (id, world.phone_of(id).await)
}

/// With shelves for files, which end with the test.
fn with_blobs(world: World) -> (World, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::folder(folder.path(), world.ctx().at).unwrap();
    (world.holding(blobs), folder)
}

/// A picture came whole, by a form or in pieces: then this is called.
async fn came(world: &World, account: Uuid) -> Uuid {
    let ctx = world.ctx();
    let id = ctx.new_id();
    let finished =
        Finished { id, account, kind: tour::UPLOADS[0], sniffed: web::Kind::Jpeg, size: 9, name: None, original: Original(id) };
    receive(&ctx, &finished).await.unwrap();
    // The same one may be told twice.
    receive(&ctx, &finished).await.unwrap();
    id
}

async fn state(world: &World, id: Uuid) -> StationState {
    station::look(&world.store, id).await.unwrap().unwrap().state
}

/// The station whose question an answer leads to.
fn station_of(answer: &Answer) -> Uuid {
    assert_eq!(answer.status, 303, "{}", answer.html);
    answer.to.split('/').nth(4).unwrap().parse().unwrap()
}

fn question(station: Uuid, number: u8) -> String {
    paths::Question::href(DE, station, number)
}

/// Sends a form that must be good.
async fn good(phone: &mut Phone, path: &str, fields: &[(&str, &str)]) -> Answer {
    let answer = phone.send(path, fields).await;
    assert_eq!(answer.status, 303, "{fields:?}: {}", answer.html);
    answer
}

#[tokio::test]
async fn a_station_is_made_from_five_questions() {
    each(async |world| {
        let (world, _folder) = with_blobs(world);
        let (account, mut blatt) = editor(&world).await;
        let empty = blatt.get(&paths::Desk::href(DE)).await;
        assert!(empty.status == 200 && empty.html.contains("Es gibt noch keine Station"), "{}", empty.html);

        // 1: a picture came, and a station begins with it. Sent twice, it is one.
        let sent = came(&world, account).await;
        let id = sent.to_string();
        let page = blatt.get(&format!("{}?bild={id}", paths::NewStation::href(DE))).await;
        assert!(page.html.contains("Das Bild wird vorbereitet") && page.html.contains(&id), "{}", page.html);
        // The page looks again every two seconds: that is no entry in the log.
        let now = paths::Waiting::href(DE, sent);
        assert!(page.html.contains(&format!("data-waits=\"{now}\"")), "{}", page.html);
        let entries = world.count("audit").await;
        assert!(blatt.get(&now).await.html.contains("\"whole\":0"));
        assert!(world.sign_in(Role::Editor).await.get(&now).await.html.contains("\"over\":true"), "nobody else's");
        assert_eq!(world.count("audit").await, entries);
        let once = testing::field(&page.html, "once").to_owned();
        let owner = testing::field(&page.html, "owner").to_owned();
        let fields = [("owner", owner.as_str()), ("once", once.as_str()), ("picture", id.as_str())];
        let first = blatt.post(&paths::NewStation::href(DE), &fields).await;
        let again = blatt.post(&paths::NewStation::href(DE), &fields).await;
        assert_eq!(first.to, again.to);
        let station = station_of(&first);
        assert_eq!(world.count("station").await, 1);
        made(&world.ctx(), sent, Shape::Sphere { crop: None }, (4000, 2000)).await;
        assert!(blatt.get(&now).await.html.contains("\"over\":true"));
        let page = blatt.get(&question(station, 1)).await.html;
        assert!(page.contains("Frage 1 von 5") && page.contains("photo-"), "{page}");
        let ask = format!("{}?weg={id}", question(station, 1));
        assert!(page.contains(&ask) && blatt.get(&ask).await.html.contains("Ja, wegwerfen"), "nothing goes by a slip: {page}");
        good(&mut blatt, &question(station, 1), &[("do", "shape"), ("picture", &id), ("shape", "sphere")]).await;

        // Too early: what is missing is said, each with its question.
        let refused = blatt.send(&question(station, 5), &[("do", "publish")]).await;
        assert_eq!(refused.status, 422);
        for missing in ["Wo ist die Station?", "Kann man im Bild jemanden erkennen?", "noch keinen Namen", "keine Geschichte"] {
            assert!(refused.html.contains(missing), "{missing}: {}", refused.html);
        }
        assert!(refused.html.contains(&format!("href=\"{}\"", question(station, 3))));
        assert_eq!(state(&world, station).await, StationState::Draft);

        // 2: where it is, in numbers.
        let bad = blatt.send(&question(station, 2), &[("do", "numbers"), ("numbers", "am <Markt>")]).await;
        assert!(bad.status == 422 && bad.html.contains("value=\"am &lt;Markt&gt;\""), "{}", bad.html);
        good(&mut blatt, &question(station, 2), &[("do", "numbers"), ("numbers", "54,6008 12,2981")]).await;
        good(&mut blatt, &question(station, 2), &[("do", "eighth"), ("eighth", "south-east")]).await;
        let facts = [("do", "facts"), ("steps", "0"), ("kerb", "lowered"), ("bench", "yes"), ("toilet", "")];
        good(&mut blatt, &question(station, 2), &facts).await;
        let found = station::look(&world.store, station).await.unwrap().unwrap();
        assert_eq!((found.lat, found.lon, found.heading), (Some(54_600_800), Some(12_298_100), 1350));

        // 3: nobody is in it.
        let unsaid = blatt.send(&question(station, 3), &[("do", "people"), ("picture", &id)]).await;
        assert_eq!(unsaid.status, 422);
        good(&mut blatt, &question(station, 3), &[("do", "people"), ("picture", &id), ("people", "none")]).await;

        // 4: words, and a point that is tapped to the right of the middle.
        let seen = first_trace(&Words::default());
        let words = [
            ("do", "words"),
            ("seen", seen.as_str()),
            ("title", "Der Markt"),
            ("story", "Aus der Pumpe kam Wasser."),
            ("alt", "Ein Platz mit Ständen."),
        ];
        good(&mut blatt, &question(station, 4), &words).await;
        // A double tap is no quarrel; another one's change meanwhile is told, and what was typed stays.
        good(&mut blatt, &question(station, 4), &words).await;
        let late = [words[0], words[1], ("title", "Der Hafen"), words[3], words[4]];
        let late = blatt.send(&question(station, 4), &late).await;
        assert!(late.status == 422 && late.html.contains("value=\"Der Hafen\""), "{}", late.html);
        let point = world.ctx().new_id().to_string();
        let tap = [("do", "point"), ("seite", "1"), ("point", &point), ("at-x", "5000"), ("at-y", "5000")];
        let moved = good(&mut blatt, &question(station, 4), &tap).await;
        assert!(moved.to.contains(&format!("punkt={point}")), "{}", moved.to);
        good(&mut blatt, &question(station, 4), &tap).await;
        assert_eq!(world.count("hotspot").await, 1, "tapped twice, it is one");
        let key = blatt.send(&question(station, 4), &[tap[0], tap[1], tap[2], ("tap.x", "0"), ("tap.y", "0")]).await;
        assert!(key.status == 422 && key.html.contains("Tippen Sie mit dem Finger"), "a key has no place: {}", key.html);
        let change =
            [("do", "point-change"), ("point", &point), ("point-title", "Die Pumpe"), ("point-text", ""), ("kind", "info")];
        good(&mut blatt, &question(station, 4), &change).await;
        let film = [change[0], change[1], change[2], change[3], ("kind", "film"), ("href", "https://elsewhere.example")];
        assert_eq!(blatt.send(&question(station, 4), &film).await.status, 422, "only what is in this house");
        let page = blatt.get(&question(station, 4)).await.html;
        assert!(page.contains("Die Pumpe") && page.contains("rechts"), "{page}");

        // 5: nothing is missing; handed in, published, seen.
        assert!(blatt.get(&question(station, 5)).await.html.contains("Es fehlt nichts."));
        let preview = blatt.get(&paths::Preview::href(DE, station)).await.html.replace('\u{AD}', "");
        let data = format!("data-look=\"{}\"", paths::PreviewAround::href(DE, station));
        for words in ["<h1>Der Markt</h1>", "Aus der Pumpe kam Wasser.", "Die Pumpe", "Der Bordstein ist flach.", &data] {
            assert!(preview.contains(words), "{words}: {preview}");
        }
        assert!(!preview.contains("/seiten"), "what is only for everybody is not there yet: {preview}");
        good(&mut blatt, &question(station, 5), &[("do", "hand-in")]).await;
        assert_eq!(state(&world, station).await, StationState::HandedIn);
        good(&mut blatt, &question(station, 5), &[("do", "publish")]).await;
        good(&mut blatt, &question(station, 5), &[("do", "publish")]).await;
        assert_eq!(state(&world, station).await, StationState::Published);
        let shown = acts::published(&world.ctx());
        let seen = &shown.stations[0];
        assert_eq!((seen.slug.as_str(), seen.points.len(), seen.facts.bench), ("der-markt", 1, Some(true)));
        assert!(
            (seen.points[0].look.yaw - 90.0).abs() < 0.1 && seen.points[0].look.pitch.abs() < 0.1,
            "{:?}",
            seen.points[0].look
        );

        // A point without words is not seen, and what everybody sees keeps its name.
        let nameless = world.ctx().new_id().to_string();
        let tap = [("do", "point-words"), ("point", nameless.as_str()), ("direction", "left"), ("height", "up")];
        good(&mut blatt, &question(station, 4), &tap).await;
        good(&mut blatt, &question(station, 4), &[("do", "up"), ("point", &nameless)]).await;
        assert_eq!(acts::published(&world.ctx()).stations[0].points.len(), 1);
        let asked = blatt.get(&format!("{}?punkt={nameless}&frage=punkt", question(station, 4))).await.html;
        assert!(asked.contains("Ja, wegwerfen") && asked.contains("Diesen Punkt wegnehmen"), "{asked}");
        good(&mut blatt, &question(station, 4), &[("do", "point-gone"), ("point", &nameless)]).await;
        let now = first_trace(&Words {
            title: "Der Markt".to_owned(),
            story: "Aus der Pumpe kam Wasser.".to_owned(),
            alt: "Ein Platz mit Ständen.".to_owned(),
            ..Words::default()
        });
        let bare = [("do", "words"), ("seen", now.as_str()), ("title", ""), ("story", "Neu."), ("alt", "")];
        assert_eq!(blatt.send(&question(station, 4), &bare).await.status, 422);
        assert_eq!(acts::published(&world.ctx()).stations[0].title(DE), "Der Markt");

        // Taken back, it is gone at once; begun again, its picture is made anew.
        good(&mut blatt, &question(station, 5), &[("do", "withdraw")]).await;
        assert!(!acts::is_open(&world.ctx()));
        assert_eq!(world.guest().get(&paths::GeoJson::href(DE)).await.status, 404);
        good(&mut blatt, &question(station, 5), &[("do", "begin-again")]).await;
        assert_eq!(picture::look(&world.store, sent).await.unwrap().unwrap().state, PictureState::Waiting);

        // What it was can be had again.
        let other = [("do", "words"), ("seen", now.as_str()), ("title", "Der Hafen"), words[3], words[4]];
        good(&mut blatt, &question(station, 4), &other).await;
        let versions = blatt.get(&paths::Versions::href(DE, station)).await.html;
        assert!(versions.contains("Der Markt"), "{versions}");
        good(&mut blatt, &paths::Versions::href(DE, station), &[("number", "2")]).await;
        assert!(blatt.get(&question(station, 4)).await.html.contains("value=\"Der Markt\""));
        assert_eq!(blatt.send(&paths::Versions::href(DE, station), &[("number", "999")]).await.status, 422);

        // Thrown away, after a question.
        let ask = format!("{}?frage=weg", question(station, 5));
        assert!(blatt.get(&ask).await.html.contains("für immer weg"));
        assert_eq!(good(&mut blatt, &ask, &[("do", "erase")]).await.to, paths::Desk::href(DE));
        assert_eq!((world.count("station").await, world.count("hotspot").await), (0, 0));
        assert!(picture::basket(&world.store, account).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_face_is_marked_with_two_taps_and_made_unrecognisable() {
    each(async |world| {
        let (world, _folder) = with_blobs(world);
        let (account, mut blatt) = editor(&world).await;
        let sent = came(&world, account).await;
        let id = sent.to_string();
        let begun = good(&mut blatt, &paths::NewStation::href(DE), &[("picture", &id)]).await;
        let station = station_of(&begun);
        made(&world.ctx(), sent, Shape::Flat, (1600, 1200)).await;
        let here = question(station, 3);
        good(&mut blatt, &here, &[("do", "people"), ("picture", &id), ("people", "marked")]).await;
        let page = blatt.get(&here).await.html;
        assert!(page.contains("type=\"image\"") && page.contains("Tippen Sie links oben"), "{page}");
        let mark = world.ctx().new_id().to_string();
        let first = [("do", "mark"), ("picture", id.as_str()), ("mark", mark.as_str()), ("role", "main"), ("tall", "0.75")];
        let tap = |x, y| first.into_iter().chain([("tap.x", x), ("tap.y", y)]).collect::<Vec<_>>();
        let corner = good(&mut blatt, &here, &tap("28", "42")).await;
        assert!(corner.to.contains("ecke=1000,2000"), "{}", corner.to);
        let asked = corner.to.split('#').next().unwrap().to_owned();
        assert!(blatt.get(&asked).await.html.contains("rechts unten"));
        let second: Vec<_> = tap("56", "84").into_iter().chain([("ecke", "1000,2000")]).collect();
        let marked = good(&mut blatt, &asked, &second).await;
        assert!(marked.to.contains(&format!("person={mark}")));
        good(&mut blatt, &asked, &second).await;
        let rows: Vec<(i64, i64, i64, i64, String)> =
            world.store.query("select x, y, w, h, basis from shown_person").all().await.unwrap();
        assert_eq!(rows, [(1000, 2000, 1000, 2000, "open".to_owned())]);
        let missing = blatt.get(&question(station, 5)).await.html;
        assert!(missing.contains("warum man ihn zeigen darf"), "{missing}");

        let none = blatt.send(&here, &[("do", "basis"), ("picture", &id), ("mark", &mark), ("note", "am Stand")]).await;
        assert!(none.status == 422 && none.html.contains("value=\"am Stand\""), "{}", none.html);
        let before = picture::look(&world.store, sent).await.unwrap().unwrap();
        good(&mut blatt, &here, &[("do", "basis"), ("picture", &id), ("mark", &mark), ("basis", "blurred")]).await;
        let after = picture::look(&world.store, sent).await.unwrap().unwrap();
        assert_eq!((after.state, after.making), (PictureState::Waiting, before.making + 1), "its files are made again");
        assert!(jobs::entry(&world.store, after.job).await.unwrap().is_some());
        made(&world.ctx(), sent, Shape::Flat, (1600, 1200)).await;
        let after = picture::look(&world.store, sent).await.unwrap().unwrap();
        assert!(after.made_of.contains("1000,2000,1000,2000"), "{}", after.made_of);
        assert!(!blatt.get(&question(station, 5)).await.html.contains("Gesicht"));

        // Shown again, it is made again; taken away, nothing is left to say.
        good(&mut blatt, &here, &[("do", "unmark"), ("picture", &id), ("mark", &mark)]).await;
        good(&mut blatt, &here, &[("do", "unmark"), ("picture", &id), ("mark", &mark)]).await;
        assert_eq!(world.count("shown_person").await, 0);
        // Small and by chance is said of the whole picture, once.
        for _ in 0..2 {
            let chance = world.ctx().new_id().to_string();
            let fields = [("do", "people"), ("picture", &id), ("people", "incidental"), ("mark", chance.as_str())];
            good(&mut blatt, &here, &fields).await;
        }
        assert_eq!(world.count("shown_person").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_face_behind_is_marked_on_its_side() {
    each(async |world| {
        let (account, mut blatt) = editor(&world).await;
        let sent = came(&world, account).await;
        let id = sent.to_string();
        let station = station_of(&good(&mut blatt, &paths::NewStation::href(DE), &[("picture", &id)]).await);
        let crop = Crop { full_width: 8000, full_height: 4000, left: 0, top: 1000 };
        made(&world.ctx(), sent, Shape::Sphere { crop: Some(crop) }, (8000, 2000)).await;
        let here = question(station, 3);
        good(&mut blatt, &here, &[("do", "people"), ("picture", &id), ("people", "marked")]).await;
        let mark = world.ctx().new_id().to_string();
        let fields = [
            ("do", "mark"),
            ("picture", id.as_str()),
            ("mark", mark.as_str()),
            ("seite", "2"),
            ("ecke", "4500,4500"),
            ("at-x", "5500"),
            ("at-y", "5500"),
        ];
        good(&mut blatt, &here, &fields).await;
        assert_eq!(world.count("shown_person").await, 2, "it lies on both edges of the picture");
        let page = blatt.get(&format!("{here}?bild={id}&seite=2")).await.html;
        assert!(page.contains("tap__box") && page.contains("side-2-"), "{page}");
        assert!(!blatt.get(&format!("{here}?bild={id}&seite=0")).await.html.contains("class=\"tap__box\""));
        let nothing = blatt.send(&here, &[("do", "mark"), ("picture", &id), ("mark", &mark)]).await;
        assert_eq!(nothing.status, 422, "nobody tapped");
        // Who cannot tap says in which part of what is shown.
        let other = world.ctx().new_id().to_string();
        let part =
            [("do", "mark-words"), ("picture", id.as_str()), ("mark", other.as_str()), ("seite", "1"), ("across", "middle")];
        let strange: Vec<_> = part.into_iter().chain([("down", "1")]).collect();
        assert_eq!(blatt.send(&here, &strange).await.status, 400);
        let good_part: Vec<_> = part.into_iter().chain([("down", "middle")]).collect();
        let marked = good(&mut blatt, &here, &good_part).await;
        assert!(marked.to.contains(&format!("person={other}")), "{}", marked.to);
        assert_eq!(world.count("shown_person").await, 3);
    })
    .await;
}

#[tokio::test]
async fn the_place_is_tapped_on_the_map() {
    each(async |world| {
        let (account, mut blatt) = editor(&world).await;
        let ctx = world.ctx();
        let station = a_station(&ctx, Some(account)).await;
        let here = question(station, 2);
        assert!(blatt.get(&here).await.html.contains("Es gibt noch keine Karte"));
        let preview = blatt.get(&paths::Preview::href(DE, station)).await;
        assert!(preview.status == 200 && preview.html.contains("Für die Vorschau braucht es"), "{}", preview.html);
        let tour = a_tour(&ctx, "Am Wasser").await;
        a_map(&ctx, tour).await;
        let page = blatt.get(&here).await.html;
        assert!(page.contains("type=\"image\"") && page.contains(&paths::PlaceMap::href(DE, station)), "{page}");
        let drawn = blatt.get(&format!("{}?karte=0&zoom=2&x=5000&y=5000", paths::PlaceMap::href(DE, station))).await;
        assert!(drawn.html.starts_with("<svg ") && drawn.html.contains("viewBox=\"250.0 200.0 500.0 400.0\""), "{}", drawn.html);
        // The middle of the map.
        let tapped = good(&mut blatt, &here, &[("do", "map"), ("tall", "0.8"), ("tap.x", "140"), ("tap.y", "112")]).await;
        assert!(tapped.to.contains("zoom=2"), "{}", tapped.to);
        let found = station::look(&world.store, station).await.unwrap().unwrap();
        let (lat, lon) = (found.lat.unwrap(), found.lon.unwrap());
        assert!((lat - 54_600_000).abs() < 50 && (lon - 12_300_000).abs() < 50, "{lat} {lon}");
        // Beside another one, a little away from it.
        let other = a_whole_station(&ctx, "hafen", Some(account), &[]).await.to_string();
        good(&mut blatt, &here, &[("do", "beside"), ("station", &other)]).await;
        let found = station::look(&world.store, station).await.unwrap().unwrap();
        assert_eq!((found.lat, found.lon), (Some(54_600_000), Some(12_300_300)));
        for (fields, why) in [
            (vec![("do", "degrees"), ("degrees", "400")], "no direction"),
            (vec![("do", "facts"), ("steps", "viele")], "no number"),
            (vec![("do", "map")], "no tap"),
        ] {
            assert_eq!(blatt.send(&here, &fields).await.status, 422, "{why}");
        }
    })
    .await;
}

#[tokio::test]
async fn ways_lead_on() {
    each(async |world| {
        let (account, mut blatt) = editor(&world).await;
        let ctx = world.ctx();
        let station = a_whole_station(&ctx, "markt", Some(account), &[]).await;
        let here = question(station, 5);
        let unknown = blatt.send(&here, &[("do", "new-way"), ("new", &ctx.new_id().to_string())]).await;
        assert_eq!(unknown.status, 404);
        let own = blatt.send(&here, &[("do", "new-way"), ("new", &station.to_string())]).await;
        assert_eq!(own.status, 404, "no way leads to where one is");
        let other = a_whole_station(&ctx, "hafen", Some(account), &[]).await.to_string();
        for _ in 0..2 {
            good(&mut blatt, &here, &[("do", "new-way"), ("new", &other)]).await;
        }
        let bad = blatt
            .send(&here, &[("do", "way"), ("to", &other), ("minutes", "bald"), ("landmark", "Am <Kran>"), ("lang", "de")])
            .await;
        assert!(bad.status == 422 && bad.html.contains("value=\"Am &lt;Kran&gt;\""), "{}", bad.html);
        good(
            &mut blatt,
            &here,
            &[("do", "way"), ("to", &other), ("minutes", "7"), ("landmark", "Am Kran vorbei."), ("lang", "de")],
        )
        .await;
        let rows: Vec<(i64, String)> = world
            .store
            .query("select l.minutes, w.landmark from station_link l join station_link_words w on w.to_station = l.to_station")
            .all()
            .await
            .unwrap();
        assert_eq!(rows, [(7, "Am Kran vorbei.".to_owned())]);
        for _ in 0..2 {
            good(&mut blatt, &here, &[("do", "way-gone"), ("to", &other)]).await;
        }
        assert_eq!(world.count("station_link").await, 0);
        // The way back is another station's.
        good(&mut blatt, &here, &[("do", "new-way"), ("new", &other), ("back", "yes")]).await;
        assert_eq!(world.count("station_link").await, 2);
        let page = blatt.get(&question(other.parse().unwrap(), 5)).await.html;
        assert!(page.contains("Station markt"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn tours_and_stations_are_put_in_order() {
    each(async |world| {
        let (_, mut blatt) = editor(&world).await;
        let ctx = world.ctx();
        let here = paths::Order::href(DE);
        assert!(blatt.get(&here).await.html.contains("Es gibt noch keine Tour"));
        let nameless = blatt.send(&here, &[("do", "begin"), ("title", " ")]).await;
        assert_eq!(nameless.status, 422);
        let tour = good(&mut blatt, &here, &[("do", "begin"), ("title", "Am Wasser")]).await.to;
        let (one, two) = (a_whole_station(&ctx, "markt", None, &[]).await, a_whole_station(&ctx, "hafen", None, &[]).await);
        let (first, second) = (one.to_string(), two.to_string());
        good(&mut blatt, &here, &[("do", "up"), ("station", &second)]).await;
        // At the top it stays there.
        good(&mut blatt, &here, &[("do", "up"), ("station", &second)]).await;
        let order: Vec<Uuid> = station::all(&world.store).await.unwrap().into_iter().map(|found| found.id).collect();
        assert_eq!(order, [two, one]);

        for _ in 0..2 {
            good(&mut blatt, &tour, &[("do", "in"), ("station", &first)]).await;
        }
        good(&mut blatt, &tour, &[("do", "in"), ("station", &second)]).await;
        good(&mut blatt, &tour, &[("do", "up"), ("station", &second)]).await;
        let stops: Vec<(Uuid,)> = world.store.query("select station_id from tour_stop order by position").all().await.unwrap();
        assert_eq!(stops, [(two,), (one,)]);
        let early = blatt.send(&tour, &[("do", "publish")]).await;
        assert!(early.status == 422 && early.html.contains("eine Station, die alle sehen"), "{}", early.html);
        let name = "photo.jpg".to_owned();
        let whole = a_whole_station(&ctx, "muehle", None, &[(name, 400)]).await;
        good(&mut blatt, &question(whole, 5), &[("do", "publish")]).await;
        good(&mut blatt, &tour, &[("do", "in"), ("station", &whole.to_string())]).await;
        good(&mut blatt, &tour, &[("do", "publish")]).await;
        assert_eq!(acts::published(&ctx).tours.len(), 1);
        good(&mut blatt, &tour, &[("do", "withdraw")]).await;
        assert!(acts::published(&ctx).tours.is_empty() && acts::is_open(&ctx), "its stations stay");
        good(&mut blatt, &tour, &[("do", "out"), ("station", &first)]).await;
        assert!(blatt.get(&format!("{tour}?frage=weg")).await.html.contains("Ja, wegwerfen"));
        assert_eq!(good(&mut blatt, &tour, &[("do", "erase")]).await.to, here);
        assert_eq!(blatt.get(&tour).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn what_is_none_of_hers_is_not_there() {
    each(async |world| {
        let (account, mut blatt) = editor(&world).await;
        let ctx = world.ctx();
        let station = a_station(&ctx, Some(account)).await;
        let nobody = ctx.new_id();
        for path in [
            question(nobody, 1),
            question(station, 6),
            question(station, 0),
            paths::Versions::href(DE, nobody),
            paths::EditTour::href(DE, nobody),
        ] {
            assert_eq!(blatt.get(&path).await.status, 404, "{path}");
        }
        // A picture of somebody else's basket, or of another station.
        let other = somebody(&ctx, "Herr Stift", Role::Editor).await;
        let foreign = came(&world, other).await.to_string();
        assert_eq!(blatt.send(&paths::NewStation::href(DE), &[("picture", &foreign)]).await.status, 404);
        let give = [("do", "give"), ("picture", foreign.as_str()), ("role", "main")];
        assert_eq!(blatt.send(&question(station, 1), &give).await.status, 404);
        let mark = blatt.mark().await;
        for (number, fields) in [
            (1, vec![("do", "let-go"), ("picture", foreign.as_str())]),
            (3, vec![("do", "people"), ("picture", foreign.as_str()), ("people", "none")]),
            (4, vec![("do", "point-change"), ("point", foreign.as_str()), ("kind", "info")]),
            (1, vec![("do", "let-go"), ("picture", "")]),
        ] {
            // Not every page has a form now.
            let form: Vec<_> = [("owner", mark.as_str())].into_iter().chain(fields).collect();
            assert_eq!(blatt.post(&question(station, number), &form).await.status, 404, "{form:?}");
        }
        assert_eq!((world.count("station").await, world.count("hotspot").await), (1, 0));
        // Who makes nothing finds no door.
        let mut coach = world.sign_in(Role::Coach).await;
        assert_eq!(coach.get(&paths::Desk::href(DE)).await.status, 404);
        assert!(!coach.get("/de/").await.html.contains("/de/redaktion"));
        assert!(blatt.get("/de/").await.html.contains("/de/redaktion"));
    })
    .await;
}
