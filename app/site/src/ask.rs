//! What came in: from a request to "who is asking, when, in which language".

use crate::App;
use axum::http::{HeaderMap, header, request::Parts};
use base::{AppError, Here, Lang, here::Display, secret};
use learning::Library;
use std::{collections::HashMap, sync::Arc};

/// The network a request came from, put there by the edge: an IPv4 address or an IPv6 /64. Never stored.
#[derive(Clone, Debug)]
pub struct Network(pub String);

/// A request, understood.
#[derive(Clone)]
pub(crate) struct Ask {
    /// Who, when, where.
    pub(crate) here: Here,
    /// The content.
    pub(crate) library: Arc<Library>,
    params: HashMap<String, String>,
    query: HashMap<String, String>,
}

impl Ask {
    /// A part of the address.
    pub(crate) fn part(&self, name: &str) -> &str {
        self.params.get(name).map_or("", String::as_str)
    }

    /// A value of the query.
    pub(crate) fn query(&self, name: &str) -> &str {
        self.query.get(name).map_or("", String::as_str)
    }

    /// The step's number in the address; 0 when it is none.
    pub(crate) fn number(&self) -> usize {
        self.part("number").parse().unwrap_or(0)
    }
}

/// The language of an address, if its first part is one.
pub(crate) fn lang_of(path: &str) -> Option<Lang> {
    Lang::from_code(path.trim_start_matches('/').split('/').next()?)
}

/// The language of a request: the one of its address, else the one that was chosen before, else what the browser wishes.
pub fn lang_for(path: &str, headers: &HeaderMap) -> Lang {
    lang_of(path).unwrap_or_else(|| wished_lang(headers))
}

/// The language for a visitor whose address names none: the cookie's, else the browser's wish.
pub(crate) fn wished_lang(headers: &HeaderMap) -> Lang {
    cookie(headers, "l")
        .and_then(Lang::from_code)
        .or_else(|| headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()).map(Lang::from_accept))
        .unwrap_or(Lang::De)
}

/// One of our cookies, without its prefix `__Host-`.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .filter_map(|pair| pair.trim().strip_prefix("__Host-")?.split_once('='))
        .find(|(n, _)| *n == name)
        .map(|(_, value)| value)
}

/// `Here` for a request that has not been understood yet, or never will be.
pub(crate) fn bare(app: &App, lang: Lang, address: &str) -> Here {
    Here {
        lang,
        address: address.to_owned(),
        ..Here::of_nobody(app.store.clone(), app.settings.clone(), app.clock.now(), app.chance.clone())
    }
}

/// Understands a request. When the store does not answer, nobody knows who is asking: then it is an error, not a guest.
pub(crate) async fn read(app: &App, request: &Parts, params: HashMap<String, String>) -> Result<Ask, (Box<Here>, AppError)> {
    let uri = &request.uri;
    let headers = &request.headers;
    let address = uri.path_and_query().map_or("/", |p| p.as_str());
    let lang = lang_for(uri.path(), headers);
    let mut here = bare(app, lang, address);
    here.lang_is_chosen = lang_of(uri.path()).is_some() || cookie(headers, "l").and_then(Lang::from_code).is_some();
    here.display = cookie(headers, "a").map(Display::from_code).unwrap_or_default();
    here.network = request.extensions.get::<Network>().map_or_else(String::new, |n| n.0.clone());
    here.who.guest = cookie(headers, "g").filter(|g| g.len() == 43).map(secret::hash);
    // The first part of the address is no language: there is no such page.
    if params.get("lang").is_some_and(|code| Lang::from_code(code).is_none()) {
        return Err((Box::new(here), AppError::NotFound));
    }
    // No cookie, no question to the database.
    if let Some(session) = cookie(headers, "s") {
        let sign_ins = people::SignInStore::new(app.store.clone(), app.clock.clone());
        match sign_ins.recognise(session, app.settings.demo).await {
            Ok(found) => {
                here.who.person = found.person;
                here.kept = found.kept;
            }
            Err(error) => return Err((Box::new(here), error)),
        }
    }
    let query = uri.query().and_then(|q| serde_html_form::from_str(q).ok()).unwrap_or_default();
    Ok(Ask { here, library: app.library.clone(), params, query })
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn the_address_says_the_language() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("tr"));
        assert_eq!(lang_for("/uk/lernen", &headers), Lang::Uk);
        assert_eq!(lang_for("/ar", &headers), Lang::Ar);
        assert_eq!(lang_for("/k/secret", &headers), Lang::Tr);
        assert_eq!(lang_for("/", &HeaderMap::new()), Lang::De);
        headers.insert(header::COOKIE, HeaderValue::from_static("__Host-a=0-0-a-0; __Host-l=ru"));
        assert_eq!(lang_for("/k/secret", &headers), Lang::Ru);
        assert_eq!(lang_for("/uk/lernen", &headers), Lang::Uk);
    }
}
