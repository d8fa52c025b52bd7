//! The published tour for other programs, and what happens to it when it changes. Over HTTP, on every database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{Context, Lang, Role, context::Person, rights::Scope};
use people::testing::{give, role, somebody};
use testing::{Answer, World, each};
use tour::{
    acts::{self, publish},
    paths,
    published::Shown,
    testing::{a_whole_station, published},
};
use web::blobs::Blobs;

const DE: Lang = Lang::De;

/// What is shown is this, whatever the tables say.
fn show(world: &World) {
    world.resources.get::<Shown>().unwrap().show(published());
}

async fn get(world: &World, path: &str) -> Answer {
    world.guest().get(path).await
}

async fn as_editor(world: &World) -> Context {
    let mut ctx = world.ctx();
    let id = somebody(&ctx, "Frau Blatt", Role::Editor).await;
    let given = role(&ctx, id, Role::Editor, Scope::All);
    give(&ctx, given).await;
    ctx.who.person = Some(Person {
        id,
        name: "Frau Blatt".into(),
        roles: vec![Role::Editor],
        assignments: vec![given],
        own_device: false,
        owes_second_factor: false,
        demo: false,
    });
    ctx
}

#[tokio::test]
async fn without_a_tour_there_is_nothing() {
    each(async |world| {
        for path in [paths::GeoJson::href(DE), paths::Gpx::href(DE), paths::Kml::href(DE), paths::Around::href(DE, "markt")] {
            assert_eq!(get(&world, &path).await.status, 404, "{path}");
        }
        assert!(!get(&world, "/de/").await.html.contains("/de/stadtteil"), "no door that leads nowhere");
    })
    .await;
}

#[tokio::test]
async fn the_tour_is_there_for_other_programs() {
    each(async |world| {
        show(&world);
        let around = get(&world, &paths::Around::href(DE, "markt")).await;
        assert!(around.status == 200 && around.html.contains("\"1f00\":\"/media/front.jpg\""), "{}", around.html);
        assert_eq!(get(&world, &paths::Around::href(DE, "hafen")).await.status, 404, "a photograph");
        let geojson = get(&world, &paths::GeoJson::href(DE)).await;
        assert_eq!((geojson.status, geojson.saved_as.as_str()), (200, "attachment; filename=\"rundgang.geojson\""));
        assert!(geojson.html.contains("\"title\":\"Der Markt\"") && geojson.html.contains("/de/stadtteil/rundgang/hafen"));
        for (path, word) in [
            (paths::Gpx::href(Lang::Ar), "<wpt lat=\"54.600000\""),
            (paths::Kml::href(Lang::Ar), "<Placemark id=\"station-markt\">"),
        ] {
            let file = get(&world, &path).await;
            assert!(
                file.status == 200 && file.html.contains(word) && file.html.contains("/ar/stadtteil/rundgang/markt"),
                "{}",
                file.html
            );
        }
        let shown = published();
        let map = get(&world, &paths::map_file(DE, &shown.tours[0]).unwrap()).await;
        assert!(map.status == 200 && map.html.starts_with("<svg "), "{}", map.html);
        assert_eq!(get(&world, &paths::MapFile::href(DE, "klein-anders.svg")).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn what_is_taken_back_is_gone_from_every_address() {
    each(async |world| {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(folder.path(), world.ctx().at).unwrap();
        let world = world.holding(blobs.clone());
        let name = blobs.publish(web::Kind::Jpeg, "a picture").await.unwrap();
        let editor = as_editor(&world).await;
        let id = a_whole_station(&editor, "markt", None, &[(name.to_string(), 400)]).await;
        assert_eq!(get(&world, &paths::GeoJson::href(DE)).await.status, 404, "a draft is nobody's");
        assert_eq!(publish::publish(&editor, id).await.unwrap(), []);
        assert!(get(&world, &paths::GeoJson::href(DE)).await.html.contains("Station markt"));
        publish::withdraw(&editor, id).await.unwrap();
        for path in [paths::GeoJson::href(DE), paths::Gpx::href(DE), paths::Kml::href(DE)] {
            assert_eq!(get(&world, &path).await.status, 404, "{path}");
        }
        assert!(!blobs.exists(&name).await.unwrap() && !acts::is_open(&editor));
    })
    .await;
}
