//! Records and acts on both databases. What the process for pictures makes of them, the tests of the program see.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail loudly")]

use crate::{
    UPLOADS,
    acts::{self, Progress},
    records::{self, File},
    rules::{Kind, Reason, State},
};
use base::{
    AppError, Context, Lang, Moment, Role,
    chance::SystemChance,
    context::Person,
    own_pictures::OwnPictures,
    resources::Resources,
    rights::{Assignment, Scope},
    testing::{Scratch, scratch, settings},
};
use people::{
    command_line::add_staff,
    vault::{Keyring, Vault},
};
use std::sync::Arc;
use tempfile::TempDir;
use uuid::Uuid;
use web::{
    Kind as FileKind,
    blobs::{Blobs, Original, piece},
    uploads::Finished,
};

const NOW: Moment = Moment(1_795_305_600_000);

struct World {
    ctx: Context,
    blobs: Blobs,
    own: Arc<OwnPictures>,
    _scratch: Scratch,
    _folder: TempDir,
}

/// A house on each database, in which a coordinator asks.
async fn worlds() -> Vec<World> {
    let mut worlds = Vec::new();
    for scratch in scratch(&[people::MIGRATIONS, jobs::MIGRATIONS, crate::MIGRATIONS].concat()).await {
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::folder(folder.path(), NOW).unwrap();
        let own = Arc::new(OwnPictures::default());
        let resources = Resources::default().with(Arc::new(blobs.clone())).with(Arc::clone(&own));
        let resources = resources.with(Arc::new(Vault::new(Keyring::new(&SystemChance))));
        let mut ctx = Context::of_nobody(scratch.store.clone(), settings(), resources, NOW, Arc::new(SystemChance));
        ctx.who.person = Some(staff(&ctx, Role::Coordinator).await);
        worlds.push(World { ctx, blobs, own, _scratch: scratch, _folder: folder });
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
    /// A picture came, as uploads hand it over.
    async fn came(&self, kind: Kind, at: i64) -> Uuid {
        let ctx = Context { at: NOW.plus(at), ..self.ctx.clone() };
        let id = ctx.new_id();
        let upload = UPLOADS.into_iter().find(|upload| upload.name == kind.code()).unwrap();
        let original = Original(id);
        self.blobs.keep(original, piece("as it came")).await.unwrap();
        let account = self.ctx.person().unwrap().id;
        let finished = Finished { id, account, kind: upload, sniffed: FileKind::Jpeg, size: 10, name: None, original };
        // Told twice, as after a crash: it is one all the same.
        acts::receive(&ctx, &finished).await.unwrap();
        acts::receive(&ctx, &finished).await.unwrap();
        id
    }

    /// It was made smaller: to one file that holds this.
    async fn made_smaller(&self, id: Uuid, file: &'static str) {
        let picture = records::find(&self.ctx.store, id).await.unwrap().unwrap();
        let name = self.blobs.publish(FileKind::Jpeg, file).await.unwrap().to_string();
        acts::smaller::show(&self.ctx, &picture, vec![File { picture: id, name, width: 400, height: 300 }]).await.unwrap();
        acts::refresh(&self.ctx).await.unwrap();
    }

    /// The file of the photograph that pages show.
    fn photo(&self) -> Option<String> {
        self.own.shown().photo.as_ref().map(|photo| photo.files[0].href.clone())
    }

    async fn state(&self, id: Uuid) -> Option<State> {
        records::find(&self.ctx.store, id).await.unwrap().map(|picture| picture.state)
    }
}

#[tokio::test]
async fn one_is_shown_and_one_can_be_shown_again() {
    for world in worlds().await {
        let ctx = &world.ctx;
        let first = world.came(Kind::Photo, 0).await;
        assert_eq!(acts::look(ctx, Kind::Photo).await.unwrap().coming, Some(Progress::Smaller(0, 0)));
        assert_eq!(world.photo(), None);
        world.made_smaller(first, "one").await;
        let one = world.photo().unwrap();
        acts::describe(ctx, Kind::Photo, &[(Lang::De, " Das  Haus ".into()), (Lang::Tr, "Ev".into())]).await.unwrap();
        acts::describe(ctx, Kind::Photo, &[(Lang::Tr, String::new())]).await.unwrap();
        assert_eq!(world.own.shown().photo.as_ref().unwrap().words, [(Lang::De, "Das Haus".to_owned())]);

        let second = world.came(Kind::Photo, 1).await;
        assert_eq!(world.photo().unwrap(), one, "until the next one is ready");
        world.made_smaller(second, "two").await;
        let two = world.photo().unwrap();
        assert!(two != one && world.own.shown().photo.as_ref().unwrap().words.is_empty());
        acts::bring_back(ctx, Kind::Photo).await.unwrap();
        assert_eq!(world.photo().as_ref(), Some(&one));
        acts::bring_back(ctx, Kind::Photo).await.unwrap();
        assert_eq!(world.photo().as_ref(), Some(&two));
        acts::remove(ctx, Kind::Photo).await.unwrap();
        // A second tap takes nothing more away.
        acts::remove(ctx, Kind::Photo).await.unwrap();
        assert_eq!(
            (world.photo(), world.state(first).await, world.state(second).await),
            (None, Some(State::Gone), Some(State::Earlier))
        );

        // What nobody can see any more goes, with its files; what another one shows too stays.
        acts::tidy(ctx).await.unwrap();
        assert_eq!(world.state(first).await, None);
        assert!(!world.blobs.exists(&Original(first)).await.unwrap() && world.blobs.exists(&Original(second)).await.unwrap());
        acts::bring_back(ctx, Kind::Photo).await.unwrap();
        let third = world.came(Kind::Photo, 2).await;
        world.made_smaller(third, "two").await;
        let fourth = world.came(Kind::Photo, 3).await;
        world.made_smaller(fourth, "four").await;
        acts::tidy(ctx).await.unwrap();
        assert_eq!((world.state(second).await, world.state(third).await), (None, Some(State::Earlier)));
        let name: web::blobs::PublicName = two.strip_prefix("/media/").unwrap().parse().unwrap();
        assert!(world.blobs.exists(&name).await.unwrap(), "the same file, shown by two");
    }
}

#[tokio::test]
async fn the_newest_one_counts() {
    for world in worlds().await {
        let (slow, newer) = (world.came(Kind::Logo, 0).await, world.came(Kind::Logo, 1).await);
        assert_eq!(world.state(slow).await, Some(State::Gone));
        world.made_smaller(newer, "newer").await;
        world.made_smaller(slow, "slow").await;
        assert_eq!((world.state(slow).await, world.state(newer).await), (Some(State::Gone), Some(State::Shown)));
        acts::describe(&world.ctx, Kind::Logo, &[(Lang::De, "Haus am Markt".into())]).await.unwrap();
        let next = world.came(Kind::Logo, 2).await;
        world.made_smaller(next, "next").await;
        assert_eq!(world.own.shown().logo.as_ref().unwrap().words.len(), 1, "the name on a logo stays");
        // Refused: it is said until the next one comes.
        let bad = world.came(Kind::Logo, 3).await;
        records::refuse(&world.ctx.store, bad, Reason::Damaged).await.unwrap();
        assert_eq!(acts::look(&world.ctx, Kind::Logo).await.unwrap().coming, Some(Progress::Refused(Reason::Damaged)));
        world.came(Kind::Logo, 4).await;
        assert_eq!(world.state(bad).await, Some(State::Gone));
    }
}

#[tokio::test]
async fn who_may_not_changes_nothing() {
    for world in worlds().await {
        let shown = world.came(Kind::Photo, 0).await;
        world.made_smaller(shown, "one").await;
        let mut ctx = world.ctx.clone();
        ctx.who.person = Some(staff(&world.ctx, Role::Coach).await);
        for refused in [
            acts::look(&ctx, Kind::Photo).await.map(drop),
            acts::may_send(&ctx, true).await,
            acts::may_send(&ctx, false).await,
            acts::remove(&ctx, Kind::Photo).await,
            acts::describe(&ctx, Kind::Photo, &[(Lang::De, "x".into())]).await,
        ] {
            assert!(matches!(refused, Err(AppError::NotFound)), "{refused:?}");
        }
        ctx.who.person = None;
        assert!(matches!(acts::may_send(&ctx, true).await, Err(AppError::SignInFirst)));
        assert!(matches!(acts::look(&ctx, Kind::Photo).await, Err(AppError::SignInFirst)));
        assert!(world.photo().is_some());
    }
}
