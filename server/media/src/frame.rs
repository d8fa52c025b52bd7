//! How finished pictures travel from the child to its parent: format, width, height, length, bytes; at the end a zero.

use std::io::{self, ErrorKind, Read, Write};

/// The last byte: without it something is missing.
const END: u8 = 0;
/// No picture for a page is larger.
const MOST_BYTES: u32 = 8 << 20;
/// No request leads to more.
const MOST_OUTPUTS: usize = 16;

/// The format of a finished picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JPEG, progressive.
    Jpeg,
    /// PNG.
    Png,
}

impl Format {
    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    fn code(self) -> u8 {
        match self {
            Self::Jpeg => 1,
            Self::Png => 2,
        }
    }

    fn from_code(code: u8) -> Option<Self> {
        [Self::Jpeg, Self::Png].into_iter().find(|format| format.code() == code)
    }

    /// What every file of this format begins with.
    fn beginning(self) -> &'static [u8] {
        match self {
            Self::Jpeg => b"\xFF\xD8\xFF",
            Self::Png => b"\x89PNG\r\n\x1A\n",
        }
    }
}

/// A finished picture: nothing but pixels in sRGB, upright.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
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
    let mut outputs = Vec::new();
    loop {
        let [code] = take(from)?;
        if code == END {
            return Ok(outputs);
        }
        let format = Format::from_code(code).ok_or(Fault::Nonsense)?;
        let [width, height, length] = [take(from)?, take(from)?, take(from)?].map(u32::from_le_bytes);
        if length > MOST_BYTES || outputs.len() == MOST_OUTPUTS {
            return Err(Fault::Nonsense);
        }
        let mut bytes = Vec::new();
        from.take(u64::from(length)).read_to_end(&mut bytes).map_err(|_| Fault::Cut)?;
        if u32::try_from(bytes.len()) != Ok(length) {
            return Err(Fault::Cut);
        }
        if !bytes.starts_with(format.beginning()) {
            return Err(Fault::Nonsense);
        }
        outputs.push(Output { format, width, height, bytes });
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
        let png = Output { format: Format::Png, width: 3, height: 4, bytes: b"\x89PNG\r\n\x1A\n and more".to_vec() };
        let jpeg = Output { format: Format::Jpeg, width: 1, height: 2, bytes: b"\xFF\xD8\xFF".to_vec() };
        let bytes = written(&[png.clone(), jpeg.clone()]);
        assert_eq!(read(&mut bytes.as_slice()), Ok(vec![png, jpeg.clone()]));
        for length in 0..bytes.len() {
            assert_eq!(read(&mut &bytes[..length]), Err(Fault::Cut), "{length}");
        }
        assert_eq!(read(&mut written(&vec![jpeg.clone(); MOST_OUTPUTS + 1]).as_slice()), Err(Fault::Nonsense));
        assert_eq!(read(&mut written(&[Output { bytes: b"<html>".to_vec(), ..jpeg }]).as_slice()), Err(Fault::Nonsense));
        assert_eq!(read(&mut [9_u8].as_slice()), Err(Fault::Nonsense));
        assert_eq!(read(&mut [1, 1, 0, 0, 0, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF].as_slice()), Err(Fault::Nonsense), "4 GB");
    }

    proptest! {
        #[test]
        fn whatever_a_child_writes_is_only_read_or_not(bytes: Vec<u8>) {
            let _ = read(&mut bytes.as_slice());
        }
    }
}
