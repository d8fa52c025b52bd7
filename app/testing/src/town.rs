//! A town: two sites with a group each and one that is closed, everybody who can ask, and everything that can be asked about.

use crate::{Phone, World};
use base::{
    Context, Lang, Role,
    moment::DAY,
    rights::{Assignment, Scope},
    room::{JobKind, job_kinds},
};
use coaching::testing::{a_competence, a_goal, a_help_request, a_protocol, a_session, an_agreement};
use intake::testing::{a_short_contact, an_interest};
use jobs::Order;
use participation::testing::{a_newcomer_list, a_participation, a_sub_project};
use people::{
    acts::{by::By, invite::invite},
    command_line,
    policy::{self, Action, Facts, Kind, Principal},
    rules::team::Over,
    testing::{a_group, a_site, close_site, give, put, role as from_now, somebody},
};
use privacy::{rules::requests::Wish, testing::a_request};
use std::collections::HashMap;
use tour::testing::{a_station, a_tour};
use uuid::Uuid;

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// Nothing in particular: the house.
    House,
    /// She who asks.
    Herself,
    /// A participant.
    Person,
    /// Somebody who is to be a participant, and where.
    Newcomer,
    /// A site.
    Site,
    /// A group.
    Group,
    /// Somebody who works here.
    Staff,
    /// A one-time link for somebody who is to work here, and over what.
    Invitation,
    /// A session, for who logged it.
    Session,
    /// What only participants have of their own.
    Own,
    /// What somebody is about to make, with her as its author.
    Made,
    /// What was written about somebody, for herself.
    Protocol,
    /// That somebody asks for help, for those who see to it.
    HelpRequest,
    /// A goal of somebody, for those who accompany her.
    Goal,
    /// A goal, for herself.
    OwnGoal,
    /// What somebody wants done with her data, for those who see to it.
    DataRequest,
    /// A version of an agreement, for those who accompany somebody.
    Agreement,
    /// A version of an agreement, for herself.
    OwnAgreement,
    /// Something that somebody can do, for those who accompany her.
    Competence,
    /// Something that somebody can do, for herself.
    OwnCompetence,
    /// That somebody takes part in a sub-project, for those who accompany her.
    Participation,
    /// A sub-project.
    SubProject,
    /// A list of people who are to come, for who brought it.
    NewcomerList,
    /// That somebody without an account would like to take part.
    Interest,
    /// Help in passing that was written down.
    ShortContact,
    /// A station of the tour that is a draft, for those who make it.
    Station,
    /// A tour through stations, for those who make it.
    Tour,
}

impl About {
    /// In which relation it can stand to who asks.
    pub fn relations(self) -> &'static [&'static str] {
        match self {
            Self::House => &["the house"],
            Self::Herself => &["herself"],
            Self::Person => &[
                "whose main coach she is",
                "whose main coach she was",
                "of her colleague",
                "at the market",
                "in a group at the market",
                "at the harbour",
                "nowhere",
                "who has left",
                "herself",
                "who works here",
                "nobody",
            ],
            Self::Newcomer => &["at the market", "at the harbour"],
            Self::Site => &["market", "harbour", "closed", "nobody"],
            Self::Group => &["at the market", "at the harbour", "closed", "nobody"],
            Self::Staff => &["at the market", "at the harbour", "everywhere", "who has left", "herself", "participant", "nobody"],
            Self::Invitation => &["over everything", "to the market", "to the harbour", "nobody"],
            Self::SubProject | Self::Tour => &["there is", "nobody"],
            Self::Session | Self::NewcomerList | Self::Station => &["that she logged", "that another one logged", "nobody"],
            Self::Own | Self::Made => &["herself"],
            Self::Protocol => &["about herself", "about another one", "nobody"],
            Self::HelpRequest | Self::Goal | Self::DataRequest | Self::Agreement | Self::Competence | Self::Participation => {
                &["whose main coach she is", "of her colleague", "at the market", "at the harbour", "nobody"]
            }
            Self::OwnGoal | Self::OwnAgreement | Self::OwnCompetence => &["about herself", "about another one", "nobody"],
            Self::Interest => &["at the market", "at the harbour", "nowhere", "nobody"],
            Self::ShortContact => &["that she logged", "at the market", "at the harbour", "nobody"],
        }
    }
}

