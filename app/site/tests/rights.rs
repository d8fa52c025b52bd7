//! Who may do what, at every address and with every verb of every room, over HTTP: each row of the table says what one asks for, `policy.csv` says who
//! has it. A new route needs a row here.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use ::tour::{acts::words::first_trace, paths as tour, published::Words};
use administration::paths as house;
use base::{Lang, paths as base_paths};
use coaching::paths as coach;
use intake::paths as intake;
use learning::paths as learn;
use participation::paths as part;
use people::{
    paths,
    policy::{
        Action::{self, Change, End, Erase, HelpIn, List, Make, Merge, PrintCard, Run, See},
        Facts,
        Kind::{
            self, Account, Assignment, Backups, Card, ContentFaults, Erasure, Group, Jobs, Log, Organisation, Person, Placement,
            ServiceFact, Site,
        },
    },
};
use pictures::paths::OwnPictures;
use privacy::paths as own;
use testing::{
    About, Town, each,
    rights::{Doors, Row, send_for_others, try_every_cell, unlisted},
};

const DE: Lang = Lang::De;
/// A secret that opens nothing.
const SECRET: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
/// The pages of those who accompany people.
const PEOPLE: &[(Action, Kind)] = &[(List, Person)];
/// Where sessions are logged.
const LOGS: &[(Action, Kind)] = &[(Make, ServiceFact)];
/// The pages of those who run the house.
const HOUSE: &[(Action, Kind)] = &[(List, Account), (See, Kind::Rooms)];

fn words(pairs: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    pairs.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}

/// What every address of every room asks for.
fn table() -> Vec<Row> {
    let mut rows = open();
    rows.extend(of_people());
    rows.extend(of_coaching());
    rows.extend(of_own_data());
    rows.extend(of_agreements());
    rows.extend(of_participation());
    rows.extend(of_intake());
    rows.extend(of_the_house());
    rows.extend(of_the_team());
    rows.extend(of_the_tour());
    rows.extend(of_the_desk());
    rows
}

/// The tour: what everybody sees. Here nothing is published.
fn of_the_tour() -> Vec<Row> {
    vec![
        Row::page::<tour::District>(|_| tour::District::href(DE)),
        Row::page::<tour::Walk>(|_| tour::Walk::href(DE)),
        Row::page::<tour::OneWalk>(|_| tour::OneWalk::href(DE, "klein")),
        Row::page::<tour::Station>(|_| tour::Station::href(DE, "markt")),
        Row::page::<tour::Sides>(|_| tour::Sides::href(DE, "markt")),
        Row::page::<tour::Poster>(|_| tour::Poster::href(DE, "markt")),
        Row::page::<tour::Way>(|_| tour::Way::href(DE)),
        Row::page::<tour::OneWay>(|_| tour::OneWay::href(DE, "klein")),
        Row::page::<tour::Hear>(|_| tour::Hear::href(DE)),
        Row::page::<tour::HearOne>(|_| tour::HearOne::href(DE, "klein")),
        Row::page::<tour::Sheet>(|_| tour::Sheet::href(DE)),
        Row::page::<tour::SheetOne>(|_| tour::SheetOne::href(DE, "klein")),
        Row::page::<tour::Around>(|_| tour::Around::href(DE, "markt")),
        Row::page::<tour::MapFile>(|_| tour::MapFile::href(DE, "klein-0a1b2c3d.svg")),
        Row::page::<tour::GeoJson>(|_| tour::GeoJson::href(DE)),
        Row::page::<tour::Gpx>(|_| tour::Gpx::href(DE)),
        Row::page::<tour::Kml>(|_| tour::Kml::href(DE)),
    ]
}

/// The tour: what those see who make it.
fn of_the_desk() -> Vec<Row> {
    let question = |path, form| Row::form::<tour::Question>(path, form);
    let order = |form| Row::form::<tour::Order>(|_| tour::Order::href(DE), form);
    let one = |form| Row::form::<tour::EditTour>(|tour| tour::EditTour::href(DE, tour.id), form);
    let station = About::Station;
    vec![
        Row::page::<tour::Desk>(|_| tour::Desk::href(DE)).door(&[(List, Kind::Station)]),
        Row::page::<tour::NewStation>(|_| tour::NewStation::href(DE)).right(Make, Kind::Station, About::Made),
        Row::form::<tour::NewStation>(|_| tour::NewStation::href(DE), |_, _| words(&[])).right(Make, Kind::Station, About::Made),
        Row::page::<tour::Question>(|station| tour::Question::href(DE, station.id, 1)).right(See, Kind::Station, station),
        question(
            |station| tour::Question::href(DE, station.id, 2),
            |_, _| words(&[("do", "numbers"), ("numbers", "54.6, 12.3")]),
        )
        .right(Change, Kind::Station, station),
        question(
            |station| tour::Question::href(DE, station.id, 4),
            |_, _| words(&[("do", "words"), ("seen", &first_trace(&Words::default())), ("title", "Der Markt")]),
        )
        .right(Change, Kind::Station, station),
        question(|station| tour::Question::href(DE, station.id, 5), |_, _| words(&[("do", "hand-in")])).right(
            Change,
            Kind::Station,
            station,
        ),
        // Something is missing: the form comes back and says what.
        question(|station| tour::Question::href(DE, station.id, 5), |_, _| words(&[("do", "publish")])).right(
            Change,
            Kind::Tour,
            station,
        ),
        question(|station| tour::Question::href(DE, station.id, 5), |_, _| words(&[("do", "withdraw")])).right(
            End,
            Kind::Tour,
            station,
        ),
        question(|station| tour::Question::href(DE, station.id, 5), |_, _| words(&[("do", "erase")])).right(
            Erase,
            Kind::Station,
            station,
        ),
        Row::page::<tour::PlaceMap>(|station| tour::PlaceMap::href(DE, station.id)).right(See, Kind::Station, station),
        Row::page::<tour::Preview>(|station| tour::Preview::href(DE, station.id)).right(See, Kind::Station, station),
        Row::page::<tour::PreviewAround>(|station| tour::PreviewAround::href(DE, station.id)).right(See, Kind::Station, station),
        Row::page::<tour::Versions>(|station| tour::Versions::href(DE, station.id)).right(See, Kind::Station, station),
        // There is no such picture: nobody waits for it any more.
        Row::page::<tour::Waiting>(|station| tour::Waiting::href(DE, station.id)).door(&[(List, Kind::Station)]),
        // There is none: the form comes back.
        Row::form::<tour::Versions>(|station| tour::Versions::href(DE, station.id), |_, _| words(&[("number", "1")])).right(
            Change,
            Kind::Station,
            station,
        ),
        Row::page::<tour::Order>(|_| tour::Order::href(DE)).right(See, Kind::Tour, About::House),
        order(|_, _| words(&[("do", "begin"), ("title", "Am Hafen")])).right(Change, Kind::Tour, About::House),
        Row::page::<tour::EditTour>(|tour| tour::EditTour::href(DE, tour.id)).right(See, Kind::Tour, About::Tour),
        one(|_, _| words(&[("do", "words"), ("revision", "1"), ("title", "Am Hafen")])).right(Change, Kind::Tour, About::Tour),
        one(|_, _| words(&[("do", "publish")])).right(Change, Kind::Tour, About::Tour),
        one(|_, _| words(&[("do", "withdraw")])).right(End, Kind::Tour, About::Tour),
        one(|_, _| words(&[("do", "erase")])).right(End, Kind::Tour, About::Tour),
    ]
}

