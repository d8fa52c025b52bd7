//! What came in: from a request to "who is asking, when, in which language".

use crate::App;
use axum::http::{HeaderMap, header, request::Parts};
use base::{AppError, Context, Lang, PageContext, context::Display, cookie, secret};
use people::vault::Vault;
use std::collections::HashMap;

/// The network a request came from, put there by the edge: an IPv4 address or an IPv6 /64. Never stored.
#[derive(Clone, Debug)]
pub struct Network(pub String);

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
pub(crate) fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).find_map(|value| cookie::value(value, name))
}

/// Whether the browser sent any cookie of ours.
pub(crate) fn has_cookie(headers: &HeaderMap) -> bool {
    ["s", "g", "l", "a"].iter().any(|name| cookie(headers, name).is_some())
}

/// The context of a request that has not been understood yet, or never will be.
pub(crate) fn bare(app: &App, lang: Lang, address: &str) -> PageContext {
    let (store, settings) = (app.store.clone(), app.settings.clone());
    let context = Context::of_nobody(store, settings, app.resources.clone(), app.clock.now(), app.chance.clone());
    PageContext::of_nobody(context, lang, address)
}

/// Understands a request. When the store does not answer, nobody knows who is asking: then it is an error, not a guest.
pub(crate) async fn read(
    app: &App,
    request: &Parts,
    parts: HashMap<String, String>,
) -> Result<PageContext, (Box<PageContext>, AppError)> {
    let uri = &request.uri;
    let headers = &request.headers;
    let address = uri.path_and_query().map_or("/", |p| p.as_str());
    let lang = lang_for(uri.path(), headers);
    let mut ctx = bare(app, lang, address);
    ctx.lang_is_chosen = lang_of(uri.path()).is_some() || cookie(headers, "l").and_then(Lang::from_code).is_some();
    ctx.display = cookie(headers, "a").map(Display::from_code).unwrap_or_default();
    ctx.network = request.extensions.get::<Network>().map_or_else(String::new, |n| n.0.clone());
    ctx.who.guest = cookie(headers, "g").filter(|g| g.len() == 43).map(secret::hash);
    ctx.query = uri.query().and_then(|q| serde_html_form::from_str(q).ok()).unwrap_or_default();
    ctx.parts = parts;
    // The first part of the address is no language: there is no such page.
    if ctx.parts.get("lang").is_some_and(|code| Lang::from_code(code).is_none()) {
        return Err((Box::new(ctx), AppError::NotFound));
    }
    // No cookie, no question to the database.
    if let Some(session) = cookie(headers, "s") {
        let sign_ins = people::SignInStore::new(app.store.clone(), app.clock.clone());
        let recognised = match Vault::of(&ctx) {
            Ok(vault) => sign_ins.recognise(vault, session, app.settings.demo).await,
            Err(error) => Err(error),
        };
        match recognised {
            Ok(found) => {
                ctx.who.person = found.person;
                ctx.kept = found.kept;
                ctx.signed_in_at = found.signed_in_at;
            }
            Err(error) => {
                ctx.is_unknown = true;
                return Err((Box::new(ctx), error));
            }
        }
    }
    Ok(ctx)
}

/// Who sends a request that is no page's: an upload.
///
/// # Errors
/// When the store does not answer.
pub async fn visitor(app: &App, request: &Parts) -> Result<PageContext, AppError> {
    read(app, request, HashMap::new()).await.map_err(|(_, error)| error)
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
