//! Who may do what, asked at every address: each row says what one address asks for, `policy.csv` says who has it, and every cell is tried over HTTP.

use crate::{
    Answer,
    town::{About, Actor, LANG, Subject, Town},
};
use base::{
    Role,
    address::Address,
    room::{Room, Rooms},
};
use people::{
    paths::{SignIn, SignInStaff},
    policy::{Action, Facts, Kind},
};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The fields of a form, besides its mark and its key.
pub type Form = fn(&Town, &Subject) -> Vec<(&'static str, String)>;

/// What opens a door: one of these.
pub type Doors = &'static [(Action, Kind)];

/// What one verb at one address asks for.
#[derive(Clone, Copy)]
pub struct Row {
    pattern: &'static str,
    path: fn(&Subject) -> String,
    form: Option<Form>,
    about: About,
    asks: Asks,
    /// Of each of these one must be possible at all, or there is no such page.
    doors: [Doors; 2],
    /// What is true of what the form makes or changes, where it is not what is true of what the address names.
    makes: Option<fn(&Town, &Facts) -> Facts>,
    living: bool,
    herself: Herself,
    team: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asks {
    /// Nothing: it is there for everybody.
    Nothing,
    /// That somebody is signed in.
    SignIn,
    /// That somebody works here.
    Work,
    /// That one of the doors opens.
    Doors,
    /// This right.
    Right(Action, Kind),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Herself {
    LikeOthers,
    Never,
    Told(Action, Kind),
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was shown or done, or the form came back to be mended.
    Granted,
    /// There is no such thing.
    NotThere,
    /// The way to sign in.
    SignInFirst,
}

impl Row {
    /// A page that everybody may see.
    pub fn page<A: Address>(path: fn(&Subject) -> String) -> Self {
        Self {
            pattern: A::PATTERN,
            path,
            form: None,
            about: About::House,
            asks: Asks::Nothing,
            doors: [&[]; 2],
            makes: None,
            living: false,
            herself: Herself::LikeOthers,
            team: false,
        }
    }

    /// A form that everybody may send.
    pub fn form<A: Address>(path: fn(&Subject) -> String, form: Form) -> Self {
        Self { form: Some(form), ..Self::page::<A>(path) }
    }

    /// For whoever is signed in.
    #[must_use]
    pub fn signed_in(self) -> Self {
        Self { asks: Asks::SignIn, ..self }
    }

    /// For who works here, about herself.
    #[must_use]
    pub fn staff(self) -> Self {
        Self { asks: Asks::Work, about: About::Herself, ..self }
    }

    /// For whom one of these is possible at all. A second door lies behind the first.
    #[must_use]
    pub fn door(self, door: Doors) -> Self {
        let doors = if self.doors[0].is_empty() { [door, &[]] } else { [self.doors[0], door] };
        Self { asks: if self.asks == Asks::Nothing { Asks::Doors } else { self.asks }, doors, ..self }
    }

    /// For whom the policy lets do this with what it is about.
    #[must_use]
    pub fn right(self, action: Action, kind: Kind, about: About) -> Self {
        Self { asks: Asks::Right(action, kind), about, ..self }
    }

    /// What is made lies elsewhere than what the address names.
    #[must_use]
    pub fn making(self, makes: fn(&Town, &Facts) -> Facts) -> Self {
        Self { makes: Some(makes), ..self }
    }

    /// Only with what is not over.
    #[must_use]
    pub fn living(self) -> Self {
        Self { living: true, ..self }
    }

    /// Nobody does it to herself.
    #[must_use]
    pub fn not_herself(self) -> Self {
        Self { herself: Herself::Never, ..self }
    }

    /// Nobody does it to herself: to whom has this right about herself, the form comes back and says so.
    #[must_use]
    pub fn herself_told(self, action: Action, kind: Kind) -> Self {
        Self { herself: Herself::Told(action, kind), ..self }
    }

    /// Its page says by its nature who works here.
    #[must_use]
    pub fn names_staff(self) -> Self {
        Self { team: true, ..self }
    }

    fn verb(&self) -> String {
        let verb = if self.form.is_some() { "POST" } else { "GET" };
        format!("{verb} {}", self.pattern)
    }

    fn expects(&self, town: &Town, actor: &Actor, subject: &Subject) -> Outcome {
        if self.asks == Asks::Nothing {
            return Outcome::Granted;
        }
        let Some(account) = actor.account else { return Outcome::SignInFirst };
        let opens = |door: &Doors| door.is_empty() || door.iter().any(|(action, kind)| actor.may_at_all(*action, *kind));
        if !self.doors.iter().all(opens) {
            return Outcome::NotThere;
        }
        let told = match self.herself {
            Herself::Never => Some(false),
            Herself::Told(action, kind) => Some(subject.facts.as_ref().is_some_and(|facts| actor.may(action, kind, facts))),
            Herself::LikeOthers => None,
        };
        if let Some(told) = told.filter(|_| subject.id == account) {
            return if told { Outcome::Granted } else { Outcome::NotThere };
        }
        let Asks::Right(action, kind) = self.asks else {
            let is_hers = self.asks != Asks::Work || subject.facts.is_some();
            return if is_hers { Outcome::Granted } else { Outcome::NotThere };
        };
        let facts = subject.facts.as_ref().filter(|facts| !self.living || !facts.ended);
        let facts = facts.map(|facts| self.makes.map_or_else(|| facts.clone(), |makes| makes(town, facts)));
        match facts {
            Some(facts) if actor.may(action, kind, &facts) => Outcome::Granted,
            _ => Outcome::NotThere,
        }
    }
}

/// The verbs and addresses of these rooms that no row speaks of, and the rows that speak of none: a new route must say what it asks for.
pub fn unlisted(rooms: &[&Room], rows: &[Row]) -> Vec<String> {
    let listed: BTreeSet<String> = rows.iter().map(Row::verb).collect();
    let mut all = BTreeSet::new();
    for route in rooms.iter().flat_map(|room| (room.routes)()) {
        all.insert(format!("GET {}", route.pattern));
        if route.take.is_some() {
            all.insert(format!("POST {}", route.pattern));
        }
    }
    listed.symmetric_difference(&all).cloned().collect()
}

/// How many cells were tried, by what came of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// By what came of them.
    pub cells: BTreeMap<&'static str, usize>,
    /// So often somebody was named.
    pub names: usize,
    /// What went wrong.
    pub faults: Vec<String>,
}

/// Tries every row for everybody, with everything in every relation to her.
pub async fn try_every_cell(town: &mut Town, rows: &[Row]) -> Tally {
    let mut tally = Tally::default();
    let mut actors = std::mem::take(&mut town.actors);
    let unknown = Unknown::of(town, &mut actors, rows).await;
    let mut roles = HashSet::new();
    for actor in &mut actors {
        // What asks for nothing is the same for all who have a role: the first of them is enough.
        let is_first = roles.insert(actor.role);
        for (number, row) in rows.iter().enumerate().filter(|(_, row)| is_first || row.asks != Asks::Nothing) {
            for relation in row.about.relations() {
                let Some(subject) = town.subject(row.about, relation, actor).await else { continue };
                let expected = row.expects(town, actor, &subject);
                let cell = format!("{} {}, {}: {relation}", row.verb(), verb_field(town, row, &subject), actor.label);
                let answer = ask(town, row, actor, &subject).await;
                let came = outcome(&answer);
                let key = match came {
                    Some(Outcome::Granted) => "granted",
                    Some(Outcome::NotThere) => "not there",
                    Some(Outcome::SignInFirst) => "sign in first",
                    None => "neither",
                };
                *tally.cells.entry(key).or_default() += 1;
                // A secret that opens nothing is no page, and who is in the middle of no way in begins it anew.
                if came != Some(expected) && !(row.asks == Asks::Nothing && came.is_some()) {
                    tally.faults.push(format!("{cell}: {} {} instead of {expected:?}", answer.status, answer.to));
                }
                for (name, is_known) in town.names(&answer.html, actor, row.team) {
                    tally.names += 1;
                    if !is_known {
                        tally.faults.push(format!("{cell}: the page names {name}"));
                    }
                }
                if expected == Outcome::NotThere && !unknown.is_same(number, actor, &answer, &subject) {
                    tally.faults.push(format!("{cell}: the page differs from that of what there is not"));
                }
                if came == Some(Outcome::Granted) && row.form.is_some() && row.asks != Asks::Nothing {
                    town.forget(row.about, relation, actor);
                }
                if let Some(account) = actor.account.filter(|_| row.asks == Asks::Nothing && row.form.is_some()) {
                    // The way out was one of them.
                    actor.phone = town.world.phone_of(account).await;
                }
            }
        }
    }
    town.actors = actors;
    tally
}

fn verb_field(town: &Town, row: &Row, subject: &Subject) -> String {
    let fields = row.form.map(|form| form(town, subject)).unwrap_or_default();
    fields.into_iter().find(|(name, _)| matches!(*name, "do" | "tun")).map(|(_, value)| value).unwrap_or_default()
}

async fn ask(town: &Town, row: &Row, actor: &Actor, subject: &Subject) -> Answer {
    let (path, mut phone) = ((row.path)(subject), actor.phone.clone());
    let Some(form) = row.form else { return phone.get(&path).await };
    let mut fields = form(town, subject);
    fields.push(("owner", actor.mark.clone()));
    fields.push(("once", town.world.ctx().new_id().to_string()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    phone.post(&path, &fields).await
}

fn outcome(answer: &Answer) -> Option<Outcome> {
    match answer.status {
        404 => Some(Outcome::NotThere),
        303 if [SignIn::href(LANG), SignInStaff::href(LANG)].contains(&answer.to) && answer.html.is_empty() => {
            Some(Outcome::SignInFirst)
        }
        200 | 303 | 409 | 422 => Some(Outcome::Granted),
        _ => None,
    }
}

/// The pages that say that there is no such thing, by row and actor: what is there and not for her to know of looks the same.
struct Unknown(BTreeMap<(usize, String), String>);

impl Unknown {
    async fn of(town: &Town, actors: &mut [Actor], rows: &[Row]) -> Self {
        let mut pages = BTreeMap::new();
        for actor in actors.iter().filter(|actor| actor.account.is_some()) {
            let id = town.world.ctx().new_id();
            let nobody = Subject { relation: "nobody", id, facts: None, given: id };
            for (number, row) in rows.iter().enumerate().filter(|(_, row)| {
                row.form.is_none() && !matches!(row.about, About::House | About::Herself | About::Own | About::Made)
            }) {
                let answer = ask(town, row, actor, &nobody).await;
                assert_eq!(answer.status, 404, "{}: {}", row.verb(), actor.label);
                pages.insert((number, actor.label.clone()), without(&answer.html, &nobody));
            }
        }
        Self(pages)
    }

    fn is_same(&self, row: usize, actor: &Actor, answer: &Answer, subject: &Subject) -> bool {
        self.0.get(&(row, actor.label.clone())).is_none_or(|page| *page == without(&answer.html, subject))
    }
}

fn without(html: &str, subject: &Subject) -> String {
    html.replace(&subject.id.to_string(), "…")
}

/// Sends every form as it was made for somebody else, and for nobody: nothing is kept. Gives back what went wrong, and how many were sent.
pub async fn send_for_others(town: &mut Town, rows: &[Row]) -> (usize, Vec<String>) {
    let (mut sent, mut faults) = (0, Vec::new());
    let rooms = Rooms::of(&town.world.resources);
    let anybody: Vec<&str> =
        rooms.iter().flat_map(|room| (room.routes)()).filter(|route| route.of_anybody).map(|route| route.pattern).collect();
    let mut actors = std::mem::take(&mut town.actors);
    let others: Vec<String> = actors.iter().map(|actor| actor.mark.clone()).take(3).collect();
    let coordinator = actors.iter().position(|actor| actor.role == Some(Role::Coordinator)).unwrap();
    let coordinators = actors[coordinator].mark.clone();
    for (sender, marks) in [(coordinator, [others[2].as_str(), "guest", ""]), (0, [&coordinators, &others[2], "x"])] {
        for row in rows.iter().filter(|row| row.form.is_some() && !anybody.contains(&row.pattern)) {
            for relation in row.about.relations() {
                let actor = &mut actors[sender];
                let Some(subject) = town.subject(row.about, relation, actor).await else { continue };
                let before = kept(town).await;
                for mark in marks {
                    let right = std::mem::replace(&mut actor.mark, mark.to_owned());
                    let answer = ask(town, row, actor, &subject).await;
                    actor.mark = right;
                    sent += 1;
                    let cell = format!("{} {}, {}: {relation}", row.verb(), verb_field(town, row, &subject), actor.label);
                    // Of a page that is not for her, or of somebody who is not signed in, not even the form comes back.
                    if !matches!(answer.status, 422 | 404 | 303) {
                        faults.push(format!("{cell}: {} {}", answer.status, answer.to));
                    }
                }
                let after = kept(town).await;
                if before != after {
                    faults.push(format!("{} {relation}: {before:?} became {after:?}", row.verb()));
                }
            }
        }
    }
    town.actors = actors;
    (sent, faults)
}

/// How many rows each table has; of the log, what was done and not only looked at.
async fn kept(town: &Town) -> BTreeMap<&'static str, i64> {
    let mut rows = BTreeMap::new();
    for table in town.world.tables().await {
        if !matches!(table, "audit" | "pseudonym") {
            rows.insert(table, town.world.count(table).await);
        }
    }
    rows.insert("done", town.world.count("audit where outcome = 'done' and action not in ('see', 'list')").await);
    rows
}
