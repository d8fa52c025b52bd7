//! The parts that come of one picture.

use crate::sphere::{FACES, Face};

/// What a finished file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What [`Request::Look`](crate::Request) found, see [`Facts`](crate::Facts).
    Facts,
    /// The picture itself, or the flat picture of the middle of a view, in one of its sizes.
    Photo,
    /// How the tiles lie and what colour is where there are none, see [`Cube`](crate::Cube).
    Cube,
    /// Six faces of 64 pixels, one below the other: back, down, front, left, right, up.
    Preview,
    /// A quarter of what is around, as a square picture.
    Side(Side),
    /// A square of 512 pixels of a face.
    Tile(Tile),
}

/// To which side one looks, 90° each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Yaw 0.
    Front,
    /// Yaw 90°.
    Right,
    /// Yaw 180°.
    Back,
    /// Yaw −90°.
    Left,
}

/// Where a tile lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    /// 1 is the coarsest: one tile a face.
    pub level: u8,
    /// Which face of the cube.
    pub face: Face,
    /// From the top.
    pub row: u8,
    /// From the left.
    pub col: u8,
}

impl Side {
    /// All, clockwise.
    pub const ALL: [Self; 4] = [Self::Front, Self::Right, Self::Back, Self::Left];

    /// The face of the cube that shows the same.
    pub fn face(self) -> Face {
        match self {
            Self::Front => Face::Front,
            Self::Right => Face::Right,
            Self::Back => Face::Back,
            Self::Left => Face::Left,
        }
    }
}

impl Tile {
    /// As the page names it: level, face, row and column.
    pub fn key(self) -> String {
        format!("{}{}{:x}{:x}", self.level, self.face.letter(), self.row, self.col)
    }

    /// How many tiles a face has in a row on this level.
    pub(crate) fn across(level: u8) -> u8 {
        1_u8.checked_shl(u32::from(level.saturating_sub(1))).unwrap_or(u8::MAX)
    }

    /// The tile of the coarser level that shows the same.
    pub(crate) fn parent(self) -> Option<Self> {
        let level = self.level.checked_sub(1).filter(|level| *level > 0)?;
        Some(Self { level, row: self.row / 2, col: self.col / 2, ..self })
    }
}

/// A part travels in five bytes.
pub(crate) type Code = [u8; 5];

impl Part {
    pub(crate) fn code(self) -> Code {
        let place = |face: Face| FACES.iter().position(|other| *other == face).and_then(|at| u8::try_from(at).ok()).unwrap_or(0);
        match self {
            Self::Facts => [1, 0, 0, 0, 0],
            Self::Photo => [2, 0, 0, 0, 0],
            Self::Cube => [3, 0, 0, 0, 0],
            Self::Preview => [4, 0, 0, 0, 0],
            Self::Side(side) => [5, place(side.face()), 0, 0, 0],
            Self::Tile(Tile { level, face, row, col }) => [6, level, place(face), row, col],
        }
    }

    pub(crate) fn from_code(code: Code) -> Option<Self> {
        let face = |place: u8| FACES.get(usize::from(place)).copied();
        let part = match code {
            [1, ..] => Self::Facts,
            [2, ..] => Self::Photo,
            [3, ..] => Self::Cube,
            [4, ..] => Self::Preview,
            [5, place, ..] => Self::Side(Side::ALL.into_iter().find(|side| Some(side.face()) == face(place))?),
            [6, level, place, row, col] => Self::Tile(Tile { level, face: face(place)?, row, col }),
            _ => return None,
        };
        // Every part is written in one way only.
        (part.code() == code).then_some(part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn tiles_have_keys_and_parents() {
        let tile = Tile { level: 3, face: Face::Back, row: 3, col: 1 };
        assert_eq!(tile.key(), "3b31");
        assert_eq!(tile.parent().unwrap().key(), "2b10");
        assert_eq!(tile.parent().unwrap().parent().unwrap().key(), "1b00");
        assert_eq!(tile.parent().unwrap().parent().unwrap().parent(), None);
        assert_eq!([1, 2, 3].map(Tile::across), [1, 2, 4]);
    }

    proptest! {
        #[test]
        fn a_part_comes_back(code: [u8; 5]) {
            if let Some(part) = Part::from_code(code) {
                prop_assert_eq!(part.code(), code);
            }
        }

        #[test]
        fn a_tile_comes_back(level: u8, face in 0..6_usize, row: u8, col: u8) {
            let tile = Part::Tile(Tile { level, face: FACES[face], row, col });
            prop_assert_eq!(Part::from_code(tile.code()), Some(tile));
        }
    }
}
