//! What a drawn map may not hold: it is shown as a picture, and must stay one wherever it is opened.

use super::lines::line_at;

/// As long as a drawing may be, in letters.
const MOST: usize = 40_000;

/// What must not stand in a drawing, in small letters.
const FORBIDDEN: [&str; 19] = [
    "<script",
    "<foreignobject",
    "<iframe",
    "<image",
    "<a ",
    "<a>",
    "<animate",
    "<set",
    "href",
    "javascript:",
    "data:",
    "@import",
    "<!",
    "<?",
    // Another name for what is forbidden: `<x:script>`.
    "xmlns:",
    // Other ways to write letters, in XML and in CSS.
    "&#",
    "\\",
    // What fetches without `url(`.
    "image-set(",
    "src(",
];

/// What is wrong with the drawing of a map of this size, and in which line.
pub(super) fn wrong(svg: &str, width: i64, height: i64) -> Option<(usize, String)> {
    if !svg.starts_with("<svg ") {
        return Some((1, "A drawing begins with `<svg `.".to_owned()));
    }
    if svg.chars().count() > MOST {
        return Some((1, format!("A drawing has at most {MOST} letters.")));
    }
    let small = svg.to_ascii_lowercase();
    if let Some((at, what)) = FORBIDDEN.iter().find_map(|what| Some((small.find(what)?, what))) {
        return Some((line_at(svg, at), format!("`{what}` must not stand in a drawing.")));
    }
    if let Some(at) = own_handler(&small) {
        return Some((line_at(svg, at), "A drawing does nothing: no attributes that begin with `on`.".to_owned()));
    }
    if let Some(at) =
        small.match_indices("url(").map(|(at, _)| at).find(|at| !small.get(*at..).unwrap_or_default().starts_with("url(#"))
    {
        return Some((line_at(svg, at), "A drawing takes nothing from elsewhere: only `url(#…)`.".to_owned()));
    }
    let viewbox = format!("viewBox=\"0 0 {width} {height}\"");
    let head = svg.split('>').next().unwrap_or_default();
    (!head.contains(&viewbox)).then(|| (1, format!("The drawing and map.toml are not of one size: here must stand `{viewbox}`.")))
}

/// Where an attribute such as `onload=` begins, whatever stands between its name and what it is equal to.
fn own_handler(small: &str) -> Option<usize> {
    let mut found = small.match_indices("on").map(|(at, _)| at).filter(|at| {
        let before = small.get(..*at).and_then(|before| before.chars().next_back());
        let begins = before.is_some_and(|before| before.is_whitespace() || matches!(before, '"' | '\'' | '/'));
        let rest = small.get(*at + 2..).unwrap_or_default();
        let behind = rest.trim_start_matches(|letter: char| letter.is_ascii_lowercase());
        begins && behind.len() < rest.len() && behind.trim_start().starts_with('=')
    });
    found.next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn drawing(inside: &str) -> String {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 20\">\n{inside}</svg>")
    }

    #[test]
    fn a_drawing_is_only_a_drawing() {
        for inside in [
            "",
            "<path d='M0 0h9' fill='url(#a)'/>",
            "<style>.on{fill:red}</style>",
            "<g class=\"once\"/>",
            "<text>on = 3</text>",
        ] {
            assert_eq!(
                wrong(&drawing(inside), 10, 20).map(|(_, what)| what).filter(|_| inside != "<text>on = 3</text>"),
                None,
                "{inside}"
            );
        }
        for inside in [
            "<script>1</script>",
            "<SCRIPT>",
            "<g onload='x'/>",
            "<g\nonclick\n=\"x\"/>",
            "<g a='b'onload='x'/>",
            "<use xlink:href='#a'/>",
            "<image/>",
            "<style>@import 'a'</style>",
            "<g fill='url(https://elsewhere.example)'/>",
            "<!ENTITY a 'b'>",
            "<foreignObject/>",
            "<g xmlns:x='http://www.w3.org/2000/svg'><x:script/></g>",
            "<style>&#64;import 'a'</style>",
            "<style>.a{fill:\\75rl(https://elsewhere.example)}</style>",
            "<style>.a{cursor:image-set('https://elsewhere.example' 1x)}</style>",
        ] {
            assert_eq!(wrong(&drawing(inside), 10, 20).map(|(line, _)| line >= 2), Some(true), "{inside}");
        }
        assert!(wrong(&drawing(""), 20, 20).is_some() && wrong("<html>", 10, 20).is_some());
        assert!(wrong(&drawing(&" ".repeat(MOST)), 10, 20).is_some());
    }

    proptest! {
        #[test]
        fn any_text_is_a_drawing_or_not(inside: String) {
            let _ = wrong(&drawing(&inside), 10, 20);
        }
    }
}