/// For everybody, and for whoever is signed in.
fn open() -> Vec<Row> {
    vec![
        Row::page::<base_paths::Start>(|_| base_paths::Start::href(DE)),
        Row::page::<base_paths::Languages>(|_| base_paths::Languages::href(DE)),
        Row::form::<base_paths::Languages>(|_| base_paths::Languages::href(DE), |_, _| words(&[("lang", "de")])),
        Row::page::<base_paths::Display>(|_| base_paths::Display::href(DE)),
        Row::form::<base_paths::Display>(|_| base_paths::Display::href(DE), |_, _| words(&[("groesse", "1")])),
        Row::page::<base_paths::Help>(|_| base_paths::Help::href(DE)),
        Row::page::<base_paths::Offline>(|_| base_paths::Offline::href(DE)),
        Row::page::<base_paths::TextPage>(|_| base_paths::TextPage::href(DE, "datenschutz")),
        // The way in.
        Row::page::<paths::Card>(|_| paths::card(SECRET)),
        Row::form::<paths::Card>(|_| paths::card(SECRET), |_, _| Vec::new()),
        Row::page::<paths::SignIn>(|_| paths::SignIn::href(DE)),
        Row::page::<paths::SignInPictures>(|_| paths::SignInPictures::href(DE)),
        Row::form::<paths::SignInPictures>(|_| paths::SignInPictures::href(DE), |_, _| words(&[("bild", "1")])),
        Row::page::<paths::SignInYou>(|_| paths::SignInYou::href(DE)),
        Row::form::<paths::SignInYou>(|_| paths::SignInYou::href(DE), |_, _| words(&[("handy", "mein")])),
        Row::page::<paths::SignInCardCode>(|_| paths::SignInCardCode::href(DE)),
        Row::form::<paths::SignInCardCode>(|_| paths::SignInCardCode::href(DE), |_, _| words(&[("code", "7QK3")])),
        Row::page::<paths::SignInCode>(|_| paths::SignInCode::href(DE)),
        Row::form::<paths::SignInCode>(|_| paths::SignInCode::href(DE), |_, _| words(&[("code", "12")])),
        Row::page::<paths::SignInStaff>(|_| paths::SignInStaff::href(DE)),
        Row::form::<paths::SignInStaff>(|_| paths::SignInStaff::href(DE), |_, _| words(&[("email", "kim@klick.example")])),
        Row::page::<paths::SignInSecondFactor>(|_| paths::SignInSecondFactor::href(DE)),
        Row::form::<paths::SignInSecondFactor>(|_| paths::SignInSecondFactor::href(DE), |_, _| words(&[("code", "12")])),
        Row::page::<base_paths::SignOut>(|_| base_paths::SignOut::href(DE)),
        Row::form::<base_paths::SignOut>(|_| base_paths::SignOut::href(DE), |_, _| Vec::new()),
        Row::page::<house::TypeCode>(|_| house::TypeCode::href(DE)),
        Row::form::<house::TypeCode>(|_| house::TypeCode::href(DE), |_, _| words(&[("code", "12")])),
        Row::page::<house::Link>(|_| house::link(SECRET)),
        Row::form::<house::Link>(|_| house::link(SECRET), |_, _| words(&[("email", "kim@klick.example")])),
        Row::page::<house::FirstStart>(|_| house::FirstStart::href(DE, SECRET)),
        Row::form::<house::FirstStart>(|_| house::FirstStart::href(DE, SECRET), |_, _| words(&[("name", "Kim")])),
        Row::page::<coach::Feed>(|_| coach::feed(SECRET)),
        // Learning.
        Row::page::<learn::Learn>(|_| learn::Learn::href(DE)),
        Row::page::<learn::Course>(|_| learn::Course::href(DE, "handy")),
        Row::page::<learn::Lesson>(|_| learn::Lesson::href(DE, "handy", "einschalten")),
        Row::page::<learn::Step>(|_| learn::Step::href(DE, "handy", "einschalten", 1)),
        Row::form::<learn::Step>(|_| learn::Step::href(DE, "handy", "einschalten", 1), |_, _| words(&[("tun", "weiter")])),
        Row::page::<learn::StepHelp>(|_| learn::StepHelp::href(DE, "handy", "einschalten", 1)),
        Row::page::<learn::LessonEnd>(|_| learn::LessonEnd::href(DE, "handy", "einschalten")),
        Row::page::<learn::LessonPrint>(|_| learn::LessonPrint::href(DE, "handy", "einschalten")),
        Row::page::<base_paths::Me>(|_| base_paths::Me::href(DE)),
        Row::page::<base_paths::MeTakeOver>(|_| base_paths::MeTakeOver::href(DE)).signed_in(),
        Row::form::<base_paths::MeTakeOver>(|_| base_paths::MeTakeOver::href(DE), |_, _| words(&[("tun", "nein")])).signed_in(),
        Row::page::<paths::WhoLooked>(|_| paths::WhoLooked::href(DE)).signed_in().names_staff(),
        Row::page::<paths::OwnPassword>(|_| paths::OwnPassword::href(DE)).staff(),
        Row::form::<paths::OwnPassword>(|_| paths::OwnPassword::href(DE), |_, _| words(&[("old", "x"), ("new", "kurz")])).staff(),
        Row::page::<paths::SecondFactor>(|_| paths::SecondFactor::href(DE)).staff(),
        Row::form::<paths::SecondFactor>(|_| paths::SecondFactor::href(DE), |_, _| words(&[("do", "begin")])).staff(),
    ]
}

