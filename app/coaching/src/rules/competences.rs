//! What somebody can do: where she learned it, and how well it goes. Pure.

use base::{codes, moment::DAY};

codes! {
    /// Where in her life somebody did something.
    Life {
        /// At home, with children, with parents.
        Family = "family",
        /// Without pay, for others.
        Voluntary = "voluntary",
        /// In her free time.
        Hobby = "hobby",
        /// At work, here or elsewhere.
        Job = "job",
        /// At school, in training.
        School = "school",
        /// With neighbours, in the quarter.
        Neighbourhood = "neighbourhood",
        /// In a course, also here.
        Course = "course",
    }
}

codes! {
    /// How well it goes.
    Skill {
        /// With help.
        Helped = "helped",
        /// Alone, where she knows her way.
        Familiar = "familiar",
        /// Alone, also where it is new.
        New = "new",
        /// She can show it to others.
        Teaches = "teaches",
    }
}

/// So much somebody can do at most; also what was put away counts.
pub const MOST: i64 = 200;
/// What was put away can be brought back for so long.
pub const KEPT_AWAY: i64 = 30 * DAY;
