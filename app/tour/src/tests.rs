//! Records and acts on both databases. What the process for pictures makes of a picture, the tests of the program see.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use crate::{
    acts::{
        self,
        consent::{self, Mark},
        import::{self, Taken},
        publish, versions,
    },
    published::{PointWords, Shown, Words},
    records::{file, hotspot, link, person, picture, station, tour, words},
    rules::{
        format::WrittenTour,
        kinds::{Basis, People, PictureState, PointKind, Reason, Role as PictureRole, StationState},
        making::Kept,
        publishing::Missing,
    },
    testing::{a_station, a_whole_station},
};
use base::{
    AppError, Context, Lang, Moment, Role,
    chance::SystemChance,
    context::Person,
    moment::DAY,
    resources::Resources,
    rights::{Assignment, Scope},
    testing::{Scratch, scratch, settings},
};
use people::{
    command_line::add_staff,
    vault::{Keyring, Vault},
};
use std::{fs, path::Path, sync::Arc};
use tempfile::TempDir;
use uuid::Uuid;
use web::{
    Kind as FileKind,
    blobs::{Blobs, Original, PublicName, piece},
    uploads::Finished,
};

const NOW: Moment = Moment(1_795_305_600_000);

struct World {
    ctx: Context,
    blobs: Blobs,
    _scratch: Scratch,
    folder: TempDir,
}

/// A house on each database, in which a coordinator asks.
async fn worlds() -> Vec<World> {
    let mut worlds = Vec::new();
    for scratch in scratch(&[people::MIGRATIONS, jobs::MIGRATIONS, crate::MIGRATIONS].concat()).await {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(folder.path(), NOW).unwrap();
        let resources = Resources::default().with(Arc::new(blobs.clone())).with(Arc::new(Shown::default()));
        let resources = resources.with(Arc::new(Vault::new(Keyring::new(&SystemChance))));
        let mut ctx = Context::of_nobody(scratch.store.clone(), settings(), resources, NOW, Arc::new(SystemChance));
        ctx.who.person = Some(staff(&ctx, Role::Coordinator).await);
        worlds.push(World { ctx, blobs, _scratch: scratch, folder });
    }
    worlds
}

async fn staff(ctx: &Context, role: Role) -> Person {
    let email = format!("{}@klick.example", role.code());
    let id = add_staff(ctx, "Mira", &email, "ein langes Passwort hier", &[role]).await.unwrap();
    let given = Assignment { account: id, role, scope: Scope::All, from: Moment(0), to: None, deputy_of: None };
    Person {
        id,
        name: "Mira".into(),
        roles: vec![role],
        assignments: vec![given],
        own_device: true,
        owes_second_factor: false,
        demo: false,
    }
}

impl World {
    async fn by(&self, role: Role) -> Context {
        let mut ctx = self.ctx.clone();
        ctx.who.person = Some(staff(&ctx, role).await);
        ctx
    }

    async fn public(&self, words: &str) -> PublicName {
        self.blobs.publish(FileKind::Jpeg, words.to_owned()).await.unwrap()
    }

    /// A station that may be published, with a picture of its own.
    async fn whole(&self, slug: &str) -> (Uuid, PublicName) {
        let name = self.public(slug).await;
        let id = a_whole_station(&self.ctx, slug, None, &[(name.to_string(), 400)]).await;
        (id, name)
    }

    async fn picture(&self, station: Uuid) -> picture::Picture {
        let mut tx = self.ctx.store.begin().await.unwrap();
        let found = picture::of(&mut tx, station).await.unwrap().into_iter().next().unwrap();
        tx.commit().await.unwrap();
        found
    }

    async fn state(&self, station: Uuid) -> StationState {
        station::look(&self.ctx.store, station).await.unwrap().unwrap().state
    }

    /// How many files lie on the shelf of originals.
    fn originals(&self) -> usize {
        fs::read_dir(self.folder.path().join("original")).map_or(0, |all| all.flatten().count())
    }

    fn slugs(&self) -> Vec<String> {
        acts::published(&self.ctx).stations.iter().map(|station| station.slug.clone()).collect()
    }
}

