//! People, places, roles and sign-ins for tests: written straight into the records, so that no password is hashed and nothing stands in the log.
#![allow(clippy::unwrap_used, clippy::panic, clippy::missing_panics_doc, reason = "only tests use this")]

use crate::{
    acts::second_factor::secret_of,
    records::{
        account::{self, NewAccount},
        assignment::{self, Kept},
        group::{self, Group},
        placement::{self, Placement},
        second_factor,
        site::{self, Site},
    },
    rules::second_factor::SECRET,
    sign_ins::{SignInStore, SignedIn, WHO},
    vault::{SealedName, Vault},
};
use base::{
    Context, Lang, Moment, Role,
    moment::FixedClock,
    rights::{Assignment, Scope},
};
use data_encoding::BASE32_NOPAD;
use std::sync::Arc;
use totp_rs::{Builder, Secret};
use tower_sessions::Session;
use uuid::Uuid;

/// An account without a role: a participant's, or that of somebody who works here and whom no password lets in.
pub async fn somebody(ctx: &Context, name: &str, role: Role) -> Uuid {
    let id = ctx.new_id();
    let staff = role != Role::Participant;
    let new = NewAccount {
        id,
        name: SealedName::new(Vault::of(ctx).unwrap(), ctx.chance.as_ref(), id, name).unwrap(),
        lang: Lang::De,
        staff: staff.then(|| (format!("{}@klick.example", ctx.new_id()), "hash".into())),
        demo: false,
        made_at: ctx.at,
        created_by: None,
    };
    let mut tx = ctx.store.begin().await.unwrap();
    assert!(account::insert(&mut tx, &new).await.unwrap());
    tx.commit().await.unwrap();
    id
}

/// A site.
pub async fn a_site(ctx: &Context, name: &str) -> Uuid {
    let site = Site {
        id: ctx.new_id(),
        name: name.into(),
        address: "Am Markt 1".into(),
        hours: "Montag bis Freitag, 9 bis 17 Uhr".into(),
        languages: "Deutsch, Українська, العربية".into(),
        ended_at: None,
    };
    let mut tx = ctx.store.begin().await.unwrap();
    assert!(site::insert(&mut tx, &site, ctx.at).await.unwrap());
    tx.commit().await.unwrap();
    site.id
}

/// A group of a site.
pub async fn a_group(ctx: &Context, site: Uuid, name: &str) -> Uuid {
    let group = Group { id: ctx.new_id(), site, name: name.into(), times: "Dienstag 10 Uhr".into(), ended_at: None };
    let mut tx = ctx.store.begin().await.unwrap();
    assert!(group::insert(&mut tx, &group, ctx.at).await.unwrap());
    tx.commit().await.unwrap();
    group.id
}

/// Ends a site with its groups.
pub async fn close_site(ctx: &Context, site: Uuid) {
    let mut tx = ctx.store.begin().await.unwrap();
    assert!(site::end(&mut tx, site, ctx.at).await.unwrap());
    group::end_all_of(&mut tx, site, ctx.at).await.unwrap();
    tx.commit().await.unwrap();
}

/// A role from now on, not given yet.
pub fn role(ctx: &Context, account: Uuid, role: Role, scope: Scope) -> Assignment {
    Assignment { account, role, scope, from: ctx.at, to: None, deputy_of: None }
}

/// Gives a role.
pub async fn give(ctx: &Context, given: Assignment) -> Uuid {
    let mut tx = ctx.store.begin().await.unwrap();
    let new = Kept { id: ctx.new_id(), given, made_by: None, made_at: ctx.at };
    assert!(assignment::insert(&mut tx, &new).await.unwrap());
    tx.commit().await.unwrap();
    new.id
}

/// Puts a participant somewhere from now on.
pub async fn put(ctx: &Context, account: Uuid, site: Option<Uuid>, group: Option<Uuid>, main_coach: Option<Uuid>) {
    let mut tx = ctx.store.begin().await.unwrap();
    let new = Placement { id: ctx.new_id(), account, site, group, main_coach, from: ctx.at, to: None };
    placement::place(&mut tx, &new, None).await.unwrap();
    tx.commit().await.unwrap();
}

/// Signs somebody in; the value of the session's cookie. Who works here has a second factor from then on, so that all doors open that are hers.
pub async fn sign_in(ctx: &Context, account: Uuid) -> String {
    let found = account::find(&ctx.store, account).await.unwrap().unwrap();
    let staff = found.kind == account::Kind::Staff;
    if staff && !second_factor::is_on(&ctx.store, account).await.unwrap() {
        let mut tx = ctx.store.begin().await.unwrap();
        second_factor::keep(&mut tx, account, b"no app has it", 0, ctx.at).await.unwrap();
        tx.commit().await.unwrap();
    }
    let who = SignedIn { account, epoch: found.epoch, own_device: false, staff, at: ctx.at };
    let sign_ins = SignInStore::new(ctx.store.clone(), Arc::new(FixedClock::at(ctx.at)));
    let session = Session::new(None, Arc::new(sign_ins), None);
    session.insert(WHO, who).await.unwrap();
    session.save().await.unwrap();
    session.id().unwrap().to_string()
}

/// What an app shows that scanned this page.
pub fn code_on(page: &str, at: Moment) -> String {
    let key = page.split("secret=").nth(1).unwrap_or_else(|| panic!("nothing to scan: {page}")).split('&').next().unwrap();
    let secret = BASE32_NOPAD.decode(key.as_bytes()).unwrap().try_into().unwrap();
    shown(&secret, at.0 / 30_000)
}

/// What the app of somebody who works here shows; if that code was used, the next one.
pub async fn code_of(ctx: &Context, email: &str) -> String {
    let account = account::staff(&ctx.store, email, false).await.unwrap().unwrap().id;
    let (used,): (i64,) =
        ctx.store.query("select used_step from second_factor where account_id = $1").bind(account).one().await.unwrap().unwrap();
    shown(&secret_of(ctx, account).await.unwrap(), (ctx.at.0 / 30_000).max(used + 1))
}

fn shown(secret: &[u8; SECRET], step: i64) -> String {
    let app = Builder::new().with_secret(Secret::new_stack(*secret)).build().unwrap();
    app.generate(u64::try_from(step * 30).unwrap()).to_string()
}

/// When this group meets, in words.
pub async fn set_times(ctx: &Context, group: Uuid, times: &str) {
    let mut tx = ctx.store.begin().await.unwrap();
    let mut found = group::find(&mut tx, group).await.unwrap().unwrap();
    times.clone_into(&mut found.times);
    group::change(&mut tx, &found).await.unwrap();
    tx.commit().await.unwrap();
}
