//! Reading pages as a browser would, as far as tests need it.

/// The tags of this name, without their brackets.
pub(crate) fn tags<'a>(html: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    html.split('<').skip(1).filter_map(|rest| rest.split('>').next()).filter(move |tag| {
        tag.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || c == '/'))
    })
}

/// The value of an attribute of a tag.
pub(crate) fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
    Some(value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

/// The value of a hidden field; the first, when there are several forms.
pub fn field<'a>(html: &'a str, name: &str) -> &'a str {
    let tag = tags(html, "input").find(|tag| tag.contains(&format!("name=\"{name}\"")));
    let tag = tag.unwrap_or_else(|| panic!("no field {name}: {html}"));
    tag.split("value=\"").nth(1).unwrap().split('"').next().unwrap()
}

/// Where a page leads within the site, without fragments: its links, and the addresses that its forms are sent to.
pub fn links(html: &str) -> Vec<String> {
    let anchors = tags(html, "a").chain(tags(html, "area")).filter_map(|tag| attribute(tag, "href"));
    let forms = tags(html, "form").filter_map(|tag| attribute(tag, "action"));
    let own = anchors.chain(forms).filter(|to| to.starts_with('/') && !to.starts_with("//"));
    own.map(|to| to.split('#').next().unwrap_or_default().to_owned()).collect()
}

/// The text between a tag and its end; empty when there is none.
pub(crate) fn inside<'a>(html: &'a str, name: &str) -> &'a str {
    let begin = html.find(&format!("<{name}>")).or_else(|| html.find(&format!("<{name} ")));
    let Some(rest) = begin.map(|at| &html[at..]) else { return "" };
    rest.split_once('>').and_then(|(_, rest)| rest.split_once(&format!("</{name}>"))).map_or("", |(text, _)| text.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read() {
        let html = "<title>Da</title><a class=\"x\" href=\"/de/a?b=1&amp;c=2#d\">A</a><a href=\"https://x.example/\">X</a>\
                    <form method=\"post\" action=\"/de/f\"><input type=\"hidden\" name=\"owner\" value=\"guest\"></form><h1 dir=\"auto\">B</h1>";
        assert_eq!(links(html), ["/de/a?b=1&c=2", "/de/f"]);
        assert_eq!(
            (field(html, "owner"), inside(html, "title"), inside(html, "h1"), inside(html, "h2")),
            ("guest", "Da", "B", "")
        );
    }
}