#[tokio::test]
async fn a_station_is_published_and_taken_back_with_its_files() {
    for world in worlds().await {
        let ctx = &world.ctx;
        let (id, name) = world.whole("markt").await;
        assert!(!acts::is_open(ctx));
        let (preview, at) = acts::preview(ctx, id).await.unwrap();
        assert_eq!((preview.stations.len(), at), (1, Some(0)), "those who make it see it before");
        assert!(!acts::is_open(ctx));
        assert_eq!(publish::publish(ctx, id).await.unwrap(), []);
        assert_eq!(publish::publish(ctx, id).await.unwrap(), [], "a double tap");
        assert_eq!(world.slugs(), ["markt"]);
        let published = acts::published(ctx);
        let markt = published.station("markt").unwrap();
        assert_eq!((markt.number, markt.title(Lang::Uk), markt.picture.photo.len()), (1, "Station markt", 1));
        assert_eq!(markt.picture.photo[0].jpeg.href, format!("/media/{name}"));
        assert!((markt.heading - 45.0).abs() < 1e-9);

        publish::withdraw(ctx, id).await.unwrap();
        assert_eq!(world.slugs(), Vec::<String>::new());
        assert!(!world.blobs.exists(&name).await.unwrap(), "its picture is gone");
        assert!(file::look(&ctx.store, world.picture(id).await.id).await.unwrap().is_empty());
        publish::withdraw(ctx, id).await.unwrap();
        assert!(matches!(publish::publish(ctx, id).await, Err(AppError::NotFound)), "first it is begun again");

        // Begun again, its pictures are made anew.
        publish::begin_again(ctx, id).await.unwrap();
        publish::begin_again(ctx, id).await.unwrap();
        let again = world.picture(id).await;
        assert_eq!((again.state, again.making, world.state(id).await), (PictureState::Waiting, 2, StationState::Draft));
        assert_eq!(publish::publish(ctx, id).await.unwrap(), [Missing::PictureWaits]);
    }
}

#[tokio::test]
async fn a_file_that_two_stations_show_stays() {
    for world in worlds().await {
        let name = world.public("the same").await;
        let files = [(name.to_string(), 400)];
        let one = a_whole_station(&world.ctx, "eins", None, &files).await;
        let other = a_whole_station(&world.ctx, "zwei", None, &files).await;
        for id in [one, other] {
            assert_eq!(publish::publish(&world.ctx, id).await.unwrap(), []);
        }
        publish::withdraw(&world.ctx, one).await.unwrap();
        assert!(world.blobs.exists(&name).await.unwrap());
        publish::withdraw(&world.ctx, other).await.unwrap();
        assert!(!world.blobs.exists(&name).await.unwrap());
    }
}

