//! What can be chosen or was done, by the keys of its words.

use crate::rules::{ErrorReason, ExitReason, PauseReason, SubState, What, course::Standing, reading::Unreadable};

/// The key of how far a sub-project is.
pub(crate) fn state(state: SubState) -> &'static str {
    match state {
        SubState::Planned => "project-state-planned",
        SubState::Running => "project-state-running",
        SubState::Closing => "project-state-closing",
        SubState::Closed => "project-state-closed",
    }
}

/// The key of why somebody pauses.
pub(crate) fn pause(reason: PauseReason) -> &'static str {
    match reason {
        PauseReason::Ill => "pause-reason-ill",
        PauseReason::Care => "pause-reason-care",
        PauseReason::Other => "pause-reason-other",
    }
}

/// The key of why somebody leaves.
pub(crate) fn exit(reason: ExitReason) -> &'static str {
    match reason {
        ExitReason::Job => "exit-reason-job",
        ExitReason::Training => "exit-reason-training",
        ExitReason::SelfEmployment => "exit-reason-self-employment",
        ExitReason::OtherMeasure => "exit-reason-other-measure",
        ExitReason::Illness => "exit-reason-illness",
        ExitReason::Moved => "exit-reason-moved",
        ExitReason::DroppedOut => "exit-reason-dropped-out",
        ExitReason::AsPlanned => "exit-reason-as-planned",
        ExitReason::Other => "exit-reason-other",
    }
}

/// The key of why it was an error.
pub(crate) fn error(reason: ErrorReason) -> &'static str {
    match reason {
        ErrorReason::WrongProject => "error-reason-wrong-project",
        ErrorReason::WrongPerson => "error-reason-wrong-person",
        ErrorReason::NeverCame => "error-reason-never-came",
        ErrorReason::Other => "exit-reason-other",
    }
}

/// The key of how a participation stands.
pub(crate) fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Entered => "standing-entered",
        Standing::Paused => "standing-paused",
        Standing::Exited => "standing-exited",
        Standing::Error => "standing-error",
    }
}

/// The key of what was done.
pub(crate) fn what(what: What) -> &'static str {
    match what {
        What::Entered => "did-entered",
        What::Paused => "did-paused",
        What::WentOn => "did-went-on",
        What::Exited => "did-exited",
        What::EnteredAgain => "did-entered-again",
        What::Entry => "did-entry",
        What::Exit => "did-exit",
        What::Hours => "did-hours",
        What::Pause => "did-pause",
        What::Error => "did-error",
    }
}

/// The key of why a list cannot be read.
pub(crate) fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::Nothing => "list-fault-nothing",
        Unreadable::TooLarge => "list-fault-too-large",
        Unreadable::NotText => "list-fault-not-text",
        Unreadable::Broken => "list-fault-broken",
        Unreadable::OpenQuote => "list-fault-open-quote",
        Unreadable::NoHeading => "list-fault-no-heading",
        Unreadable::NoName => "list-fault-no-name",
        Unreadable::TwiceHeading => "list-fault-twice-heading",
        Unreadable::OnlyHeading => "list-fault-only-heading",
        Unreadable::TooMany => "list-fault-too-many",
    }
}
