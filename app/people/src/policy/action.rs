//! What can be done with a record.

use base::codes;

codes! {
    /// What can be done with a record; few words, so that the policy stays a page.
    Action {
        /// To see that it is there, among others.
        List = "list",
        /// To read it.
        See = "see",
        /// To make a new one.
        Make = "make",
        /// To write it anew or add to it.
        Change = "change",
        /// To end it; it stays to be read. A protocol that ends can be changed no more.
        End = "end",
        /// To take it away, so that nobody reads it again.
        Erase = "erase",
        /// To print a new card: the old ones stop working.
        PrintCard = "print-card",
        /// To help somebody in: a code for a participant, a link for a new password for staff.
        HelpIn = "help-in",
        /// To set something going: a job again, the check of the log.
        Run = "run",
        /// To make two accounts of one person into one, and to part them again.
        Merge = "merge",
    }
}

/// An action as a type, so that a permit for one is none for another.
pub trait Act: Copy + Send + Sync {
    /// Which.
    const ACTION: Action;
}

/// The actions as types: `permit(…, to::See, of::Person(id))`.
pub mod to {
    use super::{Act, Action};

    macro_rules! acts {
        ($($name:ident),+) => {$(
            #[doc = concat!("See [`Action::", stringify!($name), "`].")]
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub struct $name;

            impl Act for $name {
                const ACTION: Action = Action::$name;
            }
        )+};
    }

    acts!(List, See, Make, Change, End, Erase, PrintCard, HelpIn, Run, Merge);
}
