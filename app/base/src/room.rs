//! What a room gives to the house. A room is a value: everything that goes over rooms reads the one list `site::ROOMS`.

use crate::{
    AppError, Context, Lang, Moment, Page, PageContext,
    address::Address,
    form::{Answer, Fields},
    merge::Merge,
    resources::Resources,
    store::{Migration, Tx},
};
use std::{pin::Pin, sync::Arc};
use uuid::Uuid;

/// Work on its way that owns what it needs.
pub type Work<T> = Pin<Box<dyn Future<Output = Result<T, AppError>> + Send>>;
/// Work on its way that borrows what it needs.
pub type BorrowingWork<'w, T> = Pin<Box<dyn Future<Output = Result<T, AppError>> + Send + 'w>>;

/// Erases what a room holds about a person, within a transaction.
pub type Erase = for<'w> fn(&'w Context, &'w mut Tx, Uuid) -> BorrowingWork<'w, ()>;

/// Ends what a backup would revive, in the transaction that ends every sign-in; how many.
pub type AfterRestore = for<'w> fn(&'w mut Tx) -> BorrowingWork<'w, u64>;

/// Everything that a room holds about a person, in one piece.
pub type Export = fn(Context, Uuid) -> Work<serde_json::Value>;

/// What a room holds about a person, in words, for her to read: in the reader's language.
pub type Tell = for<'w> fn(&'w PageContext, Uuid) -> BorrowingWork<'w, Vec<Told>>;

/// A part of what a room holds about a person, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Its heading.
    pub heading: String,
    /// What stands there; nothing: there is nothing.
    pub rows: Vec<ToldRow>,
}

/// One thing of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToldRow {
    /// What it is; may be empty.
    pub title: String,
    /// What is known of it.
    pub facts: Vec<ToldFact>,
}

/// One thing that is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToldFact {
    /// What it says; may be empty.
    pub label: String,
    /// The words.
    pub words: String,
    /// Their language, where it is not the reader's.
    pub lang: Option<Lang>,
}

impl ToldRow {
    /// One thing, of which nothing is said yet.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into(), facts: Vec::new() }
    }

    /// And this; nothing when there are no words.
    #[must_use]
    pub fn with(self, label: impl Into<String>, words: impl Into<String>) -> Self {
        self.with_said(label, words, None)
    }

    /// And these words, which somebody wrote in this language.
    #[must_use]
    pub fn with_said(mut self, label: impl Into<String>, words: impl Into<String>, lang: Option<Lang>) -> Self {
        let words = words.into();
        if !words.is_empty() {
            self.facts.push(ToldFact { label: label.into(), words, lang });
        }
        self
    }
}

/// Until when something is kept about this person; `None`: there is nothing, or no day can be named.
pub type KeptUntil = for<'w> fn(&'w Context, Uuid) -> BorrowingWork<'w, Option<Moment>>;

/// How long a room keeps something about a person.
#[derive(Clone, Copy)]
pub struct Keeping {
    /// The key of what it is.
    pub what: &'static str,
    /// The key of the rule, in words.
    pub rule: &'static str,
    /// Where the rule comes from: a law, or what the house has decided.
    pub source: &'static str,
    /// The last day for this person, where one can be named.
    pub until: Option<KeptUntil>,
    /// The key of what stays of it when she is erased, and why; empty: nothing.
    pub stays: &'static str,
}

/// The links to what a room has about one participant, as far as they open for the visitor.
pub type AboutPerson = for<'w> fn(&'w PageContext, Uuid) -> BorrowingWork<'w, Vec<PersonLink>>;

/// A link on the page of one participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonLink {
    /// The icon of the row.
    pub icon: &'static str,
    /// The key of its words.
    pub words: &'static str,
    /// A line below; may be empty.
    pub detail: String,
    /// Where it leads.
    pub href: String,
}

/// What a room has today for somebody who accompanies people: lists on her first page. Nothing where there is nothing for her.
pub type Today = for<'w> fn(&'w PageContext) -> BorrowingWork<'w, Vec<TodayList>>;

/// What a room reminds the visitor of, on the start page: the nearest first.
pub type Remind = for<'w> fn(&'w PageContext) -> BorrowingWork<'w, Vec<Reminder>>;

/// Something that is soon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Its icon.
    pub icon: &'static str,
    /// When, or what.
    pub words: String,
    /// A line below; may be empty.
    pub detail: String,
    /// Where it leads.
    pub href: String,
}

/// A list on the first page of those who accompany people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TodayList {
    /// Its icon.
    pub icon: &'static str,
    /// The key of its heading.
    pub words: &'static str,
    /// What stands in it, the most urgent first.
    pub rows: Vec<TodayRow>,
    /// The key of what is said when nothing does.
    pub empty: &'static str,
}

