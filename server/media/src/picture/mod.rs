//! What the child does once the world is closed: read, decode, make smaller, write.

mod colour;
mod decode;
mod encode;
mod shrink;

use crate::{Format, Output, Reason, Request, frame, request::Unreadable};
use image::DynamicImage;
use std::io::{self, Read, Write};

/// The largest file that is read.
const MOST_BYTES: u64 = 40 << 20;
/// The quality of photographs: 74 in mozjpeg's scale is a SSIMULACRA2 of about 70, "high quality".
const PHOTO: f32 = 74.0;
/// The quality of drawings, whose edges show every fault.
const DRAWING: f32 = 90.0;

/// How the work ends when it does not end well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Refused(Reason),
    /// Not the picture's fault.
    Broken,
}

impl From<Reason> for Ending {
    fn from(reason: Reason) -> Self {
        Self::Refused(reason)
    }
}

impl From<Unreadable> for Ending {
    fn from(_: Unreadable) -> Self {
        Self::Broken
    }
}

impl From<io::Error> for Ending {
    fn from(_: io::Error) -> Self {
        Self::Broken
    }
}

pub(crate) fn work(order: &str, from: &mut impl Read, to: &mut impl Write) -> Result<(), Ending> {
    let request: Request = order.parse()?;
    let mut bytes = Vec::new();
    from.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST_BYTES) {
        return Err(Reason::TooManyBytes.into());
    }
    let decoded = decode::decode(&bytes)?;
    drop(bytes);
    let sizes = request.sizes(decoded.upright());
    let mut larger = decoded.pixels;
    let mut is_srgb = false;
    for size in sizes {
        // Each size comes from the one before: nearly as good as from the picture itself, and much less work.
        larger = shrink::to_size(larger, decoded.orientation, size)?;
        if let (false, Some(profile)) = (is_srgb, &decoded.profile) {
            colour::to_srgb(&mut larger, profile);
        }
        is_srgb = true;
        let upright = shrink::turn(larger.clone(), decoded.orientation);
        for (format, bytes) in encode(&request, &upright)? {
            frame::write(to, &Output { format, width: size.0, height: size.1, bytes })?;
        }
    }
    Ok(frame::write_end(to)?)
}

/// The files that the request asks for, of one size.
fn encode(request: &Request, picture: &DynamicImage) -> Result<Vec<(Format, Vec<u8>)>, Ending> {
    let on_white = encode::on_white(picture);
    Ok(match request {
        Request::Photo(_) => vec![(Format::Jpeg, encode::jpeg(&on_white, PHOTO, encode::Sampling::Half)?)],
        Request::Logo(_) => {
            let jpeg = encode::jpeg(&on_white, DRAWING, encode::Sampling::Full)?;
            let png = encode::png(picture)?;
            let mut files = vec![(Format::Jpeg, jpeg)];
            if picture.color().has_alpha() || files.iter().all(|(_, jpeg)| png.len() < jpeg.len()) {
                files.insert(0, (Format::Png, png));
            }
            files
        }
    })
}
