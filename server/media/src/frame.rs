//! How finished pictures travel from the child to its parent: format, part, width, height, length, bytes; at the end a zero.

use crate::part::{Code, Part};
use std::io::{self, ErrorKind, Read, Write};

/// The last byte: without it something is missing.
const END: u8 = 0;
/// No picture for a page is larger.
const MOST_BYTES: u32 = 8 << 20;
/// Nor are all of one request together: the parent holds them in memory.
pub(crate) const MOST_BYTES_IN_ALL: usize = 32 << 20;
/// No request leads to more: 126 tiles, and pictures in their sizes and formats.
const MOST_OUTPUTS: usize = 160;

/// The format of a finished picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JPEG, progressive.
    Jpeg,
    /// PNG.
    Png,
    /// AVIF, in eight bits: a quarter smaller than JPEG. Not every browser shows it.
    Avif,
    /// No picture, but a text with numbers.
    Json,
}

impl Format {
    const ALL: [Self; 4] = [Self::Jpeg, Self::Png, Self::Avif, Self::Json];

    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Avif => "avif",
            Self::Json => "json",
        }
    }

    fn code(self) -> u8 {
        match self {
            Self::Jpeg => 1,
            Self::Png => 2,
            Self::Avif => 3,
            Self::Json => 4,
        }
    }

    fn from_code(code: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }

    /// What every file of this format begins with.
    fn beginning(self) -> &'static [u8] {
        match self {
            Self::Jpeg => b"\xFF\xD8\xFF",
            Self::Png => b"\x89PNG\r\n\x1A\n",
            Self::Avif => b"\0\0\0\x18ftypavif",
            Self::Json => b"{",
        }
    }
}

/// A finished picture: nothing but pixels in sRGB, upright. (Or numbers, see [`Format::Json`].)
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// What it is for.
    pub part: Part,
    /// Its format.
    pub format: Format,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Why the pictures could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// They break off: the child ended before its time.
    Cut,
    /// No child of ours writes this.
    Nonsense,
}

pub(crate) fn write(to: &mut impl Write, output: &Output) -> io::Result<()> {
    let length = u32::try_from(output.bytes.len()).map_err(|_| ErrorKind::FileTooLarge)?;
    to.write_all(&[output.format.code()])?;
    to.write_all(&output.part.code())?;
    for number in [output.width, output.height, length] {
        to.write_all(&number.to_le_bytes())?;
    }
    to.write_all(&output.bytes)
}

pub(crate) fn write_end(to: &mut impl Write) -> io::Result<()> {
    to.write_all(&[END])?;
    to.flush()
}

/// Reads all pictures, whoever wrote them: never more than the limits, and only what begins like its format.
pub(crate) fn read(from: &mut impl Read) -> Result<Vec<Output>, Fault> {
    let (mut outputs, mut left) = (Vec::new(), MOST_BYTES_IN_ALL);
    loop {
        let [code] = take(from)?;
        if code == END {
            return Ok(outputs);
        }
        let format = Format::from_code(code).ok_or(Fault::Nonsense)?;
        let part: Code = take(from)?;
        let part = Part::from_code(part).ok_or(Fault::Nonsense)?;
        let [width, height, length] = [take(from)?, take(from)?, take(from)?].map(u32::from_le_bytes);
        if length > MOST_BYTES || outputs.len() == MOST_OUTPUTS {
            return Err(Fault::Nonsense);
        }
        let mut bytes = Vec::new();
        from.take(u64::from(length)).read_to_end(&mut bytes).map_err(|_| Fault::Cut)?;
        if u32::try_from(bytes.len()) != Ok(length) {
            return Err(Fault::Cut);
        }
        left = left.checked_sub(bytes.len()).ok_or(Fault::Nonsense)?;
        if !bytes.starts_with(format.beginning()) {
            return Err(Fault::Nonsense);
        }
        outputs.push(Output { part, format, width, height, bytes });
    }
}

fn take<const N: usize>(from: &mut impl Read) -> Result<[u8; N], Fault> {
    let mut bytes = [0; N];
    from.read_exact(&mut bytes).map_err(|_| Fault::Cut)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(outputs: &[Output]) -> Vec<u8> {
        let mut bytes = Vec::new();
        for output in outputs {
            write(&mut bytes, output).unwrap();
        }
        write_end(&mut bytes).unwrap();
        bytes
    }

    #[test]
    fn pictures_come_back_whole_or_not_at_all() {
        let png =
            Output { part: Part::Photo, format: Format::Png, width: 3, height: 4, bytes: b"\x89PNG\r\n\x1A\n and more".to_vec() };
        let jpeg = Output { part: Part::Preview, format: Format::Jpeg, width: 1, height: 2, bytes: b"\xFF\xD8\xFF".to_vec() };
        let bytes = written(&[png.clone(), jpeg.clone()]);
        assert_eq!(read(&mut bytes.as_slice()), Ok(vec![png, jpeg.clone()]));
        for length in 0..bytes.len() {
            assert_eq!(read(&mut &bytes[..length]), Err(Fault::Cut), "{length}");
        }
        assert_eq!(read(&mut written(&vec![jpeg.clone(); MOST_OUTPUTS + 1]).as_slice()), Err(Fault::Nonsense));
        assert_eq!(read(&mut written(&[Output { bytes: b"<html>".to_vec(), ..jpeg.clone() }]).as_slice()), Err(Fault::Nonsense));
        assert_eq!(read(&mut [1, 9, 0, 0, 0, 0].as_slice()), Err(Fault::Nonsense), "no such part");
        let large = Output { bytes: [b"\xFF\xD8\xFF".as_slice(), &vec![0; 7 << 20]].concat(), ..jpeg.clone() };
        assert_eq!(read(&mut written(&vec![large; 5]).as_slice()), Err(Fault::Nonsense), "too much in all");
        assert_eq!(read(&mut [9_u8].as_slice()), Err(Fault::Nonsense));
        assert_eq!(
            read(&mut [1, 2, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF].as_slice()),
            Err(Fault::Nonsense),
            "4 GB"
        );
    }

    proptest! {
        #[test]
        fn whatever_a_child_writes_is_only_read_or_not(bytes: Vec<u8>) {
            let _ = read(&mut bytes.as_slice());
        }
    }
}