/// One thing of today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TodayRow {
    /// What or who.
    pub words: String,
    /// A line below; may be empty.
    pub detail: String,
    /// Where it leads.
    pub href: String,
    /// Why it stands here.
    pub why: Because,
}

/// Why something stands on the first page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Because {
    /// It is at this hour, and so long; a button leads on.
    Time(String, String, String),
    /// Something else; the whole row leads on.
    Why(Why),
}

/// A reason in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// Its icon.
    pub icon: &'static str,
    /// In words.
    pub words: String,
    /// How it is meant.
    pub tone: Tone,
}

/// How something is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Somebody waits.
    Now,
    /// Good news.
    New,
    /// It has been long.
    Long,
    /// So it is.
    Plain,
}

/// What a room does when people are handed over to another coach, and what the form asks about it.
#[derive(Clone, Copy)]
pub struct HandOver {
    /// The name of its box in the form.
    pub name: &'static str,
    /// The key of what is ticked.
    pub words: &'static str,
    /// The key of a line below the box.
    pub line: &'static str,
    /// Where one reads before what goes with them, by the coach; and the key of its words.
    pub folder: (fn(Lang, Uuid) -> String, &'static str),
    /// Does it, in the transaction that hands them over.
    pub pass: for<'w> fn(&'w Context, &'w mut Tx, &'w Handed<'w>) -> BorrowingWork<'w, ()>,
}

/// People who have another coach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handed<'a> {
    /// Who.
    pub people: &'a [Uuid],
    /// Their coach before.
    pub from: Uuid,
    /// Their coach now.
    pub to: Uuid,
    /// Whether the box of the room was ticked.
    pub ticked: bool,
}

/// A room of the house.
pub struct Room {
    /// Its name in settings (`rooms = [...]`), in log lines, and of its file of texts: the name of its crate.
    pub name: &'static str,
    /// Rooms that must be open too.
    pub needs: &'static [&'static str],
    /// Whether it can be switched off: a room that is off has no route (404), no link and no job; its data stays untouched.
    pub can_close: bool,
    /// Its tables.
    pub migrations: &'static [Migration],
    /// Its pages and forms.
    pub routes: fn() -> Vec<Route>,
    /// Where links to it stand.
    pub navigation: &'static [NavItem],
    /// What it has about one participant, on her page for those who accompany her.
    pub about_person: Option<AboutPerson>,
    /// What it has today for those who accompany people.
    pub today: Option<Today>,
    /// What it reminds a visitor of.
    pub remind: Option<Remind>,
    /// What it does when people are handed over to another coach.
    pub hand_over: Option<HandOver>,
    /// What it does in the background.
    pub jobs: &'static [JobKind],
    /// Its forms that are kept while somebody types.
    pub drafts: &'static [&'static DraftKind],
    /// Forgets what is over; how much. Once an hour.
    pub tidy: Option<fn(Context) -> Work<u64>>,
    /// Erases everything of a person, in the transaction that erases her account.
    pub erase: Option<Erase>,
    /// What becomes of it when two accounts of one person become one.
    pub merge: Merge,
    /// Everything it holds about a person, for her to take along.
    pub export: Option<Export>,
    /// The same in words, for her to read.
    pub tell: Option<Tell>,
    /// How long it keeps what about a person.
    pub keeps: &'static [Keeping],
    /// Ends what must not be revived when a backup is brought back: what opens something. How many.
    pub after_restore: Option<AfterRestore>,
}

impl Room {
    /// A room with a name and nothing in it; what it has is added by `..Room::empty("name")`.
    pub const fn empty(name: &'static str) -> Self {
        Self {
            name,
            needs: &[],
            can_close: true,
            migrations: &[],
            routes: Vec::new,
            navigation: &[],
            about_person: None,
            today: None,
            remind: None,
            hand_over: None,
            jobs: &[],
            drafts: &[],
            tidy: None,
            erase: None,
            merge: Merge::NOTHING,
            export: None,
            tell: None,
            keeps: &[],
            after_restore: None,
        }
    }
}

/// The rooms of this house, among the [resources](crate::resources::Resources) of the process: what goes over rooms and knows none of
/// them finds them here. A test brings its own.
#[derive(Clone, Copy)]
pub struct Rooms(pub &'static [&'static Room]);

