//! The pages that the layers show when no handler could answer: in the reader's language, made by the site.

use axum::{
    body::Body,
    response::{IntoResponse as _, Response},
};
use base::{AppError, Lang};
use http::{HeaderMap, HeaderValue, Request, StatusCode, header};
use std::{panic::AssertUnwindSafe, sync::Arc};

/// Makes a page from an error.
type Maker = Arc<dyn Fn(Lang, AppError) -> Response + Send + Sync>;

/// Where the layers get their pages from.
#[derive(Clone)]
pub struct ErrorPages(Maker);

impl ErrorPages {
    /// Pages made by this function.
    pub fn new(make: impl Fn(Lang, AppError) -> Response + Send + Sync + 'static) -> Self {
        Self(Arc::new(make))
    }

    /// The page for this error. Should making it fail too, the status remains.
    pub fn show(&self, lang: Lang, error: AppError) -> Response {
        let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let made = std::panic::catch_unwind(AssertUnwindSafe(|| (self.0)(lang, error)));
        let mut page = made.unwrap_or_else(|_| status.as_u16().to_string().into_response());
        *page.status_mut() = status;
        // A page about what happened just now must not be shown later.
        page.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        page
    }
}

/// The language of a request: the first part of its address, else the one that was chosen before (a cookie), else what the browser
/// wishes.
pub fn lang_of(request: &Request<Body>) -> Lang {
    lang(request.uri().path(), request.headers())
}

fn lang(path: &str, headers: &HeaderMap) -> Lang {
    let first = path.split('/').nth(1).unwrap_or("");
    Lang::from_code(first).or_else(|| chosen(headers)).unwrap_or_else(|| {
        let wish = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Lang::from_accept(wish.unwrap_or(""))
    })
}

fn chosen(headers: &HeaderMap) -> Option<Lang> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(';')).find_map(|cookie| Lang::from_code(cookie.trim().strip_prefix("__Host-l=")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_says_the_language() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("tr"));
        assert_eq!(lang("/uk/lernen", &headers), Lang::Uk);
        assert_eq!(lang("/ar", &headers), Lang::Ar);
        assert_eq!(lang("/k/secret", &headers), Lang::Tr);
        assert_eq!(lang("/", &HeaderMap::new()), Lang::De);
        headers.insert(header::COOKIE, HeaderValue::from_static("__Host-a=0-0-a-0; __Host-l=ru"));
        assert_eq!(lang("/k/secret", &headers), Lang::Ru);
        assert_eq!(lang("/uk/lernen", &headers), Lang::Uk);
    }

    #[test]
    fn a_page_that_cannot_be_made_is_still_an_answer() {
        let pages = ErrorPages::new(|_, _| panic!("twice"));
        let page = pages.show(Lang::De, AppError::Busy);
        assert_eq!(page.status(), 503);
        assert_eq!(page.headers()["cache-control"], "no-store");
    }
}