/// Sessions: who logs them, and who reads what was written.
fn of_coaching() -> Vec<Row> {
    vec![
        Row::page::<coach::LogSession>(|_| coach::LogSession::href(DE)).door(LOGS),
        Row::page::<coach::LogGroup>(|group| coach::LogGroup::href(DE, group.id))
            .door(LOGS)
            .right(Make, ServiceFact, About::Group)
            .names_staff(),
        // Nobody is named: the form comes back to be mended.
        Row::form::<coach::LogGroup>(|group| coach::LogGroup::href(DE, group.id), |_, _| words(&[("pillar", "education")]))
            .door(LOGS)
            .right(Make, ServiceFact, About::Group)
            .names_staff(),
        Row::page::<coach::LogOne>(|person| coach::LogOne::href(DE, person.id)).door(LOGS).right(
            Make,
            ServiceFact,
            About::Person,
        ),
        Row::form::<coach::LogOne>(|person| coach::LogOne::href(DE, person.id), |_, _| logged()).door(LOGS).right(
            Make,
            ServiceFact,
            About::Person,
        ),
        Row::page::<coach::Session>(|session| coach::Session::href(DE, session.id)).right(See, ServiceFact, About::Session),
        Row::form::<coach::Session>(|session| coach::Session::href(DE, session.id), |_, _| words(&[("do", "undo")])).right(
            Change,
            ServiceFact,
            About::Session,
        ),
        Row::form::<coach::Session>(
            |session| coach::Session::href(DE, session.id),
            |_, _| {
                let mut form = logged();
                form.push(("do", "correct".to_owned()));
                form
            },
        )
        .right(Change, ServiceFact, About::Session),
        Row::page::<coach::Talks>(|person| coach::Talks::href(DE, person.id))
            .door(PEOPLE)
            .right(See, ServiceFact, About::Person)
            .names_staff(),
        Row::page::<learn::PersonLearning>(|person| learn::PersonLearning::href(DE, person.id)).door(PEOPLE).right(
            See,
            Kind::Progress,
            About::Person,
        ),
        Row::page::<coach::Goals>(|person| coach::Goals::href(DE, person.id))
            .door(PEOPLE)
            .right(See, Kind::Goal, About::Person)
            .right(See, Kind::Task, About::Person),
        Row::form::<coach::Goals>(
            |person| coach::Goals::href(DE, person.id),
            |_, _| words(&[("do", "task-add"), ("what", "Das Kabel mitbringen"), ("side", "person")]),
        )
        .door(PEOPLE)
        .right(Make, Kind::Task, About::Person),
        Row::page::<coach::NewGoal>(|person| coach::NewGoal::href(DE, person.id)).door(PEOPLE).right(
            Make,
            Kind::Goal,
            About::Person,
        ),
        Row::form::<coach::NewGoal>(
            |person| coach::NewGoal::href(DE, person.id),
            |_, _| words(&[("title", "Ich will schreiben."), ("importance", "2"), ("difficulty", "2")]),
        )
        .door(PEOPLE)
        .right(Make, Kind::Goal, About::Person),
        Row::page::<coach::Goal>(|goal| coach::Goal::href(DE, goal.id)).door(PEOPLE).right(See, Kind::Goal, About::Goal),
        Row::form::<coach::Goal>(|goal| coach::Goal::href(DE, goal.id), |_, _| words(&[("do", "rate"), ("level", "3")]))
            .door(PEOPLE)
            .right(Change, Kind::Goal, About::Goal),
        Row::form::<coach::Talks>(
            |person| coach::Talks::href(DE, person.id),
            |_, _| words(&[("do", "private"), ("private", "Ruhiger Raum.")]),
        )
        .right(Make, Kind::PrivateNote, About::Person),
        Row::page::<coach::OwnGoals>(|_| coach::OwnGoals::href(DE)).right(Make, Kind::Help, About::Own),
        Row::form::<coach::OwnGoals>(|_| coach::OwnGoals::href(DE), |_, _| words(&[("do", "task-add"), ("what", "Üben")])).right(
            Make,
            Kind::Help,
            About::Own,
        ),
        Row::page::<coach::NewOwnGoal>(|_| coach::NewOwnGoal::href(DE)).right(Make, Kind::Help, About::Own),
        Row::form::<coach::NewOwnGoal>(|_| coach::NewOwnGoal::href(DE), |_, _| words(&[("title", "Ich will schreiben.")])).right(
            Make,
            Kind::Help,
            About::Own,
        ),
        Row::page::<coach::OwnGoal>(|goal| coach::OwnGoal::href(DE, goal.id)).right(See, Kind::Goal, About::OwnGoal),
        Row::form::<coach::OwnGoal>(|goal| coach::OwnGoal::href(DE, goal.id), |_, _| words(&[("do", "rate"), ("level", "3")]))
            .right(Change, Kind::Goal, About::OwnGoal),
        Row::page::<coach::Calendar>(|_| coach::Calendar::href(DE)).door(&[(Make, Kind::Appointment)]),
        Row::form::<coach::Calendar>(|_| coach::Calendar::href(DE), |_, _| words(&[("do", "feed-end")]))
            .door(&[(Make, Kind::Appointment)]),
        Row::page::<coach::Appointments>(|person| coach::Appointments::href(DE, person.id))
            .door(PEOPLE)
            .right(See, Kind::Appointment, About::Person)
            .names_staff(),
        Row::form::<coach::Appointments>(
            |person| coach::Appointments::href(DE, person.id),
            |_, _| {
                words(&[
                    ("do", "make"),
                    ("day-day", "24"),
                    ("day-month", "11"),
                    ("day-year", "2026"),
                    ("begins", "10:00"),
                    ("minutes", "45"),
                    ("mode", "phone"),
                ])
            },
        )
        .door(PEOPLE)
        .right(Make, Kind::Appointment, About::Person),
        Row::page::<coach::OwnAppointments>(|_| coach::OwnAppointments::href(DE)).right(Make, Kind::Help, About::Own),
        Row::form::<coach::OwnAppointments>(|_| coach::OwnAppointments::href(DE), |_, _| words(&[("do", "feed-end")])).right(
            Make,
            Kind::Help,
            About::Own,
        ),
        Row::page::<coach::HelpRequest>(|request| coach::HelpRequest::href(DE, request.id))
            .door(PEOPLE)
            .right(See, Kind::Help, About::HelpRequest)
            .right(See, Person, About::HelpRequest),
        Row::form::<coach::HelpRequest>(|request| coach::HelpRequest::href(DE, request.id), |_, _| words(&[("do", "take")]))
            .right(Change, Kind::Help, About::HelpRequest),
        Row::form::<coach::HelpRequest>(|request| coach::HelpRequest::href(DE, request.id), |_, _| words(&[("do", "end")]))
            .right(End, Kind::Help, About::HelpRequest),
        Row::page::<coach::AskHelp>(|_| coach::AskHelp::href(DE)).right(Make, Kind::Help, About::Own),
        Row::form::<coach::AskHelp>(|_| coach::AskHelp::href(DE), |_, _| words(&[("do", "ask")])).right(
            Make,
            Kind::Help,
            About::Own,
        ),
        Row::page::<coach::Plans>(|_| coach::Plans::href(DE)).door(&[(See, Kind::Meeting)]),
        Row::page::<coach::Plan>(|group| coach::Plan::href(DE, group.id)).right(See, Kind::Meeting, About::Group),
        Row::form::<coach::Plan>(|group| coach::Plan::href(DE, group.id), |_, _| planned()).right(
            Change,
            Kind::Meeting,
            About::Group,
        ),
        Row::page::<coach::Closures>(|_| coach::Closures::href(DE)).door(&[(List, Kind::Closure)]),
        Row::form::<coach::Closures>(
            |_| coach::Closures::href(DE),
            |_, _| words(&[("do", "holidays"), ("land", "MV"), ("year", "2027")]),
        )
        .door(&[(List, Kind::Closure)])
        .right(Make, Kind::Closure, About::House),
        Row::page::<coach::Figures>(|_| coach::Figures::href(DE)).door(&[(List, Kind::Figures)]),
        Row::page::<coach::FiguresFile>(|_| coach::FiguresFile::href(DE)).door(&[(List, Kind::Figures)]),
        Row::page::<coach::Written>(|_| coach::Written::href(DE)).right(Make, Kind::Answer, About::Own).names_staff(),
        Row::page::<coach::WrittenOne>(|text| coach::WrittenOne::href(DE, text.id))
            .right(Make, Kind::Answer, About::Protocol)
            .names_staff(),
        Row::form::<coach::WrittenOne>(|text| coach::WrittenOne::href(DE, text.id), |_, _| words(&[("do", "agrees")])).right(
            Make,
            Kind::Answer,
            About::Protocol,
        ),
    ]
}