#[tokio::test]
async fn nobody_is_shown_without_a_reason() {
    for world in worlds().await {
        let ctx = &world.ctx;
        let (id, name) = world.whole("markt").await;
        let picture = world.picture(id).await.id;
        let mark = Mark { id: ctx.new_id(), place: (10, 10, 500, 500), basis: Basis::Open, note: "Blaue Jacke".into() };
        for _ in 0..2 {
            assert!(consent::mark(ctx, id, picture, &mark).await.unwrap());
        }
        assert_eq!(person::look(&ctx.store, picture).await.unwrap().len(), 1, "sent twice, it is one");
        assert!(!consent::mark(ctx, id, picture, &Mark { place: (9_999, 0, 2, 2), ..mark.clone() }).await.unwrap());
        assert_eq!(publish::missing(ctx, id).await.unwrap(), [Missing::Basis]);
        assert_eq!(publish::publish(ctx, id).await.unwrap(), [Missing::Basis]);
        consent::say_basis(ctx, id, picture, mark.id, Basis::Consent, "Zettel vom 3. Mai").await.unwrap();
        // Somebody can be seen in its other picture too, and is not marked there.
        let then = picture::Picture {
            station: Some(id),
            role: PictureRole::Then,
            people: Some(People::Marked),
            state: PictureState::Shown,
            ..picture::Picture::new(ctx.new_id(), ctx.new_id(), None, ctx.at)
        };
        let mut tx = ctx.store.begin().await.unwrap();
        assert!(picture::insert(&mut tx, &then).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(publish::publish(ctx, id).await.unwrap(), [Missing::NobodyMarked]);
        consent::say_people(ctx, id, then.id, People::None).await.unwrap();
        assert_eq!(publish::publish(ctx, id).await.unwrap(), []);

        // The yes is taken back: the station is gone at once, and its picture.
        consent::say_basis(ctx, id, picture, mark.id, Basis::Open, "").await.unwrap();
        assert_eq!((world.state(id).await, world.slugs().len()), (StationState::Withdrawn, 0));
        assert!(!world.blobs.exists(&name).await.unwrap());

        // Somebody else's picture is none of this station.
        let other = a_station(ctx, None).await;
        assert!(matches!(consent::say_people(ctx, other, picture, People::None).await, Err(AppError::NotFound)));
        assert!(matches!(consent::say_basis(ctx, id, picture, ctx.new_id(), Basis::Own, "").await, Err(AppError::NotFound)));
    }
}

#[tokio::test]
async fn what_is_to_be_hidden_is_made_anew() {
    for world in worlds().await {
        let ctx = &world.ctx;
        let (id, _) = world.whole("markt").await;
        let picture = world.picture(id).await.id;
        assert_eq!(publish::publish(ctx, id).await.unwrap(), []);
        let mark = Mark { id: ctx.new_id(), place: (10, 10, 500, 500), basis: Basis::Blurred, note: String::new() };
        assert!(consent::mark(ctx, id, picture, &mark).await.unwrap());
        let found = world.picture(id).await;
        assert_eq!((found.state, found.making), (PictureState::Waiting, 2));
        assert!(jobs::entry(&ctx.store, found.job).await.unwrap().is_some());
        assert_eq!(world.slugs(), Vec::<String>::new(), "while the face is still to be seen, nobody sees the station");

        // The files of an order that is too old are not taken.
        let name = world.public("with nobody").await.to_string();
        let mut tx = ctx.store.begin().await.unwrap();
        let made = picture::Made { made_of: "flat blur 10,10,500,500".into(), ..picture::Made::default() };
        assert!(!picture::show(&mut tx, picture, 1, &made).await.unwrap());
        assert!(picture::show(&mut tx, picture, 2, &made).await.unwrap());
        let file = file::File { picture, part: "photo".into(), name, width: 400, height: 300, bytes: 9 };
        file::insert(&mut tx, &file).await.unwrap();
        tx.commit().await.unwrap();
        acts::refresh(ctx).await.unwrap();
        assert_eq!(world.slugs(), ["markt"]);
        let (preview, at) = acts::preview(ctx, id).await.unwrap();
        assert_eq!((preview.stations.len(), at), (1, Some(0)), "what is published is its own preview");
        // While everybody looks, nobody is shown of whom nobody said why she may be.
        assert!(matches!(consent::unmark(ctx, id, picture, mark.id).await, Err(AppError::Invalid(_))));
        assert_eq!((world.picture(id).await.making, world.slugs().len()), (2, 1));
        consent::say_basis(ctx, id, picture, mark.id, Basis::Open, "").await.unwrap();
        assert_eq!((world.state(id).await, world.slugs().len()), (StationState::Withdrawn, 0));
        consent::say_basis(ctx, id, picture, mark.id, Basis::Blurred, "").await.unwrap();
        let before = world.picture(id).await.making;
        consent::unmark(ctx, id, picture, mark.id).await.unwrap();
        consent::unmark(ctx, id, picture, mark.id).await.unwrap();
        assert_eq!(world.picture(id).await.making, before + 1, "and shown again once");
    }
}

#[tokio::test]
async fn nobody_reads_half_of_a_station() {
    for world in worlds().await {
        let ctx = &world.ctx;
        let (id, _) = world.whole("markt").await;
        let set = async |lang: Lang, words: Words| {
            let mut tx = ctx.store.begin().await.unwrap();
            words::set(&mut tx, id, lang, &words).await.unwrap();
            tx.commit().await.unwrap();
        };
        let title = Words { title: "Der Markt".into(), alt: "Ein Platz.".into(), ..Words::default() };
        set(Lang::De, title.clone()).await;
        set(Lang::Ls, Words { story: "Eine Geschichte.".into(), ..Words::default() }).await;
        assert_eq!(publish::publish(ctx, id).await.unwrap(), [Missing::Story], "a title in one and a story in the other");
        set(Lang::De, Words { story: "Eine Geschichte.".into(), ..title }).await;
        assert_eq!(publish::publish(ctx, id).await.unwrap(), []);
        let published = acts::published(ctx);
        assert_eq!(published.station("markt").unwrap().title(Lang::Ls), "Der Markt", "not the half of a text");
    }
}

#[tokio::test]
async fn what_is_shown_no_more_is_taken_away() {
    for world in worlds().await {
        let ctx = &world.ctx;
        let (id, name) = world.whole("markt").await;
        let picture = world.picture(id).await.id;
        assert_eq!(publish::publish(ctx, id).await.unwrap(), []);
        let old = world.public("with a face").await;
        let mut tx = ctx.store.begin().await.unwrap();
        let row = |name: &PublicName| file::File {
            picture,
            part: file::OLD.into(),
            name: name.to_string(),
            width: 400,
            height: 300,
            bytes: 9,
        };
        // The other one is shown still.
        for name in [&old, &name] {
            file::insert(&mut tx, &row(name)).await.unwrap();
        }
        tx.commit().await.unwrap();
        acts::tidy(ctx).await.unwrap();
        assert!(!world.blobs.exists(&old).await.unwrap() && world.blobs.exists(&name).await.unwrap());
        assert_eq!(file::look(&ctx.store, picture).await.unwrap().len(), 1);

        // What cannot be made anew does not stay as it was.
        let mark = Mark { id: ctx.new_id(), place: (10, 10, 500, 500), basis: Basis::Blurred, note: String::new() };
        assert!(consent::mark(ctx, id, picture, &mark).await.unwrap());
        assert!(!world.blobs.exists(&name).await.unwrap(), "of a photograph everything shows the face");
        assert!(file::look(&ctx.store, picture).await.unwrap().is_empty());

        // What cannot be made anew does not stay as it was, neither by the picture's fault nor by ours.
        for refused in [true, false] {
            let slug = if refused { "hafen" } else { "hof" };
            let (id, name) = world.whole(slug).await;
            let picture = world.picture(id).await.id;
            let mark = Mark { id: ctx.new_id(), ..mark.clone() };
            assert!(consent::mark(ctx, id, picture, &mark).await.unwrap());
            acts::tidy(ctx).await.unwrap();
            assert!(world.blobs.exists(&name).await.unwrap(), "nobody knows the files of a draft");
            if refused {
                picture::refuse(&ctx.store, picture, 2, Reason::Damaged).await.unwrap();
            } else {
                let job = world.picture(id).await.job;
                ctx.store.execute("update job set state = 'given-up' where id = $1").bind(job).run().await.unwrap();
            }
            acts::tidy(ctx).await.unwrap();
            assert!(!world.blobs.exists(&name).await.unwrap(), "{slug}");
            assert!(file::look(&ctx.store, picture).await.unwrap().is_empty());
        }
    }
}

#[tokio::test]
async fn who_makes_stations_and_who_does_not() {
    for world in worlds().await {
        let editor = world.by(Role::Editor).await;
        let (id, _) = world.whole("markt").await;
        assert_eq!(publish::publish(&editor, id).await.unwrap(), []);
        let coach = world.by(Role::Coach).await;
        assert!(matches!(publish::withdraw(&coach, id).await, Err(AppError::NotFound)));
        assert!(matches!(publish::missing(&coach, id).await, Err(AppError::NotFound)));
        assert!(matches!(acts::may_send(&coach, true).await, Err(AppError::NotFound)));
        let nobody = Context { who: base::context::Visitor::default(), ..world.ctx.clone() };
        assert!(matches!(publish::withdraw(&nobody, id).await, Err(AppError::SignInFirst)));
        assert!(matches!(acts::may_send(&nobody, true).await, Err(AppError::SignInFirst)));
        acts::may_send(&editor, true).await.unwrap();
        assert_eq!(world.slugs(), ["markt"]);
        assert!(matches!(publish::erase(&editor, id).await, Err(AppError::NotFound)), "first it is taken back");
    }
}

#[tokio::test]
async fn what_everybody_sees_is_changed_by_who_publishes() {
    for world in worlds().await {
        // She makes stations of one site, and publishes none.
        let mut author = world.by(Role::Editor).await;
        let account = author.person().unwrap().id;
        if let Some(person) = &mut author.who.person {
            person.assignments[0].scope = Scope::Site(Uuid::from_u128(7));
        }
        let name = world.public("markt").await;
        let id = a_whole_station(&world.ctx, "markt", Some(account), &[(name.to_string(), 400)]).await;
        let picture = world.picture(id).await.id;
        consent::say_people(&author, id, picture, People::None).await.unwrap();
        assert!(matches!(publish::publish(&author, id).await, Err(AppError::NotFound)));
        assert_eq!(publish::publish(&world.ctx, id).await.unwrap(), []);
        assert!(matches!(acts::pictures::let_go(&author, id, picture).await, Err(AppError::NotFound)));
        assert!(matches!(versions::go_back(&author, id, 1).await, Err(AppError::NotFound)));
        assert!(matches!(consent::say_people(&author, id, picture, People::None).await, Err(AppError::NotFound)));
        assert_eq!((world.state(id).await, world.picture(id).await.state), (StationState::Published, PictureState::Shown));
        // That somebody may not be seen, she says all the same.
        let mark = Mark { id: world.ctx.new_id(), place: (10, 10, 500, 500), basis: Basis::Open, note: String::new() };
        assert!(consent::mark(&author, id, picture, &mark).await.unwrap());
        assert_eq!((world.state(id).await, world.slugs().len()), (StationState::Withdrawn, 0));
    }
}

#[tokio::test]
async fn a_picture_lies_in_the_basket_until_a_station_has_it() {
    for world in worlds().await {
        let editor = world.by(Role::Editor).await;
        let account = editor.person().unwrap().id;
        let id = editor.new_id();
        world.blobs.keep(Original(id), piece("as it came")).await.unwrap();
        let upload = Finished {
            id,
            account,
            kind: crate::UPLOADS[0],
            sniffed: FileKind::Jpeg,
            size: 10,
            name: None,
            original: Original(id),
        };
        for _ in 0..2 {
            acts::receive(&editor, &upload).await.unwrap();
        }
        assert_eq!(acts::pictures::basket(&editor).await.unwrap().len(), 1);
        let (station, other) = (a_station(&editor, Some(account)).await, a_station(&editor, Some(account)).await);
        assert!(!acts::pictures::give(&world.ctx, station, id, PictureRole::Main).await.unwrap(), "it is somebody else's");
        for _ in 0..2 {
            assert!(acts::pictures::give(&editor, station, id, PictureRole::Main).await.unwrap());
        }
        assert!(!acts::pictures::give(&editor, other, id, PictureRole::Main).await.unwrap(), "it is given already");
        assert!(acts::pictures::basket(&editor).await.unwrap().is_empty());
        let strip = Kept { kind: crate::rules::kinds::ShapeKind::Strip, degrees: Some(200), crop: None };
        acts::pictures::say_shape(&editor, station, id, &strip).await.unwrap();
        acts::pictures::say_shape(&editor, station, id, &strip).await.unwrap();
        assert_eq!((world.picture(station).await.kept(), world.picture(station).await.making), (Some(strip), 2));
        let later = Context { at: NOW.plus(91 * DAY), ..editor.clone() };
        acts::tidy(&later).await.unwrap();
        assert!(world.blobs.exists(&Original(id)).await.unwrap(), "what a station has is kept");
        publish::erase(&editor, station).await.unwrap();
        assert!(!world.blobs.exists(&Original(id)).await.unwrap(), "the picture goes with its station");
        assert!(picture::look(&editor.store, id).await.unwrap().is_none());
    }
}

#[tokio::test]
async fn a_station_goes_back_to_what_it_was() {
    for world in worlds().await {
        let ctx = &world.ctx;
        let (id, _) = world.whole("markt").await;
        let (there, _) = world.whole("hafen").await;
        let mut tx = ctx.store.begin().await.unwrap();
        let point = hotspot::Hotspot {
            id: ctx.new_id(),
            station: id,
            slug: "zu-hafen".into(),
            kind: PointKind::Station,
            to: Some(there),
            href: None,
            yaw: -10,
            pitch: 5,
            position: 1,
        };
        assert!(hotspot::insert(&mut tx, &point).await.unwrap());
        hotspot::set_words(&mut tx, point.id, Lang::De, "Zum Hafen", "").await.unwrap();
        hotspot::set_words(&mut tx, point.id, Lang::En, "", "Half of it.").await.unwrap();
        link::put(&mut tx, &link::Link { station: id, to: there, minutes: 3, position: 1 }).await.unwrap();
        link::set_words(&mut tx, id, there, Lang::De, "Am Kran.").await.unwrap();
        tx.commit().await.unwrap();
        for station in [id, there] {
            assert_eq!(publish::publish(ctx, station).await.unwrap(), []);
        }
        let before = acts::published(ctx);
        let markt = before.station("markt").unwrap();
        assert_eq!((markt.points.len(), markt.ways.len(), markt.ways[0].index), (1, 1, 1));
        let said = PointWords { title: "Zum Hafen".into(), words: String::new() };
        assert_eq!(markt.points[0].words.nearest(Lang::En), Some((Lang::De, &said)), "not the half of a text");

        let mut tx = ctx.store.begin().await.unwrap();
        words::set(
            &mut tx,
            id,
            Lang::De,
            &Words { title: "Anders".into(), story: "Neu.".into(), alt: "Bild".into(), ..Words::default() },
        )
        .await
        .unwrap();
        hotspot::delete_all(&mut tx, id).await.unwrap();
        link::delete_all(&mut tx, id).await.unwrap();
        tx.commit().await.unwrap();
        acts::refresh(ctx).await.unwrap();
        assert_eq!(acts::published(ctx).station("markt").unwrap().title(Lang::De), "Anders");
        versions::go_back(ctx, id, 1).await.unwrap();
        let after = acts::published(ctx);
        let again = after.station("markt").unwrap();
        assert_eq!(
            (again.words.clone(), again.points.clone(), again.ways.clone()),
            (markt.words.clone(), markt.points.clone(), markt.ways.clone())
        );
        let titles: Vec<String> =
            versions::all(ctx, id).await.unwrap().iter().map(|(_, snapshot)| snapshot.title().to_owned()).collect();
        assert_eq!(titles, ["Station markt", "Anders", "Station markt"]);

        // A station that is not published is no way.
        publish::withdraw(ctx, there).await.unwrap();
        let alone = acts::published(ctx);
        assert_eq!((alone.stations.len(), alone.stations[0].points.len(), alone.stations[0].ways.len()), (1, 0, 0));
    }
}

#[tokio::test]
async fn what_everybody_sees_does_not_become_half_of_it() {
    for world in worlds().await {
        let ctx = &world.ctx;
        let (id, _) = world.whole("markt").await;
        let set = async |words: &Words| {
            let mut tx = ctx.store.begin().await.unwrap();
            words::set(&mut tx, id, Lang::De, words).await.unwrap();
            tx.commit().await.unwrap();
        };
        set(&Words { title: "Halb".into(), ..Words::default() }).await;
        publish::hand_in(ctx, id).await.unwrap();
        set(&Words { title: "Ganz".into(), story: "Eine Geschichte.".into(), alt: "Ein Platz.".into(), ..Words::default() })
            .await;
        assert_eq!(publish::publish(ctx, id).await.unwrap(), []);
        assert!(matches!(versions::go_back(ctx, id, 1).await, Err(AppError::Invalid(_))));
        acts::refresh(ctx).await.unwrap();
        assert_eq!(acts::published(ctx).station("markt").unwrap().title(Lang::De), "Ganz");
        assert_eq!(versions::all(ctx, id).await.unwrap().len(), 2, "nothing was kept of it");
        publish::withdraw(ctx, id).await.unwrap();
        versions::go_back(ctx, id, 1).await.unwrap();
    }
}

#[tokio::test]
async fn who_made_it_is_forgotten() {
    for world in worlds().await {
        let editor = world.by(Role::Editor).await;
        let account = editor.person().unwrap().id;
        let station = a_station(&editor, Some(account)).await;
        assert_eq!(acts::export::made(&editor, account).await.unwrap().len(), 1);
        // Also what she sent and said, and what she changed.
        let name = world.public("markt").await.to_string();
        let whole = a_whole_station(&editor, "markt", Some(account), &[(name, 400)]).await;
        let picture = world.picture(whole).await.id;
        let mark = Mark { id: editor.new_id(), place: (10, 10, 500, 500), basis: Basis::Own, note: "Blaue Jacke".into() };
        assert!(consent::mark(&editor, whole, picture, &mark).await.unwrap());
        publish::hand_in(&editor, whole).await.unwrap();
        let hers = acts::export::kept(&editor, account).await.unwrap();
        assert_eq!((hers.stations.len(), hers.pictures.len(), hers.marks.len(), hers.versions.len()), (2, 1, 1, 1));
        let data = acts::export::export(&editor, account).await.unwrap();
        assert_eq!(data["marks"][0]["note"], "Blaue Jacke");
        assert_eq!(data["versions"][0]["station"], "markt");
        let mut tx = editor.store.begin().await.unwrap();
        crate::records::erase(&mut tx, account).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(station::look(&editor.store, station).await.unwrap().unwrap().author, None);
        let nothing = acts::export::kept(&editor, account).await.unwrap();
        assert_eq!((nothing.stations, nothing.pictures, nothing.marks, nothing.versions), (vec![], vec![], vec![], vec![]));
    }
}

/// The demo tour, with pictures that are none.
fn demo(folder: &Path, with_pictures: bool) -> WrittenTour {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/tour/demo");
    let written = import::read(&source).unwrap_or_else(|faults| panic!("{faults:#?}"));
    if with_pictures {
        fs::create_dir(folder.join("pictures")).unwrap();
        for (_, name) in written.stations.iter().flat_map(|station| &station.pictures) {
            fs::write(folder.join("pictures").join(name), name).unwrap();
        }
    }
    written
}

#[tokio::test]
async fn the_demo_tour_is_taken_in_once() {
    for world in worlds().await {
        let ctx = &world.ctx;
        let folder = tempfile::tempdir().unwrap();
        let written = demo(folder.path(), false);
        assert_eq!(import::take_in(ctx, folder.path(), &written, true).await.unwrap(), Taken::WithoutPictures);
        demo(folder.path(), true);
        // A link may lead anywhere.
        let pictures = folder.path().join("pictures");
        let markt = pictures.join("markt.jpg");
        fs::rename(&markt, folder.path().join("elsewhere.jpg")).unwrap();
        std::os::unix::fs::symlink("../elsewhere.jpg", &markt).unwrap();
        assert_eq!(import::take_in(ctx, folder.path(), &written, true).await.unwrap(), Taken::WithoutPictures);
        fs::remove_file(&markt).unwrap();
        fs::rename(folder.path().join("elsewhere.jpg"), &markt).unwrap();
        // Two of one name, as if somebody else had made one meanwhile: nothing of it stays.
        let mut twice = written.clone();
        let mut again = written.stations[0].clone();
        again.pictures.clear();
        twice.stations.push(again);
        assert_eq!(import::take_in(ctx, folder.path(), &twice, true).await.unwrap(), Taken::There);
        assert!(picture::all(&ctx.store).await.unwrap().is_empty() && world.originals() == 0);
        assert_eq!(import::take_in(ctx, folder.path(), &written, true).await.unwrap(), Taken::In(9));
        assert_eq!(import::take_in(ctx, folder.path(), &written, true).await.unwrap(), Taken::There);
        assert_eq!(tour::all(&ctx.store).await.unwrap().len(), 1);
        assert!(!acts::is_open(ctx), "its pictures are still to be made");
        let pictures = picture::all(&ctx.store).await.unwrap();
        assert_eq!(pictures.len(), 10);
        let mut tx = ctx.store.begin().await.unwrap();
        for picture in &pictures {
            assert!(world.blobs.exists(&Original(picture.id)).await.unwrap());
            assert!(
                picture::show(&mut tx, picture.id, 1, &picture::Made { made_of: "flat".into(), ..picture::Made::default() })
                    .await
                    .unwrap()
            );
            let file = file::File {
                picture: picture.id,
                part: "photo".into(),
                name: format!("{}.jpg", picture.id),
                width: 400,
                height: 300,
                bytes: 9,
            };
            file::insert(&mut tx, &file).await.unwrap();
        }
        tx.commit().await.unwrap();
        acts::refresh(ctx).await.unwrap();
        let published = acts::published(ctx);
        let slugs: Vec<&str> = published.stations.iter().map(|station| station.slug.as_str()).collect();
        assert_eq!(slugs, ["muehle", "markt", "hof", "endstation", "hochhaus", "hafen", "werkstatt", "abend", "laden"]);
        let tour = published.tour("demo").unwrap();
        assert_eq!((tour.stops.len(), tour.demo, published.stops(tour).count()), (9, true, 9));
        let map = tour.map.as_ref().unwrap();
        assert!(
            published
                .stations
                .iter()
                .all(|station| map.map.holds(station.place) && station.words.0.len() == 7 && !station.ways.is_empty())
        );
        assert!(published.station("hochhaus").unwrap().then.is_some());
        let (next, before) = published.neighbours(Some(tour), "markt");
        assert_eq!(
            (next.map(|next| next.slug.as_str()), before.map(|before| before.slug.as_str())),
            (Some("hof"), Some("muehle"))
        );
    }
}