/// Something that is asked about.
#[derive(Clone, Debug)]
pub struct Subject {
    /// In which relation to who asks.
    pub relation: &'static str,
    /// Its id.
    pub id: Uuid,
    /// What is true of it; `None`: there is no such thing.
    pub facts: Option<Facts>,
    /// What a form about it needs besides: the role that somebody has.
    pub given: Uuid,
}

/// Somebody who asks.
pub struct Actor {
    /// Who, in words.
    pub label: String,
    /// The account.
    pub account: Option<Uuid>,
    /// What she has, and what those have whose place she takes.
    pub given: Vec<Assignment>,
    /// The role.
    pub role: Option<Role>,
    /// Whose place she takes.
    pub colleague: Option<Uuid>,
    /// A role that she had.
    pub old: Uuid,
    /// Her browser.
    pub phone: Phone,
    /// Her mark in forms.
    pub mark: String,
}

/// Over what somebody has her role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    Everything,
    Site,
    Group,
    Own,
    Deputy,
    Ended,
}

/// The town, on one database.
pub struct Town {
    /// The house.
    pub world: World,
    /// A site.
    pub market: Uuid,
    /// The other one.
    pub harbour: Uuid,
    /// One that is closed.
    pub closed: Uuid,
    /// A group of each, in this order.
    pub groups: [Uuid; 3],
    /// A job that waits.
    pub job: Uuid,
    /// Everybody who asks.
    pub actors: Vec<Actor>,
    /// Whose a name is: a name says nothing but itself, so that it is found wherever it stands.
    names: HashMap<String, (Kind, Facts)>,
    /// How many names were given.
    named: usize,
    subjects: HashMap<(About, &'static str, Option<Uuid>), Subject>,
}

/// How a name in this town begins; a number follows.
const NAMES: [&str; 2] = ["Zeuge", "Kraft"];

impl Town {
    /// Builds it in this house.
    pub async fn build(world: World) -> Self {
        let ctx = world.ctx();
        let (market, harbour) = (a_site(&ctx, "Haus am Markt").await, a_site(&ctx, "Treff am Hafen").await);
        let closed = a_site(&ctx, "Laden am Wall").await;
        let groups = [
            a_group(&ctx, market, "Handy").await,
            a_group(&ctx, harbour, "Computer").await,
            a_group(&ctx, closed, "Internet").await,
        ];
        close_site(&ctx, closed).await;
        let mut tx = ctx.store.begin().await.unwrap();
        let kind: JobKind = job_kinds(&ctx)[0];
        let job = jobs::enqueue(&ctx, &mut tx, Order::of(&kind)).await.unwrap();
        tx.commit().await.unwrap();
        let (names, subjects) = (HashMap::new(), HashMap::new());
        let mut town = Self { world, market, harbour, closed, groups, job, actors: Vec::new(), names, named: 0, subjects };
        // Places where somebody is cannot be closed.
        for (site, group) in [(market, groups[0]), (harbour, groups[1])] {
            let facts = Facts { site: Some(site), group: Some(group), ..Facts::default() };
            town.person("", facts).await;
        }
        town.people_who_ask().await;
        town
    }

    async fn people_who_ask(&mut self) {
        use Standing::{Deputy, Ended, Everything, Group, Own, Site};
        let mut visitor = self.world.guest();
        visitor.get("/de/").await;
        self.nobody("visitor", visitor);
        let mut guest = self.world.guest();
        let learned = guest.post("/de/lernen/handy/einschalten/1", &[("tun", "weiter")]).await;
        assert!(learned.status == 303 && guest.cookies.contains_key("__Host-g"));
        self.nobody("guest", guest);
        let facts = Facts { site: Some(self.market), ..Facts::default() };
        let participant = self.person("herself", facts).await.id;
        self.actor("participant".to_owned(), participant, Some(Role::Participant), Vec::new(), None).await;
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Participant) {
            let more: &[Standing] = match role {
                Role::Coach => &[Group, Own],
                Role::Trainer | Role::Desk => &[Group],
                _ => &[],
            };
            for standing in [Everything, Site, Deputy, Ended].iter().chain(more) {
                self.staff_who_asks(role, *standing).await;
            }
        }
    }

