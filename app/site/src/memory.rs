//! Browsers that keep nothing: cookies are switched off, or the address is plain http. Whoever signs in there would come back to the beginning,
//! and whoever answers a question would find it unanswered, without a word. So the first form that needs to be remembered leads to an
//! address with a mark; if no cookie came along there, the page says why.

use crate::{ask, pages, reply};
use axum::{
    http::{HeaderMap, header},
    response::Response,
};
use base::{PageContext, form::Done};

/// The end of an address where it is tried out whether the browser has kept a cookie.
const MARKS: [&str; 2] = ["?gemerkt=1", "&gemerkt=1"];

/// Whether the sender of a form is a browser of which we do not know yet that it keeps cookies. Programs do not ask for pages.
pub(crate) fn may_be_missing(headers: &HeaderMap) -> bool {
    let asks_for_pages =
        headers.get(header::ACCEPT).and_then(|v| v.to_str().ok()).is_some_and(|kinds| kinds.contains("text/html"));
    asks_for_pages && !ask::has_cookie(headers)
}

/// Lets the way on lead past the mark, if something is to be remembered. The language needs no cookie: it stands in every address.
pub(crate) fn try_out(done: &mut Done) {
    if !done.cookies.iter().any(|cookie| cookie.value.is_some() && cookie.name != "l") {
        return;
    }
    let (address, anchor) = done.to.find('#').map_or((done.to.as_str(), ""), |at| done.to.split_at(at));
    let [first, further] = MARKS;
    done.to = format!("{address}{}{anchor}", if address.contains('?') { further } else { first });
}

/// Whether this address carries the mark.
pub(crate) fn is_tried(address: &str) -> bool {
    MARKS.iter().any(|mark| address.ends_with(*mark))
}

/// Goes on without the mark where a cookie came along (the browser keeps the anchor); else says that there was none.
pub(crate) fn tell(ctx: &PageContext, headers: &HeaderMap) -> Response {
    let address = MARKS.iter().find_map(|mark| ctx.address.strip_suffix(*mark)).unwrap_or("/");
    if ask::has_cookie(headers) {
        return reply::redirect(address);
    }
    reply::write(pages::forgetful_page(ctx, address, is_plain(&ctx.settings.address, headers)), ctx)
}

/// Whether the browser came over plain http from another computer, where it keeps no cookie of ours. Browsers tell where a request comes
/// from (`Sec-Fetch-…`) only over a secure line; old ones never do, but then they asked for the public address.
fn is_plain(address: &str, headers: &HeaderMap) -> bool {
    if headers.contains_key("sec-fetch-mode") {
        return false;
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let (scheme, ours) = address.split_once("://").unwrap_or_default();
    scheme != "https" || host != ours
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::cookie::Cookie;

    #[test]
    fn the_mark_goes_on_and_off() {
        let guest = || Cookie { name: "g", value: Some("x".into()), seconds: None };
        for (to, tried) in [
            ("/de/lernen/handy", "/de/lernen/handy?gemerkt=1"),
            ("/de/lernen/handy/wlan/3#antwort", "/de/lernen/handy/wlan/3?gemerkt=1#antwort"),
            ("/de/lernen/handy/wlan/3?neu=1#frage", "/de/lernen/handy/wlan/3?neu=1&gemerkt=1#frage"),
        ] {
            let mut done = Done::to(to).with(guest());
            try_out(&mut done);
            assert_eq!(done.to, tried);
            assert!(is_tried(tried.split('#').next().unwrap_or_default()) && !is_tried(to));
        }
        for cookie in [Cookie { name: "l", ..guest() }, Cookie::gone("g")] {
            let mut done = Done::to("/de/").with(cookie);
            try_out(&mut done);
            assert_eq!(done.to, "/de/", "nothing that a page needs is to be remembered");
        }
    }

    #[test]
    fn a_plain_line_is_told_from_cookies_that_are_off() {
        let asked = |host: &'static str, secure: bool| {
            let mut headers = HeaderMap::from_iter([(header::HOST, host.parse().unwrap())]);
            if secure {
                headers.insert("sec-fetch-mode", "navigate".parse().unwrap());
            }
            headers
        };
        assert!(is_plain("http://127.0.0.1:3000", &asked("klick.lan:3000", false)));
        assert!(is_plain("https://klick.example", &asked("192.168.0.5:3000", false)));
        assert!(!is_plain("https://klick.example", &asked("klick.example", false)), "an old browser");
        assert!(!is_plain("http://127.0.0.1:3000", &asked("127.0.0.1:3000", true)), "this computer counts as secure");
    }
}
