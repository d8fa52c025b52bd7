//! The pages that the layers show when no handler could answer: in the reader's language, made by the site.

use axum::{
    body::Body,
    response::{IntoResponse as _, Response},
};
use base::{AppError, Lang};
use http::{HeaderValue, Request, StatusCode, header};
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

/// The language of a request.
pub fn lang_of(request: &Request<Body>) -> Lang {
    site::lang_for(request.uri().path(), request.headers())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_cannot_be_made_is_still_an_answer() {
        let pages = ErrorPages::new(|_, _| panic!("twice"));
        let page = pages.show(Lang::De, AppError::Busy);
        assert_eq!(page.status(), 503);
        assert_eq!(page.headers()["cache-control"], "no-store");
    }
}
