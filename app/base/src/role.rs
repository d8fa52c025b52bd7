//! What a person may be on this site.

use crate::codes;

codes! {
    /// A role; a member of staff may have several, a participant only the first. In the order of the columns of `policy.csv`.
    Role {
        /// Learns, with a printed card.
        Participant = "participant",
        /// Accompanies participants.
        Coach = "coach",
        /// Gives courses.
        Trainer = "trainer",
        /// Welcomes people at a site.
        Desk = "desk",
        /// Makes works public.
        Editor = "editor",
        /// Advises the local economy.
        Adviser = "adviser",
        /// Manages people, sites and rounds.
        Coordinator = "coordinator",
        /// Watches over the protection of data: the data protection officer (Art. 37–39 GDPR).
        Dpo = "dpo",
        /// Keeps the machine running and sees no content.
        Admin = "admin",
    }
}