    fn nobody(&mut self, label: &str, phone: Phone) {
        let (label, mark) = (label.to_owned(), "guest".to_owned());
        let (account, role, colleague, old, given) = (None, None, None, Uuid::nil(), Vec::new());
        self.actors.push(Actor { label, account, given, role, colleague, old, phone, mark });
    }

    async fn staff_who_asks(&mut self, role: Role, standing: Standing) {
        let ctx = self.world.ctx();
        let (id, name) = self.new_staff().await;
        let over = |account, scope| from_now(&ctx, account, role, scope);
        let here = Scope::Site(self.market);
        let mut colleague = None;
        let (label, given) = match standing {
            Standing::Everything => ("over everything", vec![over(id, Scope::All)]),
            Standing::Site => ("at the market", vec![over(id, here)]),
            Standing::Group => ("of a group at the market", vec![over(id, Scope::Group(self.groups[0]))]),
            Standing::Own => ("of her own people", vec![over(id, Scope::Record(id))]),
            Standing::Ended => {
                ("no more", vec![Assignment { from: ctx.at.minus(DAY), to: Some(ctx.at), ..over(id, Scope::All) }])
            }
            Standing::Deputy => {
                let other = self.staff(Some(over(Uuid::nil(), here))).await.id;
                colleague = Some(other);
                let lent = Assignment { to: Some(ctx.at.plus(DAY)), deputy_of: colleague, ..over(id, Scope::All) };
                ("in the place of somebody at the market", vec![lent, over(other, here)])
            }
        };
        for one in given.iter().filter(|one| one.account == id) {
            give(&ctx, *one).await;
        }
        let facts = self.facts_of_staff(id, &given);
        self.names.insert(name, (Kind::Account, facts));
        self.actor(format!("{} {label}", role.code()), id, Some(role), given, colleague).await;
    }

    async fn actor(&mut self, label: String, id: Uuid, role: Option<Role>, given: Vec<Assignment>, colleague: Option<Uuid>) {
        let ctx = self.world.ctx();
        let had =
            |held| Assignment { from: ctx.at.minus(DAY), to: Some(ctx.at), ..from_now(&ctx, id, held, Scope::Site(self.market)) };
        let old = if role == Some(Role::Participant) { ctx.new_id() } else { give(&ctx, had(Role::Desk)).await };
        let mut phone = self.world.phone_of(id).await;
        let mark = phone.mark().await;
        self.actors.push(Actor { label, account: Some(id), given, role, colleague, old, phone, mark });
    }

    /// What is true of somebody who works here: she is where all that she has lies.
    fn facts_of_staff(&self, id: Uuid, given: &[Assignment]) -> Facts {
        let at = self.world.ctx().at;
        let mut own = given.iter().filter(|held| held.account == id && held.holds_at(at));
        let (site, group) = match own.next() {
            Some(Assignment { deputy_of: Some(_), .. }) | None => (None, None),
            Some(held) => match held.scope {
                Scope::Site(site) => (Some(site), None),
                Scope::Group(group) => (Some(self.market), Some(group)),
                _ => (None, None),
            },
        };
        assert!(own.next().is_none(), "one role each");
        Facts { person: Some(id), site, group, ..Facts::default() }
    }

    async fn person(&mut self, relation: &'static str, facts: Facts) -> Subject {
        let ctx = self.world.ctx();
        let name = self.new_name(NAMES[0]);
        let id = somebody(&ctx, &name, Role::Participant).await;
        for coach in &facts.former_coaches {
            let before = Context { at: ctx.at.minus(DAY), ..ctx.clone() };
            put(&before, id, None, None, Some(*coach)).await;
        }
        put(&ctx, id, facts.site, facts.group, facts.main_coach).await;
        if facts.ended {
            command_line::end_account(&ctx, id).await.unwrap();
        }
        let facts = Facts { person: Some(id), ..facts };
        self.names.insert(name, (Kind::Person, facts.clone()));
        Subject { relation, id, facts: Some(facts), given: Uuid::nil() }
    }

