//! Directions as people say them: eighths of the compass, and where something is from the view that one has first.

use super::geo::{around, turn};
use base::codes;

codes! {
    /// An eighth of the compass.
    Eighth {
        /// North.
        North = "north",
        /// North-east.
        NorthEast = "north-east",
        /// East.
        East = "east",
        /// South-east.
        SouthEast = "south-east",
        /// South.
        South = "south",
        /// South-west.
        SouthWest = "south-west",
        /// West.
        West = "west",
        /// North-west.
        NorthWest = "north-west",
    }
}

impl Eighth {
    /// The eighth in which this bearing lies, in degrees from north over east.
    pub fn of(bearing: f64) -> Self {
        let mut from = -22.5;
        for eighth in Self::ALL {
            if around(bearing - from) >= 0.0 && around(bearing - from) < 45.0 {
                return eighth;
            }
            from += 45.0;
        }
        Self::North
    }

    /// The key of its words on pages: "nach Norden".
    pub fn words(self) -> &'static str {
        match self {
            Self::North => "tour-to-north",
            Self::NorthEast => "tour-to-north-east",
            Self::East => "tour-to-east",
            Self::SouthEast => "tour-to-south-east",
            Self::South => "tour-to-south",
            Self::SouthWest => "tour-to-south-west",
            Self::West => "tour-to-west",
            Self::NorthWest => "tour-to-north-west",
        }
    }
}

codes! {
    /// To which side something is from where one looks.
    Side {
        /// Straight ahead.
        Ahead = "ahead",
        /// Ahead and to the right.
        AheadRight = "ahead-right",
        /// To the right.
        Right = "right",
        /// Behind and to the right.
        BehindRight = "behind-right",
        /// Behind.
        Behind = "behind",
        /// Behind and to the left.
        BehindLeft = "behind-left",
        /// To the left.
        Left = "left",
        /// Ahead and to the left.
        AheadLeft = "ahead-left",
    }
}

impl Side {
    /// The side of so many degrees to the right of where one looks.
    pub fn of(degrees: f64) -> Self {
        match Eighth::of(turn(degrees)) {
            Eighth::North => Self::Ahead,
            Eighth::NorthEast => Self::AheadRight,
            Eighth::East => Self::Right,
            Eighth::SouthEast => Self::BehindRight,
            Eighth::South => Self::Behind,
            Eighth::SouthWest => Self::BehindLeft,
            Eighth::West => Self::Left,
            Eighth::NorthWest => Self::AheadLeft,
        }
    }

    /// The key of its words: "rechts hinter Ihnen".
    pub fn words(self) -> &'static str {
        match self {
            Self::Ahead => "tour-side-ahead",
            Self::AheadRight => "tour-side-ahead-right",
            Self::Right => "tour-side-right",
            Self::BehindRight => "tour-side-behind-right",
            Self::Behind => "tour-side-behind",
            Self::BehindLeft => "tour-side-behind-left",
            Self::Left => "tour-side-left",
            Self::AheadLeft => "tour-side-ahead-left",
        }
    }
}

codes! {
    /// How high something is.
    Height {
        /// Well above the horizon.
        Up = "up",
        /// Where one looks anyway.
        Level = "level",
        /// Well below it.
        Down = "down",
    }
}

/// So many degrees from the height of the eyes one has to look up or down.
const STEEP: f64 = 20.0;

impl Height {
    /// How high so many degrees above the horizon are.
    pub fn of(pitch: f64) -> Self {
        if pitch > STEEP {
            Self::Up
        } else if pitch < -STEEP {
            Self::Down
        } else {
            Self::Level
        }
    }

    /// The key of its words, which follow those of the side; nothing for what is level.
    pub fn words(self) -> Option<&'static str> {
        match self {
            Self::Up => Some("tour-height-up"),
            Self::Level => None,
            Self::Down => Some("tour-height-down"),
        }
    }
}

codes! {
    /// How one turns on the way.
    Turn {
        /// Straight on.
        Straight = "straight",
        /// A little to the right.
        SlightRight = "slight-right",
        /// To the right.
        Right = "right",
        /// A little to the left.
        SlightLeft = "slight-left",
        /// To the left.
        Left = "left",
        /// Back.
        Back = "back",
    }
}

impl Turn {
    /// The turn of who came along the bearing `from` and goes on along `to`.
    pub fn of(from: f64, to: f64) -> Self {
        let by = around(to - from);
        match by.abs() {
            small if small < 25.0 => Self::Straight,
            large if large > 155.0 => Self::Back,
            some if by > 0.0 => {
                if some < 60.0 {
                    Self::SlightRight
                } else {
                    Self::Right
                }
            }
            some => {
                if some < 60.0 {
                    Self::SlightLeft
                } else {
                    Self::Left
                }
            }
        }
    }

    /// The key of its words: "Gehen Sie nach rechts."
    pub fn words(self) -> &'static str {
        match self {
            Self::Straight => "tour-turn-straight",
            Self::SlightRight => "tour-turn-slight-right",
            Self::Right => "tour-turn-right",
            Self::SlightLeft => "tour-turn-slight-left",
            Self::Left => "tour-turn-left",
            Self::Back => "tour-turn-back",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn eighths_lie_around_their_middle() {
        let of = [0.0, 22.4, 22.5, 45.0, 90.0, 135.0, 180.0, 225.0, 270.0, 315.0, 337.4, 337.5, 359.9];
        let place = |eighth: Eighth| Eighth::ALL.iter().position(|other| *other == eighth);
        let places: Vec<usize> = of.into_iter().map(Eighth::of).filter_map(place).collect();
        assert_eq!(places, [0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 7, 0, 0]);
    }

    #[test]
    fn sides_are_those_of_who_looks() {
        assert_eq!(
            [0.0, 45.0, 90.0, 135.0, 180.0, -180.0, -135.0, -90.0, -45.0].map(Side::of),
            [
                Side::Ahead,
                Side::AheadRight,
                Side::Right,
                Side::BehindRight,
                Side::Behind,
                Side::Behind,
                Side::BehindLeft,
                Side::Left,
                Side::AheadLeft
            ]
        );
        assert_eq!([29.1, 20.0, 0.0, -20.0, -45.0].map(Height::of).map(Height::code), ["up", "level", "level", "level", "down"]);
    }

    #[test]
    fn a_turn_is_seen_from_who_walks() {
        assert_eq!(
            [0.0, 24.0, 40.0, 90.0, 180.0, 270.0, 320.0, 350.0].map(|to| Turn::of(0.0, to).code()),
            ["straight", "straight", "slight-right", "right", "back", "left", "slight-left", "straight"]
        );
        assert_eq!(Turn::of(350.0, 80.0), Turn::Right);
    }

    proptest! {
        #[test]
        fn opposite_is_four_eighths_further(degrees in -720.0..720.0_f64) {
            let place = |eighth: Eighth| Eighth::ALL.iter().position(|other| *other == eighth).unwrap_or(9);
            // On the edges both may be said.
            prop_assume!(((degrees - 22.5) / 45.0 - ((degrees - 22.5) / 45.0).round()).abs() > 1e-6);
            prop_assert_eq!((place(Eighth::of(degrees)) + 4) % 8, place(Eighth::of(degrees + 180.0)));
        }

        #[test]
        fn left_and_right_are_mirrored(by in 26.0..154.0_f64) {
            let mirrored = match Turn::of(0.0, by) {
                Turn::SlightRight => Turn::SlightLeft,
                Turn::Right => Turn::Left,
                other => other,
            };
            prop_assert_eq!(Turn::of(0.0, -by), mirrored);
        }
    }
}