impl Rooms {
    /// All of them, also those that are off.
    pub fn of(resources: &Resources) -> &'static [&'static Room] {
        resources.get::<Self>().map_or(&[], |rooms| rooms.0)
    }

    /// Those that are on.
    pub fn open(ctx: &Context) -> impl Iterator<Item = &'static Room> + use<'_> {
        Self::of(&ctx.resources).iter().copied().filter(|room| ctx.settings.has(room))
    }

    /// The links to rooms that are on at this place, as far as their doors open for this visitor, in their order.
    pub fn links(ctx: &PageContext, place: Place) -> Vec<NavItem> {
        let mut items: Vec<NavItem> = Self::open(ctx)
            .flat_map(|room| room.navigation)
            .filter(|item| item.place == place && (item.shown)(ctx))
            .copied()
            .collect();
        items.sort_by_key(|item| item.order);
        items
    }

    /// What rooms that are on have about one participant.
    ///
    /// # Errors
    /// `Broken` or `Busy` when the store does not answer.
    pub async fn about_person(ctx: &PageContext, person: Uuid) -> Result<Vec<PersonLink>, AppError> {
        let mut links = Vec::new();
        for ask in Self::open(ctx).filter_map(|room| room.about_person) {
            links.extend(ask(ctx, person).await?);
        }
        Ok(links)
    }

    /// What rooms that are on do when people are handed over.
    pub fn hand_over(ctx: &Context) -> Vec<HandOver> {
        Self::open(ctx).filter_map(|room| room.hand_over).collect()
    }

    /// What rooms that are on remind this visitor of; nothing while the store does not answer, because the start page is there all the same.
    pub async fn reminders(ctx: &PageContext) -> Vec<Reminder> {
        let mut all = Vec::new();
        if ctx.who.person.is_some() {
            for ask in Self::open(ctx).filter_map(|room| room.remind) {
                all.extend(ask(ctx).await.unwrap_or_default());
            }
        }
        all
    }

    /// What rooms that are on have today.
    ///
    /// # Errors
    /// `Broken` or `Busy` when the store does not answer.
    pub async fn today(ctx: &PageContext) -> Result<Vec<TodayList>, AppError> {
        let mut lists = Vec::new();
        for ask in Self::open(ctx).filter_map(|room| room.today) {
            lists.extend(ask(ctx).await?);
        }
        Ok(lists)
    }
}

/// Work that the house itself does, whichever rooms are on; among the resources.
pub struct HouseJobs(pub Vec<JobKind>);

/// The kinds of work that are done at this moment: those of the house and those of the rooms that are on.
pub fn job_kinds(ctx: &Context) -> Vec<JobKind> {
    let house = ctx.resources.get::<HouseJobs>().map_or(&[][..], |jobs| &jobs.0);
    house.iter().chain(Rooms::open(ctx).flat_map(|room| room.jobs)).copied().collect()
}

/// How a page is shown.
pub type Show = Arc<dyn Fn(PageContext) -> Work<Page> + Send + Sync>;
/// How a form is taken.
pub type Take = Arc<dyn Fn(PageContext, Fields) -> Work<Answer> + Send + Sync>;

/// One address of a room: a page, perhaps with a form that is sent to the address of its page.
#[derive(Clone)]
pub struct Route {
    /// The address.
    pub pattern: &'static str,
    /// Its page.
    pub show: Show,
    /// Its form.
    pub take: Option<Take>,
    /// Whether its form is taken from whoever sends it, also when the page was made for somebody else, or while the database does not say who that is:
    /// signing out must always work.
    pub of_anybody: bool,
}