/// Somebody's own data, what she allows, and what she wants done.
fn of_own_data() -> Vec<Row> {
    const DOOR: &[(Action, Kind)] = &[(List, Kind::DataRequest)];
    let request = |form| Row::form::<own::Request>(|request| own::Request::href(DE, request.id), form).door(DOOR);
    let person = |form| Row::form::<own::PersonData>(|person| own::PersonData::href(DE, person.id), form);
    let mine = |row: Row| row.right(Make, Kind::DataRequest, About::Own);
    vec![
        mine(Row::page::<own::OwnData>(|_| own::OwnData::href(DE))).names_staff(),
        Row::form::<own::OwnData>(
            |_| own::OwnData::href(DE),
            |_, request| vec![("do", "take-back".to_owned()), ("request", request.id.to_string())],
        )
        .right(End, Kind::DataRequest, About::DataRequest),
        mine(Row::page::<own::TakeAlong>(|_| own::TakeAlong::href(DE))),
        // The form of who signed in long ago comes back.
        mine(Row::form::<own::TakeAlong>(|_| own::TakeAlong::href(DE), |_, _| Vec::new())),
        mine(Row::page::<own::HowLong>(|_| own::HowLong::href(DE))),
        mine(Row::page::<own::Consents>(|_| own::Consents::href(DE))).names_staff(),
        Row::form::<own::Consents>(
            |_| own::Consents::href(DE),
            |_, _| words(&[("do", "yes"), ("purpose", "publicity"), ("version", "1")]),
        )
        .right(Make, Kind::Consent, About::Own),
        mine(Row::page::<own::AskErasure>(|_| own::AskErasure::href(DE))),
        mine(Row::form::<own::AskErasure>(|_| own::AskErasure::href(DE), |_, _| Vec::new())),
        mine(Row::page::<own::AskLook>(|_| own::AskLook::href(DE))),
        mine(Row::form::<own::AskLook>(|_| own::AskLook::href(DE), |_, _| words(&[("do", "ask"), ("wish", "look")]))),
        Row::page::<own::Requests>(|_| own::Requests::href(DE)).door(DOOR),
        Row::page::<own::Request>(|request| own::Request::href(DE, request.id))
            .door(DOOR)
            .right(See, Kind::DataRequest, About::DataRequest)
            .names_staff(),
        // Without words it comes back to be mended.
        request(|_, _| words(&[("do", "answer"), ("answer", "")])).right(Change, Kind::DataRequest, About::DataRequest),
        request(|_, _| words(&[("do", "answer"), ("answer", "Die Liste bleibt bis 2031.")])).right(
            Change,
            Kind::DataRequest,
            About::DataRequest,
        ),
        request(|_, _| words(&[("do", "erase")])).right(Make, Erasure, About::DataRequest),
        Row::page::<own::PersonData>(|person| own::PersonData::href(DE, person.id))
            .door(PEOPLE)
            .right(See, Kind::Consent, About::Person)
            .names_staff(),
        person(|_, _| {
            words(&[
                ("do", "paper"),
                ("purpose", "alumni"),
                ("said", "yes"),
                ("signed-day", "20"),
                ("signed-month", "11"),
                ("signed-year", "2026"),
            ])
        })
        .door(PEOPLE)
        .right(Make, Kind::Consent, About::Person),
        person(|_, _| words(&[("do", "take")])).door(PEOPLE).right(Make, Kind::Export, About::Person).living(),
    ]
}

/// The person that a record is about.
fn whose(one: &testing::Subject) -> uuid::Uuid {
    one.facts.as_ref().and_then(|facts| facts.person).unwrap_or_default()
}

