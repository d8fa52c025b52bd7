//! What tests that ask the whole site without a server begin with: settings, the real content, a browser without JavaScript.

#![allow(dead_code, reason = "no test needs all of it")]

use axum::{Router, body::Body};
use base::{Lang, Moment, settings::Settings, texts};
use http::{Request, header};
use http_body_util::BodyExt as _;
use people::paths;
use std::{
    collections::BTreeMap,
    path::Path,
    sync::{Arc, LazyLock},
};
use tower::ServiceExt as _;

/// 22 November 2026, noon.
pub const NOON: Moment = Moment(1_795_305_600_000 + 12 * base::moment::HOUR);

/// An organisation like any other.
pub fn settings() -> Arc<Settings> {
    Arc::new(Settings {
        place: "Klick Nordost".into(),
        phone: String::new(),
        hours: String::new(),
        address: "https://klick.example".into(),
        closed: Vec::new(),
        zone: base::Zone::default(),
        demo: false,
        pepper: [7; 32],
    })
}

/// The real courses, and the real texts.
pub fn library() -> Arc<learning::Library> {
    static LIBRARY: LazyLock<Arc<learning::Library>> = LazyLock::new(|| {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        texts::load(&content.join("texts")).expect("texts that can be read");
        Arc::new(learning::Library::load(&content).ok().unwrap())
    });
    Arc::clone(&LIBRARY)
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub to: String,
    pub html: String,
    pub cookies: Vec<String>,
}

/// A browser without JavaScript.
#[derive(Clone)]
pub struct Phone {
    pub site: Router,
    pub cookies: BTreeMap<String, String>,
}

impl Phone {
    /// One that has been nowhere yet.
    pub fn of(site: &Router) -> Self {
        Self { site: site.clone(), cookies: BTreeMap::new() }
    }

    pub async fn ask(&mut self, request: http::request::Builder, body: String) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header(header::COOKIE, cookies.join("; ")).body(Body::from(body)).unwrap();
        let response = self.site.clone().oneshot(request).await.unwrap();
        let status = response.status().as_u16();
        let text = |value: &http::HeaderValue| value.to_str().unwrap().to_owned();
        let to = response.headers().get(header::LOCATION).map(text).unwrap_or_default();
        let cookies: Vec<String> = response.headers().get_all(header::SET_COOKIE).iter().map(text).collect();
        for cookie in &cookies {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            if cookie.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let html = String::from_utf8(response.into_body().collect().await.unwrap().to_bytes().to_vec()).unwrap();
        Answer { status, to, html, cookies }
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.ask(Request::builder().uri(path), String::new()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(fields).unwrap();
        let form = "application/x-www-form-urlencoded";
        self.ask(Request::builder().method("POST").uri(path).header(header::CONTENT_TYPE, form), body).await
    }

    /// Signs in as somebody who works here.
    pub async fn sign_in_staff(&mut self, email: &str, password: &str) {
        let done = self.post(&paths::SignInStaff::href(Lang::De), &[("email", email), ("passwort", password)]).await;
        assert_eq!(done.status, 303, "{}", done.html);
    }

    /// Sends a form as the page at this address would, with the mark of whom it was made for.
    pub async fn send(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let page = self.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        let mut all = vec![("owner", field(&page.html, "owner"))];
        all.extend_from_slice(fields);
        self.post(path, &all).await
    }

    /// Shows the card and taps eight pictures: chosen, and once more.
    pub async fn card_and_pictures(&mut self, card: &str) {
        let next = self.post(card, &[]).await.to;
        for picture in ["3", "7", "12", "1", "3", "7", "12", "1"] {
            self.post(&next, &[("bild", picture)]).await;
        }
    }

    pub async fn sign_in(&mut self, card: &str) {
        self.card_and_pictures(card).await;
        let done = self.post(&paths::SignInYou::href(Lang::De), &[("handy", "andere")]).await;
        assert_eq!(done.status, 303);
        assert!(self.get("/de/").await.html.contains("data-leave"), "signed in");
    }
}

/// The value of a hidden field.
pub fn field<'a>(html: &'a str, name: &str) -> &'a str {
    let tag = html.split('<').find(|tag| tag.starts_with("input") && tag.contains(&format!("name=\"{name}\""))).unwrap();
    tag.split("value=\"").nth(1).unwrap().split('"').next().unwrap()
}
