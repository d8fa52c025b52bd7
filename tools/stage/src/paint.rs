//! The text of a drawing: its size, the colours it leaves open, and how colours change in the evening.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

/// The light in which a stage is seen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Light {
    Day,
    Evening,
    Old,
}

/// What shines by itself: windows, lamps, the moon.
const SHINING: [&str; 5] = ["FFC93C", "FFE9B0", "FFDE8C", "FFF3D6", "FFB347"];

/// Width and height as the `viewBox` says them.
pub(crate) fn size(svg: &str) -> Result<[f32; 2]> {
    let numbers = svg.split("viewBox=").nth(1).and_then(|rest| rest.get(1..)).and_then(|rest| rest.split(['"', '\'']).next());
    let numbers: Vec<f32> = numbers.context("no viewBox")?.split_whitespace().map(str::parse).collect::<Result<_, _>>()?;
    match numbers[..] {
        [0.0, 0.0, width, height] => Ok([width, height]),
        _ => anyhow::bail!("the viewBox does not begin at 0 0"),
    }
}

/// What stands between the outermost tags.
pub(crate) fn inside(svg: &str) -> Result<&str> {
    let start = svg.find('>').context("no tag")? + 1;
    let end = svg.rfind("</svg>").context("no end tag")?;
    svg.get(start..end).context("nothing inside")
}

/// Puts colours in for `var(--name,#default)`.
pub(crate) fn fill(svg: &str, colours: &BTreeMap<String, String>) -> Result<String> {
    let mut parts = svg.split("var(--");
    let mut out = parts.next().unwrap_or_default().to_owned();
    let mut used = 0;
    for part in parts {
        let (name, rest) = part.split_once(',').context("var(--name,#default) is not complete")?;
        let (default, rest) = rest.split_once(')').context("var(--name,#default) is not complete")?;
        if let Some(colour) = colours.get(name) {
            used += 1;
            out += colour;
        } else {
            out += default;
        }
        out += rest;
    }
    anyhow::ensure!(used > 0 || colours.is_empty(), "none of these colours is asked for: {colours:?}");
    Ok(out)
}

/// Every colour `#RRGGBB` as it looks in this light.
pub(crate) fn lit(svg: &str, light: Light) -> String {
    if light == Light::Day {
        return svg.to_owned();
    }
    let mut parts = svg.split('#');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push('#');
        match part.get(..6).filter(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit())) {
            Some(hex) => {
                out += &shade(hex, light);
                out += part.get(6..).unwrap_or_default();
            }
            None => out += part,
        }
    }
    out
}

fn shade(hex: &str, light: Light) -> String {
    if light == Light::Evening && SHINING.contains(&hex.to_ascii_uppercase().as_str()) {
        return hex.to_owned();
    }
    let value = u32::from_str_radix(hex, 16).unwrap_or(0);
    let [r, g, b] = [value >> 16 & 255, value >> 8 & 255, value & 255].map(|part| part as f32);
    let [r, g, b] = if light == Light::Evening {
        [r * 0.47 + 8.0, g * 0.40 + 14.0, b * 0.40 + 36.0]
    } else {
        let grey = 0.3 * r + 0.59 * g + 0.11 * b;
        [grey * 0.86 + 34.0, grey * 0.80 + 28.0, grey * 0.68 + 20.0]
    };
    format!("{:02X}{:02X}{:02X}", r as u8, g as u8, b as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_put_in_and_darken() {
        let svg = "<svg viewBox='0 0 80 180'><path fill='var(--coat,#B9532F)'/><path fill='#FFC93C'/></svg>";
        assert_eq!(size(svg).unwrap().map(|unit| unit as u32), [80, 180]);
        let red = BTreeMap::from([("coat".to_owned(), "#FF0000".to_owned())]);
        assert!(fill(svg, &red).unwrap().contains("fill='#FF0000'"));
        assert!(fill(svg, &BTreeMap::new()).unwrap().contains("fill='#B9532F'"));
        assert!(fill("<svg/>", &red).is_err(), "a colour that nobody asks for is a slip");
        let evening = lit(&fill(svg, &red).unwrap(), Light::Evening);
        assert!(evening.contains("#FFC93C") && !evening.contains("#FF0000"), "{evening}");
        assert_eq!(inside("<svg a='b'><g/></svg>").unwrap(), "<g/>");
    }
}