/// Agreements, what somebody can do, and handing over.
fn of_agreements() -> Vec<Row> {
    let own = |row: Row| row.right(Make, Kind::Help, About::Own);
    vec![
        Row::page::<coach::Agreements>(|person| coach::Agreements::href(DE, person.id))
            .door(PEOPLE)
            .right(See, Kind::Agreement, About::Person)
            .names_staff(),
        Row::form::<coach::Agreements>(
            |one| coach::Agreements::href(DE, whose(one)),
            |_, one| {
                let mut form = words(&[("do", "noted"), ("how", "paper")]);
                form.extend(words(&[("said-day", "9"), ("said-month", "8"), ("said-year", "2026")]));
                form.push(("agreement", one.id.to_string()));
                form
            },
        )
        .door(PEOPLE)
        .right(Change, Kind::Agreement, About::Agreement),
        Row::page::<coach::NewAgreement>(|person| coach::NewAgreement::href(DE, person.id)).door(PEOPLE).right(
            Make,
            Kind::Agreement,
            About::Person,
        ),
        Row::form::<coach::NewAgreement>(
            |person| coach::NewAgreement::href(DE, person.id),
            |_, _| {
                let days = [("from-day", "1"), ("from-month", "12"), ("from-year", "2026")];
                words(&[&[("together", "Wir üben."), ("person", "Sie kommt.")][..], &days[..]].concat())
            },
        )
        .door(PEOPLE)
        .right(Make, Kind::Agreement, About::Person),
        own(Row::page::<coach::OwnAgreements>(|_| coach::OwnAgreements::href(DE))),
        Row::form::<coach::OwnAgreements>(
            |_| coach::OwnAgreements::href(DE),
            |_, one| vec![("do", "agrees".to_owned()), ("agreement", one.id.to_string())],
        )
        .right(Make, Kind::Answer, About::OwnAgreement),
        Row::page::<coach::PrintAgreement>(|one| coach::PrintAgreement::href(DE, one.id)).right(
            See,
            Kind::Agreement,
            About::Agreement,
        ),
        Row::page::<coach::Competences>(|person| coach::Competences::href(DE, person.id)).door(PEOPLE).right(
            See,
            Kind::Competence,
            About::Person,
        ),
        Row::form::<coach::Competences>(
            |one| coach::Competences::href(DE, whose(one)),
            |_, one| vec![("do", "back".to_owned()), ("competence", one.id.to_string())],
        )
        .door(PEOPLE)
        .right(Change, Kind::Competence, About::Competence),
        Row::page::<coach::NewCompetence>(|person| coach::NewCompetence::href(DE, person.id)).door(PEOPLE).right(
            Change,
            Kind::Competence,
            About::Person,
        ),
        Row::form::<coach::NewCompetence>(|person| coach::NewCompetence::href(DE, person.id), |_, _| found()).door(PEOPLE).right(
            Change,
            Kind::Competence,
            About::Person,
        ),
        Row::page::<coach::Competence>(|one| coach::Competence::href(DE, one.id)).door(PEOPLE).right(
            See,
            Kind::Competence,
            About::Competence,
        ),
        Row::form::<coach::Competence>(|one| coach::Competence::href(DE, one.id), |_, _| words(&[("do", "away")]))
            .door(PEOPLE)
            .right(Change, Kind::Competence, About::Competence),
        own(Row::page::<coach::OwnCompetences>(|_| coach::OwnCompetences::href(DE))),
        Row::form::<coach::OwnCompetences>(
            |_| coach::OwnCompetences::href(DE),
            |_, one| vec![("do", "back".to_owned()), ("competence", one.id.to_string())],
        )
        .right(Change, Kind::Competence, About::OwnCompetence),
        own(Row::page::<coach::NewOwnCompetence>(|_| coach::NewOwnCompetence::href(DE))),
        own(Row::form::<coach::NewOwnCompetence>(|_| coach::NewOwnCompetence::href(DE), |_, _| found())),
        Row::page::<coach::OwnCompetence>(|one| coach::OwnCompetence::href(DE, one.id)).right(
            See,
            Kind::Competence,
            About::OwnCompetence,
        ),
        Row::form::<coach::OwnCompetence>(|one| coach::OwnCompetence::href(DE, one.id), |_, _| words(&[("do", "away")])).right(
            Change,
            Kind::Competence,
            About::OwnCompetence,
        ),
        Row::page::<coach::PrintCompetences>(|person| coach::PrintCompetences::href(DE, person.id)).right(
            See,
            Kind::Competence,
            About::Person,
        ),
        // Nobody has this coach.
        Row::page::<coach::Folder>(|_| coach::Folder::href(DE, uuid::Uuid::nil())).door(&[(Change, Placement)]).names_staff(),
        Row::page::<coach::OwnFolder>(|_| coach::OwnFolder::href(DE)).door(&[(Make, Kind::HandingNote)]),
        Row::page::<coach::HandingNote>(|person| coach::HandingNote::href(DE, person.id))
            .door(PEOPLE)
            .right(See, Kind::HandingNote, About::Person)
            .names_staff(),
        Row::form::<coach::HandingNote>(
            |person| coach::HandingNote::href(DE, person.id),
            |_, _| words(&[("words", "Ruft lieber an.")]),
        )
        .door(PEOPLE)
        .right(Make, Kind::HandingNote, About::Person)
        .names_staff(),
    ]
}

/// Something that somebody can do.
fn found() -> Vec<(&'static str, String)> {
    words(&[("field", "family"), ("did", "Drei Kinder"), ("can", "Ich kann einen Tag planen."), ("level", "familiar")])
}

/// Sub-projects, who takes part in them, and lists of people who are to come.
fn of_participation() -> Vec<Row> {
    const ADDS: &[(Action, Kind)] = &[(Make, Person)];
    let project = |form| Row::form::<part::SubProject>(|project| part::SubProject::href(DE, project.id), form);
    let list = |form| Row::form::<part::ReadList>(|list| part::ReadList::href(DE, list.id), form).door(ADDS);
    let typed: fn(&Town, &testing::Subject) -> Vec<(&'static str, String)> = |_, _| {
        words(&[
            ("name", "Digital"),
            ("letters", "DQ"),
            ("begins-day", "1"),
            ("begins-month", "1"),
            ("begins-year", "2026"),
            ("ends-day", "31"),
            ("ends-month", "12"),
            ("ends-year", "2027"),
            ("state", "running"),
        ])
    };
    vec![
        Row::page::<part::SubProjects>(|_| part::SubProjects::href(DE)).door(&[(See, Kind::SubProject)]),
        Row::page::<part::NewSubProject>(|_| part::NewSubProject::href(DE)).right(Make, Kind::SubProject, About::House),
        Row::form::<part::NewSubProject>(|_| part::NewSubProject::href(DE), typed).right(Make, Kind::SubProject, About::House),
        Row::page::<part::SubProject>(|project| part::SubProject::href(DE, project.id)).right(
            See,
            Kind::SubProject,
            About::SubProject,
        ),
        project(typed).right(Change, Kind::SubProject, About::SubProject),
        Row::page::<part::Report>(|project| part::Report::href(DE, project.id)).right(See, Kind::SubProject, About::SubProject),
        Row::page::<part::Download>(|project| part::Download::href(DE, project.id)).right(
            See,
            Kind::SubProject,
            About::SubProject,
        ),
        Row::page::<part::OfPerson>(|person| part::OfPerson::href(DE, person.id))
            .door(PEOPLE)
            .right(See, Kind::Participation, About::Person)
            .living()
            .names_staff(),
        Row::page::<part::Enter>(|person| part::Enter::href(DE, person.id))
            .door(PEOPLE)
            .right(Make, Kind::Participation, About::Person)
            .living(),
        Row::form::<part::Enter>(|person| part::Enter::href(DE, person.id), |_, _| words(&[("hours", "10")]))
            .door(PEOPLE)
            .right(Make, Kind::Participation, About::Person)
            .living(),
        Row::page::<part::Participation>(|one| part::Participation::href(DE, one.id))
            .door(PEOPLE)
            .right(See, Kind::Participation, About::Participation)
            .names_staff(),
        Row::form::<part::Participation>(
            |one| part::Participation::href(DE, one.id),
            |_, _| words(&[("do", "undo"), ("event", "00000000-0000-0000-0000-000000000000")]),
        )
        .right(Change, Kind::Participation, About::Participation)
        .names_staff(),
        Row::page::<part::Step>(|one| part::Step::href(DE, one.id, "pause")).door(PEOPLE).right(
            Change,
            Kind::Participation,
            About::Participation,
        ),
        Row::form::<part::Step>(|one| part::Step::href(DE, one.id, "stunden"), |_, _| words(&[("hours", "12")])).right(
            Change,
            Kind::Participation,
            About::Participation,
        ),
        Row::page::<part::Own>(|_| part::Own::href(DE)).right(Make, Kind::Help, About::Own),
        Row::page::<part::NewcomerList>(|_| part::NewcomerList::href(DE)).door(ADDS),
        Row::form::<part::NewcomerList>(|_| part::NewcomerList::href(DE), |_, _| words(&[("list", "Name\nFrau Neu")])).door(ADDS),
        Row::page::<part::Sample>(|_| part::Sample::href(DE)).door(ADDS),
        Row::page::<part::ReadList>(|list| part::ReadList::href(DE, list.id)).door(ADDS).right(
            See,
            Kind::Draft,
            About::NewcomerList,
        ),
        // A row of it is to be decided first: the form comes back.
        list(|_, _| words(&[("do", "take")])).right(Change, Kind::Draft, About::NewcomerList),
        list(|_, _| words(&[("do", "drop")])).right(Erase, Kind::Draft, About::NewcomerList),
    ]
}

