//! What of a picture's XMP is numbers of GPano. It is searched, not parsed: nothing else of it is believed, or kept.

use crate::facts::Gpano;

/// No number is longer.
const LONGEST: usize = 32;

/// The numbers, where there are some and all of them can be meant.
pub(super) fn gpano(xmp: &[u8]) -> Option<Gpano> {
    let text = String::from_utf8_lossy(xmp);
    let find = |tag: &str| value(&text, tag);
    let length =
        |tag: &str| find(tag).and_then(number).and_then(|number| u32::try_from(number).ok()).filter(|length| *length > 0);
    let place = |tag: &str| find(tag).and_then(number).and_then(|number| i32::try_from(number).ok());
    let angle = |tag: &str| find(tag).and_then(|text| text.parse::<f64>().ok()).filter(|angle| angle.is_finite());
    let gpano = Gpano {
        equirectangular: find("ProjectionType").is_none_or(|projection| projection.eq_ignore_ascii_case("equirectangular")),
        full_width: length("FullPanoWidthPixels"),
        full_height: length("FullPanoHeightPixels"),
        cropped_width: length("CroppedAreaImageWidthPixels"),
        cropped_height: length("CroppedAreaImageHeightPixels"),
        left: place("CroppedAreaLeftPixels"),
        top: place("CroppedAreaTopPixels"),
        heading: angle("PoseHeadingDegrees"),
        pitch: angle("PosePitchDegrees"),
        roll: angle("PoseRollDegrees"),
        view_heading: angle("InitialViewHeadingDegrees"),
        view_pitch: angle("InitialViewPitchDegrees"),
    };
    let says_something =
        find("ProjectionType").is_some() || gpano != Gpano { equirectangular: gpano.equirectangular, ..Gpano::default() };
    (says_something && gpano.is_sound()).then_some(gpano)
}

/// Whole, or written with a point as some cameras do.
fn number(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| {
        let (whole, rest) = text.split_once('.')?;
        if rest.bytes().all(|digit| digit == b'0') { whole.parse().ok() } else { None }
    })
}

/// `GPano:Tag="value"` or `<GPano:Tag>value</GPano:Tag>`: both are written.
fn value<'a>(text: &'a str, tag: &str) -> Option<&'a str> {
    let name = format!("GPano:{tag}");
    let found = text.match_indices(&name).find_map(|(at, _)| {
        let rest = text.get(at + name.len()..)?.trim_start();
        if let Some(element) = rest.strip_prefix('>') {
            return element.split('<').next();
        }
        let quoted = rest.strip_prefix('=')?.trim_start();
        let quote = quoted.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        quoted.get(1..)?.split(quote).next()
    })?;
    Some(found.trim()).filter(|value| (1..=LONGEST).contains(&value.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn both_ways_of_writing_are_read() {
        let attributes = r#"<x:xmpmeta><rdf:Description GPano:ProjectionType="equirectangular" GPano:FullPanoWidthPixels = '8000'
            GPano:FullPanoHeightPixels="4000.0" GPano:CroppedAreaTopPixels="-20" GPano:PoseHeadingDegrees="12.5"/></x:xmpmeta>"#;
        let elements = "<GPano:ProjectionType>equirectangular</GPano:ProjectionType><GPano:FullPanoWidthPixels> 8000
            </GPano:FullPanoWidthPixels><GPano:FullPanoHeightPixels>4000</GPano:FullPanoHeightPixels>
            <GPano:CroppedAreaTopPixels>-20</GPano:CroppedAreaTopPixels><GPano:PoseHeadingDegrees>12.5</GPano:PoseHeadingDegrees>";
        let expected = Gpano {
            equirectangular: true,
            full_width: Some(8000),
            full_height: Some(4000),
            top: Some(-20),
            heading: Some(12.5),
            ..Gpano::default()
        };
        assert_eq!(gpano(attributes.as_bytes()), Some(expected));
        assert_eq!(gpano(elements.as_bytes()), Some(expected));
        assert!(!gpano(b"GPano:ProjectionType=\"cylindrical\"").unwrap().equirectangular);
    }

    #[test]
    fn nothing_comes_of_nonsense() {
        for text in [
            "",
            "<x:xmpmeta>GPS 54.1,12.1</x:xmpmeta>",
            "GPano:FullPanoWidthPixels",
            "GPano:FullPanoWidthPixels=",
            "GPano:FullPanoWidthPixels=\"",
            "GPano:FullPanoWidthPixels=\"abc\"",
            "GPano:FullPanoWidthPixels=\"99999999\"",
            "GPano:PoseHeadingDegrees=\"NaN\"",
            "GPano:PoseHeadingDegrees=\"1e300\"",
        ] {
            assert_eq!(gpano(text.as_bytes()), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_only_read_or_not(bytes: Vec<u8>, text in "(GPano:|FullPanoWidthPixels|PoseHeadingDegrees|=|\"|<|>|ü|[0-9]|\\.| ){0,30}") {
            let _ = (gpano(&bytes), gpano(text.as_bytes()));
        }
    }
}
