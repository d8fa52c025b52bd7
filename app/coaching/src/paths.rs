//! The addresses of coaching.

use uuid::Uuid;

base::addresses! {
    /// Which session is to be logged; and those that were logged last.
    LogSession() = "/{lang}/begleitung/erfassen";
    /// Log a session of a group.
    LogGroup(group: Uuid) = "/{lang}/begleitung/gruppe/{group}/erfassen";
    /// Log a session with one person.
    LogOne(person: Uuid) = "/{lang}/begleitung/{person}/erfassen";
    /// The groups whose meetings are planned.
    Plans() = "/{lang}/begleitung/plan";
    /// When a group meets.
    Plan(group: Uuid) = "/{lang}/begleitung/gruppe/{group}/plan";
    /// When the house is closed.
    Closures() = "/{lang}/verwaltung/schliesszeiten";
    /// What is counted.
    Figures() = "/{lang}/begleitung/zahlen";
    /// The same as a file.
    FiguresFile() = "/{lang}/begleitung/zahlen/tabelle";
    /// A session that was logged.
    Session(session: Uuid) = "/{lang}/begleitung/sitzung/{session}";
    /// The sessions of one person.
    Talks(person: Uuid) = "/{lang}/begleitung/{person}/gespraeche";
    /// The goals and tasks of one person.
    Goals(person: Uuid) = "/{lang}/begleitung/{person}/ziele";
    /// A new goal with her.
    NewGoal(person: Uuid) = "/{lang}/begleitung/{person}/ziele/neu";
    /// One of her goals.
    Goal(goal: Uuid) = "/{lang}/begleitung/ziel/{goal}";
    /// My goals and tasks.
    OwnGoals() = "/{lang}/ich/ziele";
    /// A new goal of mine.
    NewOwnGoal() = "/{lang}/ich/ziele/neu";
    /// One of my goals.
    OwnGoal(goal: Uuid) = "/{lang}/ich/ziele/{goal}";
    /// All appointments of who asks, as staff.
    Calendar() = "/{lang}/begleitung/termine";
    /// The appointments with one person.
    Appointments(person: Uuid) = "/{lang}/begleitung/{person}/termine";
    /// My appointments.
    OwnAppointments() = "/{lang}/ich/termine";
    /// Somebody's times for the calendar on her phone. Without a language, like the address of a card: a calendar asks for it.
    Feed(secret: String) = "/kalender/{secret}";
    /// Somebody asks for help.
    HelpRequest(request: Uuid) = "/{lang}/begleitung/hilfe/{request}";
    /// I ask for help.
    AskHelp() = "/{lang}/ich/hilfe";
    /// The agreements with one person.
    Agreements(person: Uuid) = "/{lang}/begleitung/{person}/vereinbarung";
    /// A new version.
    NewAgreement(person: Uuid) = "/{lang}/begleitung/{person}/vereinbarung/neu";
    /// My agreements.
    OwnAgreements() = "/{lang}/ich/vereinbarung";
    /// A version on paper, for both.
    PrintAgreement(agreement: Uuid) = "/{lang}/vereinbarung/{agreement}/drucken";
    /// What one person can do.
    Competences(person: Uuid) = "/{lang}/begleitung/{person}/kompetenzen";
    /// Find out with her what else.
    NewCompetence(person: Uuid) = "/{lang}/begleitung/{person}/kompetenzen/neu";
    /// One thing that she can do.
    Competence(competence: Uuid) = "/{lang}/begleitung/kompetenz/{competence}";
    /// What I can do.
    OwnCompetences() = "/{lang}/ich/kompetenzen";
    /// Find out what else.
    NewOwnCompetence() = "/{lang}/ich/kompetenzen/neu";
    /// One thing that I can do.
    OwnCompetence(competence: Uuid) = "/{lang}/ich/kompetenzen/{competence}";
    /// What somebody can do, on paper, for both.
    PrintCompetences(person: Uuid) = "/{lang}/kompetenzen/{person}/drucken";
    /// What is open for the people of a coach who leaves.
    Folder(coach: Uuid) = "/{lang}/begleitung/uebergabe/{coach}/mappe";
    /// The same for who asks.
    OwnFolder() = "/{lang}/begleitung/mappe";
    /// What is open for one person, and the note for the next coach.
    HandingNote(person: Uuid) = "/{lang}/begleitung/{person}/uebergabe";
    /// What was written about me.
    Written() = "/{lang}/ich/geschrieben";
    /// One thing that was written about me.
    WrittenOne(protocol: Uuid) = "/{lang}/ich/geschrieben/{protocol}";
}

/// The address of a calendar.
pub fn feed(secret: &str) -> String {
    Feed::href(base::Lang::De, secret)
}
