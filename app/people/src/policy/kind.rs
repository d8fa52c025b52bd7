//! Kinds of records, and what they are about.

use super::Action;
use base::codes;

codes! {
    /// A kind of record.
    Kind {
        /// Who a participant is: name, language.
        Person = "person",
        /// How a participant is reached.
        Contact = "contact",
        /// Printed cards and their pictures.
        Card = "card",
        /// Sign-ins of anybody.
        SignIn = "sign-in",
        /// At which site, in which group, with which main coach a participant is.
        Placement = "placement",
        /// A participant who has left and is not yet erased.
        Leaver = "leaver",
        /// Who looked at somebody's data or changed it.
        History = "history",
        /// Everything about somebody, to take along.
        Export = "export",
        /// That somebody is to be erased.
        Erasure = "erasure",
        /// What a participant has said yes or no to.
        Consent = "consent",
        /// What a participant wants done with her data.
        DataRequest = "data-request",
        /// What a participant has learned.
        Progress = "progress",
        /// Whether a participant was there.
        Attendance = "attendance",
        /// Day, minutes and purpose of a session, without what was said.
        ServiceFact = "service-fact",
        /// Goals and how near they are.
        Goal = "goal",
        /// Who does what by when: a participant or her coach.
        Task = "task",
        /// What a participant can do.
        Competence = "competence",
        /// What was said and agreed in a session.
        Protocol = "protocol",
        /// What a participant says to a protocol.
        Answer = "answer",
        /// A coach's own note.
        PrivateNote = "private-note",
        /// What a participant and her coach want to do together.
        Agreement = "agreement",
        /// What a coach who leaves wants the next one to know.
        HandingNote = "handing-note",
        /// That a participant asks for help.
        Help = "help",
        /// When a participant and her coach meet.
        Appointment = "appointment",
        /// From when to when a participant takes part in a sub-project.
        Participation = "participation",
        /// That somebody without an account would like to take part.
        Interest = "interest",
        /// Help in passing for somebody whose name nobody asks: where, how long, about what.
        ShortContact = "short-contact",
        /// A form that was not sent yet.
        Draft = "draft",
        /// A file that was sent.
        Upload = "upload",
        /// Somebody who works here.
        Account = "account",
        /// A role that was given.
        Assignment = "assignment",
        /// A site.
        Site = "site",
        /// A group of a site.
        Group = "group",
        /// A funded sub-project.
        SubProject = "sub-project",
        /// The organisation's own data.
        Organisation = "organisation",
        /// Which rooms are on.
        Rooms = "rooms",
        /// What runs in the background.
        Jobs = "jobs",
        /// Backups.
        Backups = "backups",
        /// Faults of the contents.
        ContentFaults = "content-faults",
        /// The audit log as a whole.
        Log = "log",
        /// When a group meets, planned ahead.
        Meeting = "meeting",
        /// When the house or a site is closed.
        Closure = "closure",
        /// What is counted of many people's sessions and goals.
        Figures = "figures",
        /// A station of the tour, with its pictures and words.
        Station = "station",
        /// The tour as everybody sees it: which stations are published, in which order.
        Tour = "tour",
    }
}

/// What records of a kind are about; it says which words can stand in their rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// About a participant, or somebody who may become one.
    Participant,
    /// Made by somebody for herself.
    Work,
    /// About somebody who works here.
    Staff,
    /// About a site or a group.
    Place,
    /// About the house; it lies in no site.
    House,
}

impl Kind {
    /// What records of this kind are about.
    pub fn about(self) -> About {
        match self {
            Self::Person
            | Self::Contact
            | Self::Card
            | Self::SignIn
            | Self::Placement
            | Self::Leaver
            | Self::History
            | Self::Export
            | Self::Erasure
            | Self::Consent
            | Self::DataRequest
            | Self::Progress
            | Self::Attendance
            | Self::ServiceFact
            | Self::Goal
            | Self::Task
            | Self::Competence
            | Self::Protocol
            | Self::Answer
            | Self::PrivateNote
            | Self::Agreement
            | Self::HandingNote
            | Self::Help
            | Self::Appointment
            | Self::Participation
            | Self::Figures
            | Self::Interest
            | Self::ShortContact => About::Participant,
            Self::Draft | Self::Upload | Self::Station => About::Work,
            Self::Account | Self::Assignment => About::Staff,
            Self::Site | Self::Group | Self::SubProject | Self::Meeting | Self::Closure => About::Place,
            Self::Organisation | Self::Rooms | Self::Jobs | Self::Backups | Self::ContentFaults | Self::Log | Self::Tour => {
                About::House
            }
        }
    }

    /// Whether it holds what is kept about people or made by them: the technical administrator sees none of it.
    pub fn is_content(self) -> bool {
        matches!(self.about(), About::Participant | About::Work)
    }

    /// Whether it can be reached when what it is about is over: the person has left, the site is closed.
    pub fn outlives(self) -> bool {
        matches!(
            self,
            Self::Leaver
                | Self::History
                | Self::Export
                | Self::Erasure
                | Self::DataRequest
                | Self::Participation
                | Self::Account
                | Self::Assignment
                | Self::Site
                | Self::Group
        )
    }

    /// Whether a scope is enough only when it is everything: a new site lies in no site, a new sub-project in none.
    pub fn is_house_wide(self, action: Action) -> bool {
        self.about() == About::House || action == Action::Make && matches!(self, Self::Site | Self::SubProject)
    }
}