    fn new_name(&mut self, begin: &str) -> String {
        self.named += 1;
        format!("{begin}{:04}", self.named)
    }

    async fn new_staff(&mut self) -> (Uuid, String) {
        let name = self.new_name(NAMES[1]);
        (somebody(&self.world.ctx(), &name, Role::Desk).await, name)
    }

    /// Somebody who works here with this role; its account is filled in.
    async fn staff(&mut self, given: Option<Assignment>) -> Subject {
        let (ctx, (id, name)) = (self.world.ctx(), self.new_staff().await);
        let held: Vec<Assignment> = given.into_iter().map(|given| Assignment { account: id, ..given }).collect();
        let given = match held.first() {
            Some(one) => give(&ctx, *one).await,
            None => Uuid::nil(),
        };
        let facts = self.facts_of_staff(id, &held);
        self.names.insert(name, (Kind::Account, facts.clone()));
        Subject { relation: "", id, facts: Some(facts), given }
    }

    /// What stands in this relation to who asks; `None`: there is no such relation for her.
    pub async fn subject(&mut self, about: About, relation: &'static str, actor: &Actor) -> Option<Subject> {
        let hers = about == About::Newcomer
            || matches!(
                relation,
                "whose main coach she is"
                    | "whose main coach she was"
                    | "of her colleague"
                    | "herself"
                    | "that she logged"
                    | "about herself"
            );
        if hers && about != About::Newcomer && actor.account.is_none()
            || relation == "of her colleague" && actor.colleague.is_none()
        {
            return None;
        }
        let key = (about, relation, actor.account.filter(|_| hers));
        if let Some(known) = self.subjects.get(&key) {
            return Some(known.clone());
        }
        let made = self.make(about, relation, actor).await;
        self.subjects.insert(key, made.clone());
        Some(made)
    }

    /// What was done to it cannot be undone: the next time there is another one.
    pub fn forget(&mut self, about: About, relation: &'static str, actor: &Actor) {
        self.subjects.remove(&(about, relation, None));
        self.subjects.remove(&(about, relation, actor.account));
    }

