//! What the child does once the world is closed: read, decode, make smaller, write.

mod blur;
mod colour;
mod cube;
mod decode;
mod encode;
mod heic;
mod light;
mod scene;
mod shrink;
mod xmp;

use crate::{
    Facts, Format, Output, Part, Reason, Request,
    frame::{self, MOST_BYTES_IN_ALL},
};
use image::DynamicImage;
use std::io::{self, Read, Write};

/// The largest file that is read.
const MOST_BYTES: usize = 64 << 20;
/// The memory for a file grows in such steps, so that it never has much more than the file.
const STEP: usize = 4 << 20;
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

impl From<io::Error> for Ending {
    fn from(_: io::Error) -> Self {
        Self::Broken
    }
}

pub(crate) fn work(request: &Request, from: &mut impl Read, to: &mut impl Write) -> Result<(), Ending> {
    let bytes = read(from)?;
    let mut out = Out { to, left: MOST_BYTES_IN_ALL };
    match request {
        Request::Photo(_) | Request::Logo(_) => smaller(request, bytes, &mut out)?,
        Request::Look => look(&bytes, &mut out)?,
        Request::Scene(scene) => scene::make(request, scene, bytes, &mut out)?,
    }
    Ok(frame::write_end(out.to)?)
}

fn read(from: &mut impl Read) -> Result<Vec<u8>, Ending> {
    let mut bytes = Vec::new();
    loop {
        bytes.reserve_exact(STEP);
        let more = from.by_ref().take(STEP as u64).read_to_end(&mut bytes)?;
        if bytes.len() > MOST_BYTES {
            return Err(Reason::TooManyBytes.into());
        }
        if more == 0 {
            return Ok(bytes);
        }
    }
}

/// Where the parts go.
struct Out<'a, W> {
    to: &'a mut W,
    left: usize,
}

impl<W: Write> Out<'_, W> {
    fn write(&mut self, output: &Output) -> Result<(), Ending> {
        // Only noise is as large as that.
        self.left = self.left.checked_sub(output.bytes.len()).ok_or(Reason::TooManyBytes)?;
        Ok(frame::write(self.to, output)?)
    }

    fn json(&mut self, part: Part, (width, height): (u32, u32), what: &impl serde::Serialize) -> Result<(), Ending> {
        let bytes = serde_json::to_vec(what).map_err(|_| Ending::Broken)?;
        self.write(&Output { part, format: Format::Json, width, height, bytes })
    }
}

fn look(bytes: &[u8], out: &mut Out<'_, impl Write>) -> Result<(), Ending> {
    let head = decode::head(bytes)?;
    let (width, height) = shrink::turned(head.orientation, head.size);
    let facts = Facts { format: head.kind, width, height, gpano: head.xmp.and_then(|xmp| xmp::gpano(&xmp)) };
    out.json(Part::Facts, (width, height), &facts)
}

fn smaller(request: &Request, bytes: Vec<u8>, out: &mut Out<'_, impl Write>) -> Result<(), Ending> {
    let decoded = decode::decode(&bytes, decode::MOST_PIXELS)?;
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
        for (format, bytes) in encode(request, &upright)? {
            out.write(&Output { part: Part::Photo, format, width: size.0, height: size.1, bytes })?;
        }
    }
    Ok(())
}

/// The files that the request asks for, of one size.
fn encode(request: &Request, picture: &DynamicImage) -> Result<Vec<(Format, Vec<u8>)>, Ending> {
    let on_white = encode::on_white(picture);
    let photo = || encode::jpeg(&on_white, PHOTO, encode::Sampling::Half);
    Ok(match request {
        Request::Photo(_) => vec![(Format::Jpeg, photo()?)],
        Request::Logo(_) => {
            let jpeg = encode::jpeg(&on_white, DRAWING, encode::Sampling::Full)?;
            let png = encode::png(picture)?;
            let mut files = vec![(Format::Jpeg, jpeg)];
            if picture.color().has_alpha() || files.iter().all(|(_, jpeg)| png.len() < jpeg.len()) {
                files.insert(0, (Format::Png, png));
            }
            files
        }
        Request::Scene(_) => {
            let jpeg = photo()?;
            vec![(Format::Avif, encode::avif(&on_white, jpeg.len())?), (Format::Jpeg, jpeg)]
        }
        Request::Look => Vec::new(),
    })
}
