//! Tests of this slice, each on every database there is.

mod audit;
mod coach;
mod corrections;
mod demo;
mod drafts_of_newcomers;
mod erase;
mod guessing;
mod permits;
mod places;
mod placing;
mod records;
mod renewed;
mod restored;
mod second_factor;
mod sign_ins;
mod stolen;
mod vault;
mod way_in;
mod words;

use crate::{
    MIGRATIONS,
    acts::by::By,
    command_line,
    vault::{Keyring, SealedName, Vault},
};
use base::{
    AppError, Lang, Moment, Page, PageContext, Role, Store,
    chance::{Chance, SystemChance},
    context::{Context, Person, Visitor},
    form::{Answer, Done, Fields, NewSignIn},
    moment::{Clock, FixedClock},
    resources::Resources,
    rights::{Assignment, Scope},
    room::Rooms,
    secret::Secret,
    settings::Settings,
    testing::{NOON, Scratch, scratch, settings},
};
use leptos::prelude::{Owner, RenderHtml};
use std::{collections::HashMap, sync::Arc};
use uuid::Uuid;

const ROOMS: &[&base::room::Room] = &[&crate::ROOM];

/// A database of its own, a clock that stands still, a pepper and keys that nobody else has.
#[derive(Clone)]
struct World {
    store: Store,
    clock: Arc<FixedClock>,
    settings: Arc<Settings>,
    vault: Arc<Vault>,
}

impl World {
    fn new(store: Store) -> Self {
        let mut pepper = [0; 32];
        SystemChance.fill(&mut pepper);
        let (place, phone) = ("Klick <Nordost>".into(), "030 23 12 50 14".into());
        let settings = Settings { place, phone, pepper, ..(*settings()).clone() };
        let vault = Arc::new(Vault::new(Keyring::new(&SystemChance)));
        Self { store, clock: Arc::new(FixedClock::at(NOON)), settings: Arc::new(settings), vault }
    }

    fn with_demo(mut self) -> Self {
        self.settings = Arc::new(Settings { demo: true, ..(*self.settings).clone() });
        self
    }

    /// A request of nobody.
    fn ctx(&self) -> PageContext {
        let (store, settings) = (self.store.clone(), self.settings.clone());
        let resources = Resources::default().with(Arc::clone(&self.vault)).with(Arc::new(Rooms(ROOMS)));
        let context = Context::of_nobody(store, settings, resources, self.clock.now(), Arc::new(SystemChance));
        PageContext { network: "192.0.2.1".into(), ..PageContext::of_nobody(context, Lang::De, "/") }
    }

    /// A request of a coach.
    async fn coach(&self) -> PageContext {
        let ctx = self.ctx();
        let name = format!("coach-{}@klick.example", ctx.new_id());
        let id = command_line::add_staff(&ctx, "Coach Kim", &name, "ein langes Passwort", &[Role::Coach]).await.unwrap();
        self.person(id, &[Role::Coach])
    }

    /// A request of this person.
    fn person(&self, id: Uuid, roles: &[Role]) -> PageContext {
        let given =
            |role: &Role| Assignment { account: id, role: *role, scope: Scope::All, from: Moment(0), to: None, deputy_of: None };
        let assignments = roles.iter().filter(|role| **role != Role::Participant).map(given).collect();
        let person = Person {
            id,
            name: "Kim".into(),
            roles: roles.to_vec(),
            assignments,
            own_device: false,
            owes_second_factor: false,
            demo: false,
        };
        let mut ctx = self.ctx();
        ctx.who = Visitor { person: Some(person), guest: None };
        ctx
    }

    async fn participant(&self) -> (Uuid, Secret) {
        command_line::add_participant(&self.ctx(), "Amira <S.>", Lang::Ar).await.unwrap()
    }

    /// People, roles and cards without what was written down about who looked, and without the accounts of staff.
    async fn people_and_cards(&self) -> Vec<String> {
        let log = |row: &String| ["audit|", "pseudonym|"].iter().any(|table| row.starts_with(table));
        self.dump().await.into_iter().filter(|row| !log(row) && !row.contains("|staff|")).collect()
    }

    /// Every value of every table, as text: what who steals the database has.
    async fn dump(&self) -> Vec<String> {
        let mut all = Vec::new();
        for sql in [
            "select coalesce(id,'') || '|' || length(name) || '|' || kind || '|' || coalesce(email,'') || '|' || coalesce(password_hash,'') || '|' || epoch || '|' || coalesce(ended_at,0) from account",
            "select id || '|' || account_id || '|' || secret_hash || '|' || number || '|' || picture || '|' || coalesce(pin_hash,'') || '|' || tries || '|' || coalesce(locked_until,0) || '|' || coalesce(revoked_at,0) from access_key",
            "select id || '|' || account_id || '|' || code_hash || '|' || number || '|' || coalesce(used_at,0) from helper_code",
            "select id_hash || '|' || data || '|' || coalesce(account_id,'') || '|' || seen_at || '|' || ends_at from sign_in",
            "select 'audit|' || sequence || '|' || at || '|' || actor || '|' || action || '|' || kind || '|' || object || '|' || outcome from audit",
            "select 'pseudonym|' || account_id || '|' || pseudonym from pseudonym",
            "select id || '|' || account_id || '|' || role || '|' || scope || '|' || coalesce(ends_at, 0) from assignment",
            "select id || '|' || account_id || '|' || coalesce(main_coach, '') || '|' || coalesce(ends_at, 0) from placement",
            "select 'number|' || last from card_number",
        ] {
            let rows: Vec<(String,)> = self.store.query(sql).all().await.unwrap();
            all.extend(rows.into_iter().map(|(row,)| row));
        }
        all.sort();
        all
    }
}