    async fn make(&mut self, about: About, relation: &'static str, actor: &Actor) -> Subject {
        let ctx = self.world.ctx();
        let (market, harbour) = (Some(self.market), Some(self.harbour));
        let nothing = Subject { relation, id: ctx.new_id(), facts: None, given: ctx.new_id() };
        let place = |id: Uuid, site: Uuid, group: Option<Uuid>, ended: bool| {
            let facts = Facts { record: Some(id), site: Some(site), group, ended, ..Facts::default() };
            Subject { id, facts: Some(facts), ..nothing.clone() }
        };
        let none = Facts::default();
        match (about, relation) {
            (About::House, _) => Subject { facts: Some(none), ..nothing },
            (About::Person, "herself" | "who works here") => {
                let other = self.actors.iter().chain([actor]).rev().find_map(|actor| actor.account).unwrap_or_default();
                let id = if relation == "herself" { actor.account.unwrap_or_default() } else { other };
                let is_participant = actor.role == Some(Role::Participant) && relation == "herself";
                let facts = is_participant.then_some(Facts { person: Some(id), site: market, ..none });
                Subject { id, facts, ..nothing }
            }
            (About::Person, "nobody") => nothing,
            (About::Person, _) => {
                let facts = match relation {
                    "whose main coach she is" => Facts { main_coach: actor.account, ..none },
                    "whose main coach she was" => {
                        Facts { site: harbour, former_coaches: actor.account.into_iter().collect(), ..none }
                    }
                    "of her colleague" => Facts { main_coach: actor.colleague, ..none },
                    "at the market" => Facts { site: market, ..none },
                    "in a group at the market" => Facts { site: market, group: Some(self.groups[0]), ..none },
                    "at the harbour" => Facts { site: harbour, ..none },
                    "who has left" => Facts { site: market, ended: true, ..none },
                    _ => none,
                };
                self.person(relation, facts).await
            }
            (About::Newcomer, _) => {
                let site = if relation == "at the market" { self.market } else { self.harbour };
                let coaches = |held: &Assignment| {
                    Some(held.account) == actor.account
                        && held.deputy_of.is_none()
                        && held.role == Role::Coach
                        && held.holds_at(ctx.at)
                };
                let main_coach = actor.account.filter(|_| actor.given.iter().any(coaches));
                Subject { id: site, facts: Some(Facts { main_coach, site: Some(site), ..none }), ..nothing }
            }
            (About::Site, "market") => place(self.market, self.market, None, false),
            (About::Site, "harbour") => place(self.harbour, self.harbour, None, false),
            (About::Site, "closed") => place(self.closed, self.closed, None, true),
            (About::Group, "at the market") => place(self.groups[0], self.market, Some(self.groups[0]), false),
            (About::Group, "at the harbour") => place(self.groups[1], self.harbour, Some(self.groups[1]), false),
            (About::Group, "closed") => place(self.groups[2], self.closed, Some(self.groups[2]), true),
            (About::Herself, _) => {
                // Who has a role works here, also in somebody's place.
                let works = actor.given.iter().any(|held| Some(held.account) == actor.account && held.holds_at(ctx.at));
                Subject { id: actor.account.unwrap_or_default(), facts: works.then_some(none), ..nothing }
            }
            (About::Staff, "herself") => {
                let id = actor.account.unwrap_or_default();
                let is_staff = actor.role != Some(Role::Participant);
                Subject { id, facts: is_staff.then(|| self.facts_of_staff(id, &actor.given)), given: actor.old, ..nothing }
            }
            (About::Staff, "participant") => {
                let other = self.actors.iter().chain([actor]).find(|actor| actor.role == Some(Role::Participant));
                Subject { id: other.and_then(|other| other.account).unwrap_or_default(), ..nothing }
            }
            (About::Staff, "at the market" | "at the harbour" | "everywhere" | "who has left") => {
                let scope = match relation {
                    "at the market" => Scope::Site(self.market),
                    "at the harbour" => Scope::Site(self.harbour),
                    _ => Scope::All,
                };
                let mut made = self.staff(Some(from_now(&ctx, Uuid::nil(), Role::Desk, scope))).await;
                if relation == "who has left" {
                    command_line::end_account(&ctx, made.id).await.unwrap();
                    made.facts = made.facts.map(|facts| Facts { ended: true, ..facts });
                    self.names
                        .values_mut()
                        .filter(|(_, facts)| facts.person == Some(made.id))
                        .for_each(|(_, facts)| facts.ended = true);
                }
                Subject { relation, ..made }
            }
            (About::Invitation, "over everything" | "to the market" | "to the harbour") => {
                let (over, site) = match relation {
                    "to the market" => (Over::Site(self.market), market),
                    "to the harbour" => (Over::Site(self.harbour), harbour),
                    _ => (Over::All, None),
                };
                let id = self.invite(over).await;
                Subject { id, facts: Some(Facts { record: Some(id), site, ..none }), ..nothing }
            }
            (About::Session, "that she logged" | "that another one logged") => {
                let author = match relation {
                    "that she logged" => actor.account.unwrap_or_default(),
                    _ => self.staff(None).await.id,
                };
                let person = self.person("", Facts { site: market, ..none.clone() }).await.id;
                let id = a_session(&ctx, author, person).await;
                Subject { id, facts: Some(Facts { record: Some(id), author: Some(author), ..none }), ..nothing }
            }
            (About::NewcomerList, "that she logged" | "that another one logged") => {
                let author = match relation {
                    "that she logged" => actor.account.unwrap_or_default(),
                    _ => self.staff(None).await.id,
                };
                let id = a_newcomer_list(&ctx, author).await;
                Subject { id, facts: Some(Facts { record: Some(id), author: Some(author), ..none }), ..nothing }
            }
            (About::SubProject, "there is") => {
                let id = a_sub_project(&ctx, "Digital").await;
                Subject { id, facts: Some(Facts { record: Some(id), sub_project: Some(id), ..none }), ..nothing }
            }
            (About::Own, _) => {
                let own = actor.account.filter(|_| actor.role == Some(Role::Participant));
                Subject { facts: own.map(|id| Facts { person: Some(id), ..none }), ..nothing }
            }
            (About::Made, _) => Subject { facts: actor.account.map(|id| Facts { author: Some(id), ..none }), ..nothing },
            (About::Protocol, "about herself" | "about another one") => {
                let is_hers = relation == "about herself" && actor.role == Some(Role::Participant);
                let person = match actor.account.filter(|_| is_hers) {
                    Some(herself) => herself,
                    None => self.person("", Facts { site: market, ..none.clone() }).await.id,
                };
                let author = self.staff(None).await.id;
                let id = a_protocol(&ctx, author, person).await;
                Subject { id, facts: Some(Facts { record: Some(id), person: Some(person), ..none }), ..nothing }
            }
            (About::OwnGoal | About::OwnAgreement | About::OwnCompetence, "about herself" | "about another one") => {
                let is_hers = relation == "about herself" && actor.role == Some(Role::Participant);
                let person = match actor.account.filter(|_| is_hers) {
                    Some(herself) => herself,
                    None => self.person("", Facts { site: market, ..none.clone() }).await.id,
                };
                let id = match about {
                    About::OwnAgreement => an_agreement(&ctx, person).await,
                    About::OwnCompetence => a_competence(&ctx, person).await,
                    _ => a_goal(&ctx, person).await,
                };
                // Her own pages show only what is hers, also to who may see it elsewhere.
                let facts = is_hers.then_some(Facts { record: Some(id), person: Some(person), ..none });
                Subject { id, facts, ..nothing }
            }
            (
                About::HelpRequest
                | About::Goal
                | About::DataRequest
                | About::Agreement
                | About::Competence
                | About::Participation,
                "whose main coach she is" | "of her colleague" | "at the market" | "at the harbour",
            ) => {
                let facts = match relation {
                    "whose main coach she is" => Facts { main_coach: actor.account, ..none },
                    "of her colleague" => Facts { main_coach: actor.colleague, ..none },
                    "at the market" => Facts { site: market, ..none },
                    _ => Facts { site: harbour, ..none },
                };
                let person = self.person("", facts).await;
                let id = match about {
                    About::Goal => a_goal(&ctx, person.id).await,
                    About::DataRequest => a_request(&ctx, person.id, Wish::Erase).await,
                    About::Agreement => an_agreement(&ctx, person.id).await,
                    About::Competence => a_competence(&ctx, person.id).await,
                    About::Participation => {
                        let project = a_sub_project(&ctx, "Digital").await;
                        a_participation(&ctx, person.id, project).await
                    }
                    _ => a_help_request(&ctx, person.id).await,
                };
                let facts = person.facts.map(|facts| Facts { record: Some(id), ..facts });
                Subject { id, facts, ..nothing }
            }
            (About::Interest, "at the market" | "at the harbour" | "nowhere") => {
                let site = match relation {
                    "at the market" => market,
                    "at the harbour" => harbour,
                    _ => None,
                };
                let id = an_interest(&ctx, site).await;
                Subject { id, facts: Some(Facts { record: Some(id), site, ..none }), ..nothing }
            }
            (About::Station, "that she logged" | "that another one logged") => {
                let hers = relation == "that she logged";
                let author = if hers { actor.account.unwrap_or_default() } else { self.staff(None).await.id };
                let id = a_station(&ctx, Some(author).filter(|author| !author.is_nil())).await;
                Subject { id, facts: Some(Facts { record: Some(id), author: Some(author), ..none }), ..nothing }
            }
            (About::Tour, "there is") => {
                let id = a_tour(&ctx, "Am Wasser").await;
                Subject { id, facts: Some(Facts { record: Some(id), ..none }), ..nothing }
            }
            (About::ShortContact, "that she logged" | "at the market" | "at the harbour") => {
                let hers = relation == "that she logged";
                let site = if relation == "at the market" { self.market } else { self.harbour };
                let author = if hers { actor.account.unwrap_or_default() } else { self.staff(None).await.id };
                let id = a_short_contact(&ctx, author, site).await;
                let facts = Facts { record: Some(id), site: Some(site), author: Some(author), ..none };
                Subject { id, facts: Some(facts), ..nothing }
            }
            (
                About::Site
                | About::Group
                | About::Staff
                | About::Invitation
                | About::Session
                | About::Protocol
                | About::HelpRequest
                | About::Goal
                | About::OwnGoal
                | About::DataRequest
                | About::Agreement
                | About::OwnAgreement
                | About::Competence
                | About::OwnCompetence
                | About::Participation
                | About::SubProject
                | About::NewcomerList
                | About::Interest
                | About::ShortContact
                | About::Station
                | About::Tour,
                _,
            ) => nothing,
        }
    }

