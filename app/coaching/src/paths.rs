//! The addresses of coaching.

use uuid::Uuid;

base::addresses! {
    /// Which session is to be logged; and those that were logged last.
    LogSession() = "/{lang}/begleitung/erfassen";
    /// Log a session of a group.
    LogGroup(group: Uuid) = "/{lang}/begleitung/gruppe/{group}/erfassen";
    /// Log a session with one person.
    LogOne(person: Uuid) = "/{lang}/begleitung/{person}/erfassen";
    /// A session that was logged.
    Session(session: Uuid) = "/{lang}/begleitung/sitzung/{session}";
    /// The sessions of one person.
    Talks(person: Uuid) = "/{lang}/begleitung/{person}/gespraeche";
    /// What was written about me.
    Written() = "/{lang}/ich/geschrieben";
    /// One thing that was written about me.
    WrittenOne(protocol: Uuid) = "/{lang}/ich/geschrieben/{protocol}";
}