/// Meetings of every week.
fn planned() -> Vec<(&'static str, String)> {
    words(&[
        ("do", "series"),
        ("weekday", "2"),
        ("begins", "10:00"),
        ("ends", "11:30"),
        ("from-day", "24"),
        ("from-month", "11"),
        ("from-year", "2026"),
        ("to-day", "24"),
        ("to-month", "12"),
        ("to-year", "2026"),
    ])
}

/// What counts of a session.
fn logged() -> Vec<(&'static str, String)> {
    words(&[
        ("day-day", "9"),
        ("day-month", "8"),
        ("day-year", "2026"),
        ("begins", "9:00"),
        ("minutes", "45"),
        ("pillar", "coaching"),
        ("mode", "single"),
    ])
}

/// Who is no participant (yet).
fn of_intake() -> Vec<Row> {
    let one = |form| Row::form::<intake::OneInterest>(|one| intake::OneInterest::href(DE, one.id), form);
    let logs: Doors = &[(Make, Kind::ShortContact)];
    vec![
        Row::page::<intake::Interest>(|_| intake::Interest::href(DE)),
        // A machine: too quick, so it comes back to be mended.
        Row::form::<intake::Interest>(|_| intake::Interest::href(DE), |_, _| words(&[("phone", "0381 123456")])),
        Row::page::<intake::TakeBack>(|_| intake::TakeBack::href(DE)),
        Row::form::<intake::TakeBack>(|_| intake::TakeBack::href(DE), |_, _| words(&[("code", "ABC")])),
        Row::page::<intake::TakenBack>(|_| intake::TakenBack::href(DE)),
        Row::page::<intake::Poster>(|_| intake::Poster::href(DE)),
        Row::page::<intake::Interests>(|_| intake::Interests::href(DE)).door(&[(List, Kind::Interest)]),
        Row::page::<intake::OneInterest>(|one| intake::OneInterest::href(DE, one.id)).right(See, Kind::Interest, About::Interest),
        one(|_, _| words(&[("do", "try")])).right(Change, Kind::Interest, About::Interest),
        one(|_, _| words(&[("do", "agree"), ("day-day", "24"), ("day-month", "11"), ("day-year", "2026")])).right(
            Change,
            Kind::Interest,
            About::Interest,
        ),
        one(|town, _| vec![("do", "give".to_owned()), ("site", town.market.to_string())]).right(
            Change,
            Kind::Interest,
            About::Interest,
        ),
        one(|_, _| words(&[("do", "join")])).right(End, Kind::Interest, About::Interest),
        one(|_, _| words(&[("do", "erase")])).right(Action::Erase, Kind::Interest, About::Interest),
        Row::page::<intake::ShortContacts>(|_| intake::ShortContacts::href(DE)).door(logs),
        Row::form::<intake::ShortContacts>(|_| intake::ShortContacts::href(DE), |_, site| logged_short(site.id))
            .door(logs)
            .right(Make, Kind::ShortContact, About::Site)
            .living(),
        Row::form::<intake::ShortContacts>(
            |_| intake::ShortContacts::href(DE),
            |_, one| vec![("do", "undo".to_owned()), ("contact", one.id.to_string())],
        )
        .door(logs)
        .right(Action::Erase, Kind::ShortContact, About::ShortContact),
        Row::page::<intake::CorrectShort>(|one| intake::CorrectShort::href(DE, one.id)).right(
            See,
            Kind::ShortContact,
            About::ShortContact,
        ),
        // Nothing is chosen: the form comes back to be mended.
        Row::form::<intake::CorrectShort>(|one| intake::CorrectShort::href(DE, one.id), |_, _| words(&[("topic", "phone")]))
            .right(Change, Kind::ShortContact, About::ShortContact),
        Row::page::<intake::Figures>(|_| intake::Figures::href(DE)).door(&[(List, Kind::ShortContact)]),
        Row::form::<intake::Figures>(|_| intake::Figures::href(DE), |_, _| words(&[("monat", "2026-11")]))
            .door(&[(List, Kind::ShortContact)]),
    ]
}

/// Help in passing at this site.
fn logged_short(site: uuid::Uuid) -> Vec<(&'static str, String)> {
    let mut form = words(&[("do", "log"), ("topic", "phone"), ("minutes", "10"), ("channel", "came")]);
    form.push(("site", site.to_string()));
    form
}