/// A name, sealed for an account that is to be made.
fn sealed(ctx: &Context, account: Uuid, name: &str) -> SealedName {
    SealedName::new(Vault::of(ctx).unwrap(), &SystemChance, account, name).unwrap()
}

/// The id in a text.
fn uuid(text: &str) -> Uuid {
    text.parse().unwrap()
}

/// Runs a test on each database there is.
async fn each(test: impl AsyncFn(World)) {
    each_with_address(async |world, _| test(world).await).await;
}

/// The same; the test hears where the database is, for a process of its own.
async fn each_with_address(test: impl AsyncFn(World, String)) {
    words::load();
    for scratch in databases().await {
        test(World::new(scratch.store.clone()), scratch.address.clone()).await;
        scratch.store.close().await;
    }
}

async fn databases() -> Vec<Scratch> {
    scratch(&[MIGRATIONS, drafts::ROOM.migrations].concat()).await
}

fn fields(pairs: &[(&str, &str)]) -> Fields {
    Fields(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

/// A page as HTML.
fn html(page: Page) -> String {
    Owner::new().with(|| (page.body)().to_html())
}

fn done(answer: Answer) -> Done {
    match answer {
        Answer::Done(done) => done,
        Answer::Page(page) => panic!("a page: {}", page.title),
        Answer::Again(..) => panic!("the same page"),
    }
}

fn page(answer: Answer) -> Page {
    match answer {
        Answer::Page(page) => page,
        Answer::Done(done) => panic!("on to {}", done.to),
        Answer::Again(..) => panic!("the same page"),
    }
}

/// The key of the first problem of a refused form.
fn problem<T>(result: Result<T, AppError>) -> &'static str {
    match result {
        Err(AppError::Invalid(refused)) => refused.list[0].key,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("not refused"),
    }
}

/// The number on a device that asks for help.
const NUMBER: u8 = 47;

/// A device that shows this number.
fn showing(ctx: &PageContext, number: u8) -> PageContext {
    let note = crate::acts::begin_sign_in::sealed(ctx, crate::rules::WayIn::Code(number)).unwrap();
    PageContext { kept: HashMap::from([("pending".to_owned(), note)]), ..ctx.clone() }
}

/// What the site does between two pages: it keeps what a form says and starts sign-ins.
struct Browser {
    world: World,
    kept: HashMap<String, String>,
    at: String,
    signed_in: Option<NewSignIn>,
    guest: bool,
}

impl Browser {
    fn new(world: &World) -> Self {
        Self { world: world.clone(), kept: HashMap::new(), at: String::new(), signed_in: None, guest: false }
    }

    fn ctx(&self) -> PageContext {
        let guest = self.guest.then(|| "guest".to_owned());
        let mut ctx = PageContext { kept: self.kept.clone(), ..self.world.ctx() };
        ctx.who = Visitor { person: None, guest };
        ctx
    }

    fn follow(&mut self, done: Done) {
        if done.fresh {
            self.kept.clear();
        }
        for (name, value) in done.keep {
            match value {
                Some(value) => self.kept.insert(name.to_owned(), value),
                None => self.kept.remove(name),
            };
        }
        if done.sign_in.is_some() {
            self.signed_in = done.sign_in;
        }
        self.at = done.to;
    }

    /// Shows a card.
    async fn card(&mut self, secret: &str) {
        let done = crate::forms::submit_card(&self.ctx(), secret, &Fields::default()).await.unwrap();
        self.follow(done);
    }

    /// Taps these pictures, one after the other.
    async fn tap(&mut self, pictures: &[u8]) {
        for picture in pictures {
            let typed = fields(&[("bild", &picture.to_string())]);
            let done = crate::forms::submit_pictures(&self.ctx(), &typed).await.unwrap();
            self.follow(done);
        }
    }

    /// Says whose device it is.
    async fn device(&mut self, whose: &str) {
        let done = crate::forms::submit_device(&self.ctx(), &fields(&[("handy", whose)])).await.unwrap();
        self.follow(done);
    }

    /// The page of the pictures: its status and its HTML.
    async fn pictures(&self) -> (u16, String) {
        let page = crate::pages::pictures_page(&self.ctx()).await.unwrap();
        (page.status, html(page))
    }
}

/// A participant with a card whose pictures are chosen: 3, 7, 12, 1.
async fn with_pictures(world: &World) -> (Uuid, Secret) {
    let (account, secret) = world.participant().await;
    let mut browser = Browser::new(world);
    browser.card(&secret.text()).await;
    browser.tap(&RIGHT).await;
    browser.tap(&RIGHT).await;
    assert_eq!(browser.at, "/de/anmelden/sind-sie-das");
    (account, secret)
}

const RIGHT: [u8; 4] = [3, 7, 12, 1];

/// A coach's proof, for acts that ask for it.
fn by(coach: &PageContext) -> By {
    By::staff(coach).unwrap()
}
