//! HEIC, as iPhones keep photographs: pieces of 512 pixels, decoded one by one, because the jail has one thread. With the feature `heic`;
//! without it, it is said how to send another kind.

#[cfg(not(feature = "heic"))]
use super::decode::{Decoded, Head};
#[cfg(not(feature = "heic"))]
use crate::Reason;

#[cfg(not(feature = "heic"))]
pub(super) fn decode(_: &[u8], _: u64) -> Result<Decoded, Reason> {
    Err(Reason::Heic)
}

#[cfg(not(feature = "heic"))]
pub(super) fn head(_: &[u8]) -> Result<Head, Reason> {
    Err(Reason::Heic)
}

#[cfg(feature = "heic")]
pub(super) use with::{decode, head};

#[cfg(feature = "heic")]
mod with {
    use crate::{
        Reason,
        facts::Kind,
        picture::decode::{Decoded, Head, MOST_PIXELS_AROUND, not_too_many},
    };
    use heifer::heifer_isobmff::{HeifFile, ItemId, boxes::Property};
    use image::{DynamicImage, RgbImage, imageops, metadata::Orientation};

    /// No camera writes more pieces.
    const MOST_PIECES: usize = 2048;

    /// What the picture is made of.
    enum Item {
        /// One piece; it turns itself while it is decoded.
        Single(ItemId),
        /// Pieces side by side.
        Grid { pieces: Vec<ItemId>, columns: usize, size: (u32, u32), orientation: Orientation },
    }

    pub(in super::super) fn decode(bytes: &[u8], most: u64) -> Result<Decoded, Reason> {
        let file = HeifFile::parse(bytes).map_err(broken)?;
        let id = file.primary_id;
        let profile = file.icc_profile(id).ok().flatten().map(<[u8]>::to_vec);
        let (pixels, orientation) = match item(&file)? {
            Item::Single(id) => {
                not_too_many(size(&file, id)?, most)?;
                (piece(&file, id)?, Orientation::NoTransforms)
            }
            Item::Grid { pieces, columns, size, orientation } => {
                not_too_many(size, most)?;
                (joined(&file, &pieces, columns, size)?, orientation)
            }
        };
        Ok(Decoded { pixels: DynamicImage::from(pixels), orientation, profile })
    }

    pub(in super::super) fn head(bytes: &[u8]) -> Result<Head, Reason> {
        let file = HeifFile::parse(bytes).map_err(broken)?;
        let (size, orientation) = match item(&file)? {
            Item::Single(id) => (size(&file, id)?, turned(&file, id)?),
            Item::Grid { size, orientation, .. } => (size, orientation),
        };
        not_too_many(size, MOST_PIXELS_AROUND)?;
        Ok(Head { kind: Kind::Heic, size, orientation, xmp: file.xmp(file.primary_id).ok().flatten() })
    }

    fn broken<T>(_: T) -> Reason {
        Reason::Damaged
    }

    /// Only what cameras write: one coded picture, or a grid of them. What is put together otherwise is said to be no HEIC that is known here.
    fn item(file: &HeifFile<'_>) -> Result<Item, Reason> {
        let id = file.primary_id;
        match &file.item(id).map_err(broken)?.item_type.0 {
            b"hvc1" => Ok(Item::Single(id)),
            b"grid" => {
                let grid = file.grid(id).map_err(broken)?;
                let pieces = file.referenced_items(id, b"dimg").to_vec();
                let (rows, columns) = (usize::from(grid.rows), usize::from(grid.columns));
                let coded = |id: &ItemId| file.item(*id).is_ok_and(|item| item.item_type.0 == *b"hvc1");
                if pieces.len() != rows * columns || pieces.len() > MOST_PIECES || !pieces.iter().all(coded) {
                    return Err(Reason::Damaged);
                }
                let size = (grid.output_width, grid.output_height);
                Ok(Item::Grid { pieces, columns, size, orientation: turned(file, id)? })
            }
            _ => Err(Reason::Heic),
        }
    }

    fn size(file: &HeifFile<'_>, id: ItemId) -> Result<(u32, u32), Reason> {
        file.image_size(id).map_err(broken)?.ok_or(Reason::Damaged)
    }

    /// How it has to be turned: anticlockwise quarters, and then perhaps mirrored (ISO/IEC 23008-12 §6.5.10, §6.5.12).
    fn turned(file: &HeifFile<'_>, id: ItemId) -> Result<Orientation, Reason> {
        let (mut quarters, mut mirror) = (0, None);
        for property in file.item_properties(id).map_err(broken)? {
            match property {
                Property::Rotation(turn) => quarters = *turn,
                Property::Mirror(top_bottom) => mirror = Some(*top_bottom),
                _ => {}
            }
        }
        Ok(match (quarters % 4, mirror) {
            (0, None) => Orientation::NoTransforms,
            (1, None) => Orientation::Rotate270,
            (2, None) => Orientation::Rotate180,
            (_, None) => Orientation::Rotate90,
            (0, Some(false)) | (2, Some(true)) => Orientation::FlipHorizontal,
            (0, Some(true)) | (2, Some(false)) => Orientation::FlipVertical,
            // Turned to the left and then mirrored left to right, or the other way round.
            (1, Some(false)) | (3, Some(true)) => Orientation::Rotate270FlipH,
            _ => Orientation::Rotate90FlipH,
        })
    }

    fn piece(file: &HeifFile<'_>, id: ItemId) -> Result<RgbImage, Reason> {
        let piece = heifer::decode_item(file, id, 0).map_err(broken)?;
        RgbImage::from_raw(piece.width, piece.height, piece.to_rgb8()).ok_or(Reason::Damaged)
    }

    fn joined(file: &HeifFile<'_>, pieces: &[ItemId], columns: usize, (width, height): (u32, u32)) -> Result<RgbImage, Reason> {
        let mut picture = RgbImage::new(width, height);
        let mut first = None;
        for (number, id) in pieces.iter().enumerate() {
            let piece = piece(file, *id)?;
            let side = *first.get_or_insert(piece.dimensions());
            if side != piece.dimensions() {
                return Err(Reason::Damaged);
            }
            let at = |place: usize, length: u32| i64::try_from(place).unwrap_or(i64::MAX).saturating_mul(length.into());
            imageops::replace(&mut picture, &piece, at(number % columns, side.0), at(number / columns, side.1));
        }
        // What no piece covers would be black.
        let rows = pieces.len().div_ceil(columns.max(1));
        let covers = |side: u32, count: usize, length: u32| u64::from(side) * (count as u64) >= u64::from(length);
        match first {
            Some((w, h)) if covers(w, columns, width) && covers(h, rows, height) => Ok(picture),
            _ => Err(Reason::Damaged),
        }
    }
}