/// For those who accompany people.
fn of_people() -> Vec<Row> {
    let double = |form| Row::form::<paths::Double>(|person| paths::Double::href(DE, person.id), form);
    let person = |form| Row::form::<paths::CoachPerson>(|person| paths::CoachPerson::href(DE, person.id), form).door(PEOPLE);
    vec![
        Row::page::<paths::Coach>(|_| paths::Coach::href(DE)).door(PEOPLE),
        Row::form::<paths::Coach>(|_| paths::Coach::href(DE), |_, _| words(&[("q", "Niemand")])).door(PEOPLE),
        Row::page::<paths::CoachAdd>(|_| paths::CoachAdd::href(DE)).door(&[(Make, Person)]),
        Row::form::<paths::CoachAdd>(
            |_| paths::CoachAdd::href(DE),
            |_, place| vec![("name", "Frau Neu".to_owned()), ("sprache", "de".to_owned()), ("place", place.id.to_string())],
        )
        .door(PEOPLE)
        .right(Make, Person, About::Newcomer),
        Row::form::<paths::CoachAdd>(|_| paths::CoachAdd::href(DE), |_, _| words(&[("do", "draft-keep"), ("name", "Frau Neu")]))
            .door(&[(Make, Person)]),
        Row::page::<paths::CoachCards>(|_| paths::CoachCards::href(DE)).door(&[(PrintCard, Card)]),
        Row::form::<paths::CoachCards>(|_| paths::CoachCards::href(DE), |_, person| vec![("person", person.id.to_string())])
            .door(PEOPLE)
            .right(PrintCard, Card, About::Person),
        Row::page::<paths::HandOver>(|_| paths::HandOver::href(DE)).door(&[(Change, Placement)]).names_staff(),
        // Nobody has this coach.
        Row::form::<paths::HandOverFrom>(
            |_| paths::HandOverFrom::href(DE, uuid::Uuid::nil()),
            |_, person| vec![("person", person.id.to_string()), ("to", String::new())],
        )
        .right(Change, Placement, About::Person)
        .names_staff(),
        Row::page::<paths::HandOverFrom>(|_| paths::HandOverFrom::href(DE, uuid::Uuid::nil()))
            .door(&[(Change, Placement)])
            .names_staff(),
        Row::page::<paths::Doubles>(|_| paths::Doubles::href(DE)).door(&[(Merge, Person)]),
        // Nothing with this id was merged.
        Row::form::<paths::Doubles>(
            |_| paths::Doubles::href(DE),
            |_, _| vec![("do", "undo".to_owned()), ("merging", uuid::Uuid::nil().to_string())],
        )
        .door(&[(Merge, Person)]),
        Row::form::<paths::Doubles>(
            |_| paths::Doubles::href(DE),
            |_, person| vec![("do", "again".to_owned()), ("one", person.id.to_string())],
        )
        .right(Merge, Person, About::Person),
        Row::page::<paths::Double>(|person| paths::Double::href(DE, person.id)).right(Merge, Person, About::Person),
        // Nobody else is named.
        double(|_, _| words(&[("do", "join")])).right(Merge, Person, About::Person),
        double(|_, _| words(&[("do", "two")])).right(Merge, Person, About::Person),
        double(|_, _| words(&[("q", "Niemand")])).right(Merge, Person, About::Person),
        Row::page::<paths::CoachErased>(|_| paths::CoachErased::href(DE)).door(PEOPLE),
        Row::page::<paths::CoachPerson>(|person| paths::CoachPerson::href(DE, person.id))
            .door(PEOPLE)
            .right(See, Person, About::Person)
            .names_staff(),
        person(|_, _| words(&[("do", "code"), ("number", "47")])).right(HelpIn, Person, About::Person),
        person(|_, _| words(&[("do", "change"), ("name", "Frau Neu"), ("sprache", "uk")])).right(Change, Person, About::Person),
        person(|_, _| words(&[("do", "card")])).right(PrintCard, Card, About::Person),
        person(|_, _| words(&[("do", "block")])).right(End, Card, About::Person),
        person(|_, person| {
            let facts = person.facts.clone().unwrap_or_default();
            let id = |id: Option<uuid::Uuid>| id.map(|id| id.to_string()).unwrap_or_default();
            vec![("do", "place".to_owned()), ("place", id(facts.group.or(facts.site))), ("coach", id(facts.main_coach))]
        })
        .right(Change, Placement, About::Person)
        .names_staff(),
        person(|_, _| words(&[("do", "end")])).right(End, Person, About::Person),
        person(|_, _| words(&[("do", "erase")])).right(Make, Erasure, About::Person),
    ]
}

/// For those who run the house.
fn of_the_house() -> Vec<Row> {
    let site = |form| Row::form::<house::Site>(|site| house::Site::href(DE, site.id), form).door(HOUSE);
    let group = |form| Row::form::<house::Group>(|group| house::Group::href(DE, group.id), form).door(HOUSE);
    let operation = |form| Row::form::<house::Operation>(|_| house::Operation::href(DE), form).door(HOUSE);
    let begin = |path, form| Row::form::<house::SettingUp>(path, form).door(HOUSE);
    let picture = |form| Row::form::<OwnPictures>(|_| OwnPictures::href(DE), form);
    vec![
        Row::page::<house::Administration>(|_| house::Administration::href(DE)).door(HOUSE),
        Row::page::<house::SettingUp>(|_| house::SettingUp::href(DE, "haus")).door(HOUSE).right(
            Change,
            Organisation,
            About::House,
        ),
        begin(|_| house::SettingUp::href(DE, "haus"), |_, _| words(&[("name", "Klick Nordost")])).right(
            Change,
            Organisation,
            About::House,
        ),
        begin(|_| house::SettingUp::href(DE, "ort"), |_, _| words(&[("name", "Erster Ort")])).right(Make, Site, About::House),
        begin(|_| house::SettingUp::href(DE, "raeume"), |_, _| words(&[("on", "learning")])).right(
            Change,
            Kind::Rooms,
            About::House,
        ),
        begin(|_| house::SettingUp::href(DE, "sicherung"), |_, _| words(&[("do", "backup")])).right(Make, Backups, About::House),
        Row::page::<house::Organisation>(|_| house::Organisation::href(DE)).right(Change, Organisation, About::House),
        Row::form::<house::Organisation>(|_| house::Organisation::href(DE), |_, _| words(&[("name", "Klick Nordost")])).right(
            Change,
            Organisation,
            About::House,
        ),
        Row::page::<OwnPictures>(|_| OwnPictures::href(DE)).right(Change, Organisation, About::House),
        picture(|_, _| words(&[("do", "words"), ("kind", "logo"), ("logo-alt", "Ein Haus")])).right(
            Change,
            Organisation,
            About::House,
        ),
        picture(|_, _| words(&[("do", "back"), ("kind", "logo")])).right(Change, Organisation, About::House),
        picture(|_, _| words(&[("do", "remove"), ("kind", "photo")])).right(Change, Organisation, About::House),
        Row::page::<house::Places>(|_| house::Places::href(DE)).door(&[(Change, Site), (Change, Group)]),
        Row::page::<house::NewSite>(|_| house::NewSite::href(DE)).right(Make, Site, About::House),
        Row::form::<house::NewSite>(|_| house::NewSite::href(DE), |_, _| words(&[("name", "Neuer Ort")])).right(
            Make,
            Site,
            About::House,
        ),
        Row::page::<house::Site>(|site| house::Site::href(DE, site.id)).door(HOUSE).right(Change, Site, About::Site),
        site(|_, _| words(&[("do", "change"), ("name", "Ort")])).right(Change, Site, About::Site),
        site(|_, _| words(&[("do", "end")])).right(End, Site, About::Site),
        Row::page::<house::NewGroup>(|site| house::NewGroup::href(DE, site.id)).right(Make, Group, About::Site).living(),
        Row::form::<house::NewGroup>(|site| house::NewGroup::href(DE, site.id), |_, _| words(&[("name", "Neue Gruppe")]))
            .right(Make, Group, About::Site)
            .living(),
        Row::page::<house::Group>(|group| house::Group::href(DE, group.id)).right(Change, Group, About::Group),
        group(|_, _| words(&[("do", "change"), ("name", "Gruppe")])).right(Change, Group, About::Group),
        group(|_, _| words(&[("do", "end")])).right(End, Group, About::Group),
        // An editor may see what the contents lack, but has no door to this page yet.
        Row::page::<house::Operation>(|_| house::Operation::href(DE)).door(HOUSE).door(&[
            (See, Backups),
            (See, Jobs),
            (Run, Log),
            (See, ContentFaults),
        ]),
        operation(|_, _| words(&[("do", "backup")])).right(Make, Backups, About::House),
        operation(|_, _| words(&[("do", "check")])).right(Run, Log, About::House),
        operation(|town, _| vec![("do", "again".to_owned()), ("job", town.job.to_string())]).right(Run, Jobs, About::House),
        Row::page::<house::Rooms>(|_| house::Rooms::href(DE)).right(See, Kind::Rooms, About::House),
        Row::form::<house::Rooms>(|_| house::Rooms::href(DE), |_, _| words(&[("on", "learning")])).right(
            Change,
            Kind::Rooms,
            About::House,
        ),
    ]
}