    /// The coordinator of the whole house invites somebody.
    async fn invite(&self, over: Over) -> Uuid {
        let ctx = self.world.ctx();
        let coordinator = self.coordinator(&ctx).await;
        let by = By::signed_in(&coordinator).unwrap();
        let once = ctx.new_id().to_string();
        invite(&coordinator, by, "Frau Neu", Some(Role::Desk), Some(over), Some(&once)).await.unwrap().unwrap().id
    }

    async fn coordinator(&self, ctx: &Context) -> Context {
        let id = somebody(ctx, "Frau Kern", Role::Coordinator).await;
        let given = from_now(ctx, id, Role::Coordinator, Scope::All);
        give(ctx, given).await;
        let roles = vec![Role::Coordinator];
        let person = base::context::Person {
            id,
            name: "Frau Kern".into(),
            roles,
            assignments: vec![given],
            own_device: false,
            owes_second_factor: false,
            demo: false,
        };
        let mut coordinator = ctx.clone();
        coordinator.who.person = Some(person);
        coordinator
    }

    /// The names on this page, each with whether who asks may know of her. `team`: the page says by its nature who works here.
    pub fn names(&self, html: &str, actor: &Actor, team: bool) -> Vec<(String, bool)> {
        let found = NAMES.iter().flat_map(|begin| html.match_indices(begin));
        let names = found.filter_map(|(at, begin)| html.get(at..at + begin.len() + 4));
        let is_known = |name: &str| {
            let Some((kind, facts)) = self.names.get(name) else { return false };
            let seen = [Action::See, Action::List].iter().any(|action| {
                actor.may(*action, *kind, facts) || *kind == Kind::Person && actor.may(*action, Kind::Leaver, facts)
            });
            seen || facts.person == actor.account || team && *kind == Kind::Account
        };
        names.map(|name| (name.to_owned(), is_known(name))).collect()
    }
}

impl Actor {
    fn principal(&self) -> Option<Principal<'_>> {
        let is_participant = self.role == Some(Role::Participant);
        Some(Principal { account: self.account?, is_participant, assignments: &self.given, at: base::testing::NOON })
    }

    /// Whether the policy lets her do this with something of which this is true.
    pub fn may(&self, action: Action, kind: Kind, facts: &Facts) -> bool {
        let matrix = policy::matrix().unwrap();
        self.principal().is_some_and(|who| policy::decide(matrix, &who, action, kind, facts).is_granted())
    }

    /// Whether there can be anything with which the policy lets her do this.
    pub fn may_at_all(&self, action: Action, kind: Kind) -> bool {
        let matrix = policy::matrix().unwrap();
        self.principal().is_some_and(|who| policy::may_at_all(matrix, &who, action, kind))
    }
}

/// Everybody reads German here.
pub(crate) const LANG: Lang = Lang::De;
