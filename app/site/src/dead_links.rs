//! Links of courses and pages that lead nowhere on this site.

use crate::{ROOMS, paths};
use base::address::Address;
use learning::{Fault, Library, Link};
use std::collections::HashMap;

/// The links of the content to addresses that are none, as faults with file and line.
pub fn dead_links(library: &Library) -> Vec<Fault> {
    let patterns: Vec<&str> = ROOMS.iter().flat_map(|room| (room.routes)()).map(|route| route.pattern).collect();
    let dead = library.links().iter().filter(|link| !leads_somewhere(library, &patterns, &link.address));
    dead.map(|Link { file, line, address }| Fault {
        file: file.clone(),
        line: *line,
        what: format!("The link leads to `{address}`, and there is nothing. Mend the address, or take the link away."),
    })
    .collect()
}

fn leads_somewhere(library: &Library, patterns: &[&str], address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    patterns.iter().any(|pattern| read(pattern, path).is_some_and(|parts| is_there(library, pattern, &parts)))
}

/// The parts of an address of this pattern; `None`: it is none.
fn read(pattern: &str, path: &str) -> Option<HashMap<String, String>> {
    let (mut parts, mut written) = (HashMap::new(), path.split('/'));
    for part in pattern.split('/') {
        let own = written.next()?;
        match part.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) if !own.is_empty() => _ = parts.insert(name.to_owned(), own.to_owned()),
            _ if part == own => {}
            _ => return None,
        }
    }
    written.next().is_none().then_some(parts)
}

/// Whether the content has what the parts of its own addresses name. Whatever else there is comes and goes while the site runs.
fn is_there(library: &Library, pattern: &str, parts: &HashMap<String, String>) -> bool {
    let part = |name: &str| parts.get(name).map(String::as_str);
    if pattern == paths::TextPage::PATTERN {
        return part("page").is_some_and(|page| library.has_page(page));
    }
    let Some(slug) = part("course") else { return true };
    let Some(course) = library.course(slug) else { return false };
    let Some(slug) = part("lesson") else { return true };
    let Some(lesson) = course.lesson(slug) else { return false };
    part("number").is_none_or(|number| number.parse().is_ok_and(|number: usize| (1..=lesson.steps.len()).contains(&number)))
}
