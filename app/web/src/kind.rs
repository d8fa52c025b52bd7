//! Kinds of files, known by their first bytes and never by a name or by what a browser says of them.

/// A kind of file that may come in, or that this house makes. What is not here (SVG, HTML, archives, playlists, documents) is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A WebP picture.
    WebP,
    /// A picture as iPhones keep it. Browsers cannot show it.
    Heic,
    /// A picture as this house makes it. None comes in: it would have to be decoded.
    Avif,
    /// A film in MP4.
    Mp4,
    /// A film as iPhones keep it. Not all browsers can show it.
    QuickTime,
    /// A film or sound as browsers record it.
    WebM,
    /// Sound in MP4.
    M4a,
    /// Sound in MP3.
    Mp3,
    /// Sound in Ogg (Opus, Vorbis).
    Ogg,
    /// Sound in WAV.
    Wav,
}

/// So many of a file's first bytes tell its kind.
pub(crate) const TELLING: usize = 64;

impl Kind {
    const ALL: [Self; 12] = [
        Self::Jpeg,
        Self::Png,
        Self::WebP,
        Self::Heic,
        Self::Avif,
        Self::Mp4,
        Self::QuickTime,
        Self::WebM,
        Self::M4a,
        Self::Mp3,
        Self::Ogg,
        Self::Wav,
    ];

    /// The kind of a file that begins with these bytes; 64 are enough.
    pub fn sniff(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Self::Png),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::WebP),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => Some(Self::Wav),
            [b'O', b'g', b'g', b'S', 0, ..] => Some(Self::Ogg),
            [0x1A, 0x45, 0xDF, 0xA3, ..] => is_webm(bytes).then_some(Self::WebM),
            [_, _, _, _, b'f', b't', b'y', b'p', a, b, c, d, ..] => of_brand([*a, *b, *c, *d]),
            // ID3v2: version 2 to 4, and a size in which no byte has its first bit.
            [b'I', b'D', b'3', 2..=4, 0..=0xFE, _, 0..=0x7F, 0..=0x7F, 0..=0x7F, 0..=0x7F, ..] => Some(Self::Mp3),
            [0xFF, second, third, ..] => is_mp3_frame(*second, *third).then_some(Self::Mp3),
            _ => None,
        }
    }

    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
            Self::Heic => "heic",
            Self::Avif => "avif",
            Self::Mp4 => "mp4",
            Self::QuickTime => "mov",
            Self::WebM => "webm",
            Self::M4a => "m4a",
            Self::Mp3 => "mp3",
            Self::Ogg => "ogg",
            Self::Wav => "wav",
        }
    }

    /// The media type, as it is said to browsers.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
            Self::Heic => "image/heic",
            Self::Avif => "image/avif",
            Self::Mp4 => "video/mp4",
            Self::QuickTime => "video/quicktime",
            Self::WebM => "video/webm",
            Self::M4a => "audio/mp4",
            Self::Mp3 => "audio/mpeg",
            Self::Ogg => "audio/ogg",
            Self::Wav => "audio/wav",
        }
    }

    pub(crate) fn from_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.ending() == ending)
    }
}

/// The major brands of the ISO base media format (ISO/IEC 14496-12; mp4ra.org).
fn of_brand(brand: [u8; 4]) -> Option<Kind> {
    match &brand {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => Some(Kind::Heic),
        b"M4A " | b"M4B " => Some(Kind::M4a),
        b"qt  " => Some(Kind::QuickTime),
        b"isom" | b"iso2" | b"iso4" | b"iso5" | b"iso6" | b"mp41" | b"mp42" | b"avc1" | b"M4V " | b"MSNV" | b"3gp4" | b"3gp5"
        | b"3gp6" => Some(Kind::Mp4),
        _ => None,
    }
}

/// The document type (element 0x4282, RFC 8794 §11.2.6) is `webm`: general Matroska is not taken.
fn is_webm(bytes: &[u8]) -> bool {
    bytes.get(..TELLING).unwrap_or(bytes).windows(7).any(|part| part == b"\x42\x82\x84webm")
}

/// A frame of MPEG audio, layer III, with a bit rate and a sampling rate that exist (ISO/IEC 11172-3 §2.4.1.3).
fn is_mp3_frame(second: u8, third: u8) -> bool {
    let is_layer_three = second & 0b1110_0110 == 0b1110_0010 && second & 0b0001_1000 != 0b0000_1000;
    is_layer_three && !matches!(third >> 4, 0 | 15) && (third >> 2) & 3 != 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn kinds_are_known_by_their_beginning() {
        for (beginning, kind) in [
            (b"\xFF\xD8\xFF\xE0\0\x10JFIF".as_slice(), Kind::Jpeg),
            (b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", Kind::Png),
            (b"RIFF\x24\0\0\0WEBPVP8 ", Kind::WebP),
            (b"RIFF\x24\0\0\0WAVEfmt ", Kind::Wav),
            (b"\0\0\0\x24ftypheic\0\0\0\0mif1heic", Kind::Heic),
            (b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41", Kind::Mp4),
            (b"\0\0\0\x14ftypqt  \0\0\0\0qt  ", Kind::QuickTime),
            (b"\0\0\0\x1CftypM4A \0\0\0\0M4A mp42isom", Kind::M4a),
            (b"OggS\0\x02\0\0\0\0\0\0\0\0", Kind::Ogg),
            (b"ID3\x04\0\0\0\0\x01\x00TIT2", Kind::Mp3),
            (b"\xFF\xFB\x90\x64\0\0", Kind::Mp3),
            (
                b"\x1A\x45\xDF\xA3\x9F\x42\x86\x81\x01\x42\xF7\x81\x01\x42\xF2\x81\x04\x42\xF3\x81\x08\x42\x82\x84webm\x42\x87\x81\x04",
                Kind::WebM,
            ),
        ] {
            assert_eq!(Kind::sniff(beginning), Some(kind), "{kind:?}");
        }
    }

    #[test]
    fn nothing_else_is_taken() {
        for beginning in [
            b"".as_slice(),
            b"<svg xmlns='http://www.w3.org/2000/svg'>",
            b"<?xml version='1.0'?><svg>",
            b"<!DOCTYPE html><html>",
            b"GIF89a<script>",
            b"PK\x03\x04\x14\0",
            b"\x1F\x8B\x08\0",
            b"%PDF-1.7",
            b"#EXTM3U\n#EXTINF",
            b"RIFF\x24\0\0\0AVI LIST",
            b"\0\0\0\x20ftypavif\0\0\0\0",
            b"\0\0\0\x20ftypcrx \0\0\0\0",
            b"\x1A\x45\xDF\xA3\x9F\x42\x82\x88matroska",
            b"ID3\x04\0\0\x80\0\0\0",
            b"\xFF\xF1\x50\x80",
            b"\xFF\xFB\xF0\x64",
            b"\xFF\xFE<\0h\0t\0m\0l\0",
            b"\x7FELF\x02\x01\x01",
            b"MZ\x90\0",
        ] {
            assert_eq!(Kind::sniff(beginning), None, "{}", String::from_utf8_lossy(beginning));
        }
    }

    #[test]
    fn endings_are_distinct() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_ending(kind.ending()), Some(kind));
        }
        assert_eq!(Kind::from_ending("svg"), None);
    }

    proptest! {
        #[test]
        fn any_bytes_have_a_kind_or_none(bytes: Vec<u8>) {
            let _ = Kind::sniff(&bytes);
        }
    }
}
