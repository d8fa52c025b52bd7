//! A browser without JavaScript.

use crate::field;
use axum::{Router, body::Body};
use base::{Lang, Moment};
use http::{Request, header};
use http_body_util::BodyExt as _;
use people::{paths, testing::code_on};
use std::collections::BTreeMap;
use tower::ServiceExt as _;

/// What came back.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// Where it goes on.
    pub to: String,
    /// The page.
    pub html: String,
    /// What came, as it came.
    pub bytes: Vec<u8>,
    /// Under which name it is to be saved.
    pub saved_as: String,
    /// The cookies that were set, whole.
    pub cookies: Vec<String>,
    /// What the browser is told to forget.
    pub clears: String,
}

/// A browser without JavaScript.
#[derive(Clone)]
pub struct Phone {
    site: Router,
    /// Its cookies by name.
    pub cookies: BTreeMap<String, String>,
}

impl Phone {
    /// One that has been nowhere yet.
    pub fn of(site: &Router) -> Self {
        Self { site: site.clone(), cookies: BTreeMap::new() }
    }

    async fn ask(&mut self, request: http::request::Builder, body: impl Into<Body>) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header(header::COOKIE, cookies.join("; ")).body(body.into()).unwrap();
        let response = self.site.clone().oneshot(request).await.unwrap();
        let status = response.status().as_u16();
        let text = |value: &http::HeaderValue| value.to_str().unwrap().to_owned();
        let to = response.headers().get(header::LOCATION).map(text).unwrap_or_default();
        let clears = response.headers().get("clear-site-data").map(text).unwrap_or_default();
        let cookies: Vec<String> = response.headers().get_all(header::SET_COOKIE).iter().map(text).collect();
        for cookie in &cookies {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let kind = response.headers().get(header::CONTENT_TYPE).map(text).unwrap_or_default();
        let saved_as = response.headers().get(header::CONTENT_DISPOSITION).map(text).unwrap_or_default();
        let bytes = response.into_body().collect().await.unwrap().to_bytes().to_vec();
        // What is no text is looked at as it came.
        let html = if kind == "application/zip" { String::new() } else { String::from_utf8(bytes.clone()).unwrap() };
        // Where a word may be broken is not read.
        let html = html.replace('\u{AD}', "");
        Answer { status, to, html, bytes, saved_as, cookies, clears }
    }

    /// Opens a page.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.ask(Request::builder().uri(path), String::new()).await
    }

    /// Sends these fields and nothing else.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(fields).unwrap();
        let form = "application/x-www-form-urlencoded";
        self.ask(Request::builder().method("POST").uri(path).header(header::CONTENT_TYPE, form), body).await
    }

    /// Sends a form as the page at this address would: with the mark of whom it was made for, and its own key where it has one.
    pub async fn send(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let page = self.get(path).await;
        let mut all = vec![("owner", field(&page.html, "owner"))];
        if page.html.contains("name=\"once\"") {
            all.push(("once", field(&page.html, "once")));
        }
        all.extend_from_slice(fields);
        self.post(path, &all).await
    }

    /// Sends the form at this address with a file in this field, as browsers send files.
    pub async fn send_file(&mut self, path: &str, field_name: &str, bytes: &[u8]) -> Answer {
        let page = self.get(path).await;
        let mut body = Vec::new();
        for name in ["owner", "once"] {
            let value = field(&page.html, name);
            body.extend(format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
        }
        let head = format!("--x\r\nContent-Disposition: form-data; name=\"{field_name}\"; filename=\"a.csv\"\r\n\r\n");
        body.extend(head.into_bytes());
        body.extend(bytes);
        body.extend(b"\r\n--x--\r\n");
        let form = "multipart/form-data; boundary=x";
        self.ask(Request::builder().method("POST").uri(path).header(header::CONTENT_TYPE, form), body).await
    }

    /// The mark of whoever is signed in here, as forms carry it.
    pub async fn mark(&mut self) -> String {
        field(&self.get(&paths::SignOut::href(Lang::De)).await.html, "owner").to_owned()
    }

    /// Shows the card and taps eight pictures: chosen, and once more.
    pub async fn card_and_pictures(&mut self, card: &str) {
        let next = self.post(card, &[]).await.to;
        for picture in ["3", "7", "12", "1", "3", "7", "12", "1"] {
            self.post(&next, &[("bild", picture)]).await;
        }
    }

    /// Signs in with a new card, as a participant does.
    pub async fn sign_in(&mut self, card: &str) {
        self.card_and_pictures(card).await;
        let done = self.post(&paths::SignInYou::href(Lang::De), &[("handy", "andere")]).await;
        assert_eq!(done.status, 303);
        assert!(self.get("/de/").await.html.contains("data-leave"), "signed in");
    }

    /// Signs in with e-mail address and password, as who works here does; where to go on.
    pub async fn sign_in_staff(&mut self, email: &str, password: &str) -> String {
        let done = self.post(&paths::SignInStaff::href(Lang::De), &[("email", email), ("passwort", password)]).await;
        assert_eq!(done.status, 303, "{}", done.html);
        done.to
    }

    /// Sets up an app for codes, as who gives rights to others must before anything opens. The sheet with the codes on paper.
    pub async fn set_app_up(&mut self, at: Moment) -> String {
        let page = paths::SecondFactor::href(Lang::De);
        assert_eq!(self.send(&page, &[("do", "begin")]).await.status, 303);
        let code = code_on(&self.get(&page).await.html, at);
        let sheet = self.send(&page, &[("do", "finish"), ("code", &code)]).await;
        assert_eq!(sheet.status, 200, "{}", sheet.html);
        sheet.html
    }
}