/// At the market, whatever it is about.
fn at_the_market(town: &Town, _: &Facts) -> Facts {
    Facts { site: Some(town.market), ..Facts::default() }
}

/// For those who give roles.
fn of_the_team() -> Vec<Row> {
    let invite = |form| Row::form::<house::Invite>(|_| house::Invite::href(DE), form).door(HOUSE);
    let link = |form| Row::form::<house::Invitation>(|link| house::Invitation::href(DE, link.id), form).door(HOUSE);
    let member = |form| Row::form::<house::Member>(|staff| house::Member::href(DE, staff.id), form).door(HOUSE);
    vec![
        Row::page::<house::Invite>(|_| house::Invite::href(DE)).door(&[(Make, Account)]),
        invite(|_, _| words(&[("name", "Frau Neu"), ("role", "desk"), ("over", "all")])).right(Make, Account, About::House),
        invite(|town, _| {
            let over = format!("site-{}", town.market);
            vec![("name", "Frau Neu".to_owned()), ("role", "desk".to_owned()), ("over", over)]
        })
        .right(Make, Account, About::House)
        .making(at_the_market),
        Row::page::<house::Invitation>(|link| house::Invitation::href(DE, link.id)).right(List, Account, About::Invitation),
        link(|_, _| words(&[("do", "again")])).right(Make, Account, About::Invitation),
        link(|_, _| words(&[("do", "end")])).right(End, Account, About::Invitation),
        Row::page::<house::Member>(|staff| house::Member::href(DE, staff.id)).door(HOUSE).right(See, Account, About::Staff),
        member(|town, _| {
            let over = format!("site-{}", town.market);
            let meant = format!("coach|{over}|2026-11-22|");
            let mut form =
                words(&[("do", "give"), ("what", "coach"), ("from-day", "22"), ("from-month", "11"), ("from-year", "2026")]);
            form.extend([("over", over), ("meant", meant)]);
            form
        })
        .right(Make, Assignment, About::Staff)
        .making(at_the_market)
        .living()
        // The form comes back and says that nobody gives herself a role.
        .herself_told(See, Account),
        member(|_, staff| vec![("do", "end-role".to_owned()), ("given", staff.given.to_string())]).right(
            End,
            Assignment,
            About::Staff,
        ),
        member(|_, _| words(&[("do", "reset")])).right(HelpIn, Account, About::Staff).living().not_herself(),
        member(|_, _| words(&[("do", "reset-second")])).right(HelpIn, Account, About::Staff).living().not_herself(),
        member(|_, _| words(&[("do", "end")])).right(End, Account, About::Staff).living().not_herself(),
    ]
}

/// The town, with a logo that is shown and one that was shown before.
async fn town(world: testing::World) -> Town {
    let town = Town::build(world).await;
    for state in ["shown", "earlier"] {
        let sql = "insert into picture (id, kind, state, job_id, sent_at) values ($1, 'logo', $2, $1, 0)";
        town.world.store.execute(sql).bind(town.world.ctx().new_id()).bind(state).run().await.unwrap();
    }
    town
}

#[test]
fn every_route_says_what_it_asks_for() {
    assert_eq!(unlisted(site::ROOMS, &table()), Vec::<String>::new());
    let without = &table()[1..];
    assert_eq!(unlisted(site::ROOMS, without), ["GET /{lang}/"], "one that is forgotten is named");
}

/// Tries these rows on each database; so many cells at least are granted, not there, and for who signs in first, and so many names are found.
async fn try_all(rows: &[Row], least: [usize; 4]) {
    each(async |world| {
        let mut town = town(world).await;
        let tally = try_every_cell(&mut town, rows).await;
        println!("{} rows, {} people, {:?}, {} names", rows.len(), town.actors.len(), tally.cells, tally.names);
        assert!(tally.faults.is_empty(), "{} faults:\n{}", tally.faults.len(), tally.faults.join("\n"));
        let came = |what: &str| tally.cells.get(what).copied().unwrap_or_default();
        let tried = [came("granted"), came("not there"), came("sign in first"), tally.names];
        let dropped = tried.iter().zip(least).any(|(tried, least)| *tried < least);
        assert!(!dropped && town.actors.len() >= 39, "{tried:?} instead of {least:?}: something drops out");
    })
    .await;
}

#[test]
fn nothing_drops_out_without_a_word() {
    let routes: usize = site::ROOMS.iter().map(|room| (room.routes)().len()).sum();
    let rows = table().len();
    assert!(routes >= 46 && rows >= 96, "{routes} routes, {rows} rows");
}

// In parts, so that they run beside each other.

#[tokio::test]
async fn every_cell_about_people_over_http() {
    let rows = [open(), of_people()].concat();
    try_all(&rows, [681, 3_032, 143, 100]).await;
}

#[tokio::test]
async fn every_cell_about_sessions_over_http() {
    try_all(&of_coaching(), [157, 1_791, 76, 100]).await;
}

#[tokio::test]
async fn every_cell_about_agreements_over_http() {
    try_all(&of_agreements(), [80, 4_500, 176, 100]).await;
}

#[tokio::test]
async fn every_cell_about_own_data_over_http() {
    // What is asked for stands on the first page, too.
    let first = vec![Row::page::<paths::Coach>(|_| paths::Coach::href(DE)).door(PEOPLE)];
    try_all(&[of_own_data(), first].concat(), [82, 2_239, 74, 100]).await;
}

#[tokio::test]
async fn every_cell_about_participations_over_http() {
    try_all(&of_participation(), [250, 2_100, 106, 100]).await;
}

#[tokio::test]
async fn every_cell_about_the_tour_over_http() {
    each(async |world| {
        let mut town = town(world).await;
        let tally = try_every_cell(&mut town, &of_the_tour()).await;
        println!("{:?}", tally.cells);
        assert!(tally.faults.is_empty(), "{} faults:\n{}", tally.faults.len(), tally.faults.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn every_cell_about_who_is_no_participant_over_http() {
    // Hardly anybody is named there.
    try_all(&of_intake(), [150, 800, 82, 0]).await;
}

#[tokio::test]
async fn every_cell_about_the_house_over_http() {
    let rows = [of_the_house(), of_the_team()].concat();
    try_all(&rows, [133, 3_493, 186, 100]).await;
}

#[tokio::test]
async fn every_cell_about_making_the_tour_over_http() {
    // Nobody is named there.
    try_all(&of_the_desk(), [20, 300, 20, 0]).await;
}

#[tokio::test]
async fn a_form_that_was_made_for_somebody_else_keeps_nothing() {
    each(async |world| {
        let mut town = town(world).await;
        let (sent, faults) = send_for_others(&mut town, &table()).await;
        println!("{sent} forms");
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
        assert!(sent > 300);
    })
    .await;
}
