//! Following every link.

use crate::{
    Phone,
    html::{inside, links},
};
use std::collections::BTreeMap;

/// Opens the pages at these addresses and all that they lead to, as far as `goes_on` wants; each must be there, and must have a title and a
/// heading. Gives back the pages by their addresses.
pub async fn walk(who: &str, phone: &mut Phone, begin: &[&str], goes_on: impl Fn(&str) -> bool) -> BTreeMap<String, String> {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut ahead: Vec<(String, String)> = begin.iter().map(|path| ((*path).to_owned(), "the beginning".to_owned())).collect();
    while let Some((path, from)) = ahead.pop() {
        if seen.contains_key(&path) {
            continue;
        }
        let page = phone.get(&path).await;
        assert!(matches!(page.status, 200 | 303), "{who}: {path} on {from}: {}", page.status);
        let mut next = vec![page.to];
        // What is to be saved is no page.
        if page.status == 200 && page.saved_as.is_empty() {
            for part in ["title", "h1"] {
                assert!(!inside(&page.html, part).is_empty(), "{who}: {path} has no {part}: {}", page.html);
            }
            next = links(&page.html);
        }
        ahead.extend(next.into_iter().filter(|to| goes_on(to)).map(|to| (to, path.clone())));
        seen.insert(path, if page.saved_as.is_empty() { page.html } else { String::new() });
    }
    seen
}