impl Route {
    /// A page that is only looked at.
    pub fn page<A: Address, P>(show: impl Fn(PageContext, A) -> P + Send + Sync + 'static) -> Self
    where
        P: Future<Output = Result<Page, AppError>> + Send + 'static,
    {
        let show: Show = Arc::new(move |ctx| match A::read(&ctx.parts) {
            Some(address) => Box::pin(show(ctx, address)),
            None => Box::pin(async { Err(AppError::NotFound) }),
        });
        Self { pattern: A::PATTERN, show, take: None, of_anybody: false }
    }

    /// And its form.
    #[must_use]
    pub fn form<A: Address, F, R>(self, take: impl Fn(PageContext, A, Fields) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<R, AppError>> + Send + 'static,
        R: Into<Answer> + 'static,
    {
        let take: Take = Arc::new(move |ctx, fields| match A::read(&ctx.parts) {
            Some(address) => {
                let taken = take(ctx, address, fields);
                Box::pin(async move { taken.await.map(Into::into) })
            }
            None => Box::pin(async { Err(AppError::NotFound) }),
        });
        Self { take: Some(take), ..self }
    }

    /// Its form is taken from whoever sends it: it changes nothing of anybody's.
    #[must_use]
    pub fn of_anybody(self) -> Self {
        Self { of_anybody: true, ..self }
    }
}

/// A link to a room.
#[derive(Clone, Copy)]
pub struct NavItem {
    /// Where it stands.
    pub place: Place,
    /// Its place among others there: small numbers first.
    pub order: u8,
    /// The drawing on a card, or the icon of a tab.
    pub picture: &'static str,
    /// The key of its words.
    pub words: &'static str,
    /// The key of the line below, on cards; may be empty.
    pub line: &'static str,
    /// Where it leads.
    pub href: fn(Lang) -> String,
    /// Whether this visitor finds an open door there: nobody sees one that does not open.
    pub shown: fn(&PageContext) -> bool,
}

/// Where a link to a room stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A card on the start page.
    Start,
    /// The tabs at the bottom of a phone.
    Tab,
    /// In the list at the side of staff pages (the tabs of a phone).
    Staff,
    /// A row on the first page of those who accompany people.
    Coach,
    /// A row on the first page of those who run the house.
    House,
    /// A row on a participant's own page.
    Me,
    /// A row on the pages for somebody who does not get on. The address of the step, if it is one, comes after it as `?von=`.
    Stuck,
}

/// A form that is kept while somebody types.
#[derive(Clone, Copy)]
pub struct DraftKind {
    /// Its name in the table: the room's and the form's.
    pub name: &'static str,
    /// Its fields, in the order of the page: only these are kept.
    pub fields: &'static [DraftField],
    /// What closes and opens what is kept.
    pub seal: &'static dyn Seal,
    /// Whether the visitor may fill it in about this person, where there is one for each; `None`: it is about nobody.
    pub may: Option<MayAbout>,
}

/// Whether the visitor may write something about a person.
pub type MayAbout = for<'w> fn(&'w Context, &'w mut Tx, Uuid) -> BorrowingWork<'w, bool>;

/// Closes and opens what the signed-in person wrote: with the key of whom it is about, so that it opens nowhere any more when she is erased; else
/// with her own. The vault does it, which belongs to another room than drafts.
pub trait Seal: Send + Sync {
    /// Closes this draft.
    fn seal<'w>(&'w self, ctx: &'w Context, tx: &'w mut Tx, draft: SealedDraft, words: &'w str) -> BorrowingWork<'w, Vec<u8>>;

    /// Opens this draft.
    fn open<'w>(&'w self, ctx: &'w Context, tx: &'w mut Tx, draft: SealedDraft, sealed: &'w [u8]) -> BorrowingWork<'w, String>;

    /// What it calls one of those whom the form asks about, where it has a field for each: so that two drafts of it can be told apart.
    fn name_of<'w>(&'w self, _ctx: &'w Context, _one: Uuid) -> BorrowingWork<'w, Option<String>> {
        Box::pin(async { Ok(None) })
    }
}

/// A draft that is closed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SealedDraft {
    /// Its id.
    pub id: Uuid,
    /// Whom it is about.
    pub about: Option<Uuid>,
}

/// A field of such a form.
#[derive(Clone, Copy, Debug)]
pub struct DraftField {
    /// Its name. `note-*` stands for one field for each whom the form asks about: `note-` and the id.
    pub name: &'static str,
    /// The key of its label.
    pub words: &'static str,
    /// Whether it has several lines: then two drafts can be put together.
    pub long: bool,
    /// A value in words.
    pub say: fn(Lang, &str) -> String,
}

impl DraftField {
    /// Whether this name is its own; of a field for each of several, with whose it is.
    pub fn names(&self, name: &str) -> Option<Option<Uuid>> {
        match self.name.strip_suffix('*') {
            None => (name == self.name).then_some(None),
            Some(begin) => name.strip_prefix(begin)?.parse().ok().map(Some),
        }
    }
}

/// A kind of work in the background.
#[derive(Clone, Copy)]
pub struct JobKind {
    /// Its name in the table.
    pub name: &'static str,
    /// The key of its words on the page of jobs.
    pub words: &'static str,
    /// Does it once. Called again after a fault or a crash: whatever it did before must do no harm.
    pub run: for<'w> fn(&'w Context, &'w Job) -> BorrowingWork<'w, ()>,
    /// When it comes by itself.
    pub every: Option<Every>,
    /// How often it is tried before it is given up.
    pub attempts: i64,
}

/// When a job comes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// So many milliseconds after the last time.
    Interval(i64),
    /// Each night at this minute of the day, in the time zone of the place.
    Night(u16),
}

/// One piece of work, while it is done.
pub struct Job {
    /// Its id.
    pub id: Uuid,
    /// What it is about, as its kind wrote it.
    pub payload: String,
    /// Tells how far it is.
    pub progress: Arc<dyn Progress>,
}

/// Where a job says how far it is.
pub trait Progress: Send + Sync {
    /// So many of so many are done. Cheap; written down now and then.
    fn tell(&self, done: u64, of: u64);
    /// Whether the work should stop early, because the process ends.
    fn should_stop(&self) -> bool;
}
