//! A coach who types a long form, which is kept while she types.

use crate::program::{Browser, Klick, field};
use base::address::escape;

const PAGE: &str = "/de/begleitung/neu";

/// What she typed, and what was said of it.
pub struct Writer {
    browser: Browser,
    owner: String,
    /// The newest revision that was acknowledged, and its words.
    kept: (i64, String),
    /// What was on its way when the program was killed.
    open: Option<String>,
    typed: u64,
    /// So often she was told that it is kept.
    pub acknowledged: usize,
    /// So often something was kept of which she was not told.
    pub more: usize,
}

impl Writer {
    pub fn new(klick: &Klick, mut browser: Browser) -> Self {
        let html = browser.get(klick, PAGE).html();
        let revision = field(&html, "draft-revision").parse().unwrap();
        Self {
            browser,
            owner: field(&html, "owner"),
            kept: (revision, String::new()),
            open: None,
            typed: 0,
            acknowledged: 0,
            more: 0,
        }
    }

    /// Types as fast as the program can keep it, until it is gone.
    pub fn write_until_killed(&mut self, address: &str) {
        loop {
            self.typed += 1;
            let words = format!("Anna {}\nBert", self.typed);
            self.open = Some(words.clone());
            let Some(revision) = self.save(address, &words) else { return };
            assert_eq!(revision, self.kept.0 + 1, "each is a revision of its own");
            self.kept = (revision, words);
            self.open = None;
            self.acknowledged += 1;
        }
    }

    /// The revision as which it is kept; nothing when there was no whole answer.
    fn save(&mut self, address: &str, words: &str) -> Option<i64> {
        let form = escape(&format!("name={}&sprache=de&place=", escape(words)));
        let (owner, base) = (&self.owner, self.kept.0);
        let body = format!("lang=de&kind=people%2Fnewcomers&owner={owner}&base={base}&form={form}");
        let headers = [("Content-Type", "application/x-www-form-urlencoded"), ("Accept", "application/json")];
        let answer = self.browser.try_ask(&address, "POST", "/aktion/entwurf", &headers, body.as_bytes()).ok()?;
        let length: usize = answer.header("content-length").parse().unwrap_or(usize::MAX);
        if answer.body.len() < length {
            return None;
        }
        let said: serde_json::Value = serde_json::from_slice(&answer.body).unwrap_or_else(|_| panic!("{answer:?}"));
        Some(said["Kept"]["revision"].as_i64().unwrap_or_else(|| panic!("{said}")))
    }

    /// After the next start the page shows what was acknowledged last, or what was on its way.
    pub fn check(&mut self, klick: &Klick) {
        let html = self.browser.get(klick, PAGE).html();
        let revision = field(&html, "draft-revision").parse().unwrap();
        let area = html.split("<textarea").find(|area| area.contains("name=\"name\"")).unwrap();
        let words = area.split_once(">\n").unwrap().1.split("</textarea>").next().unwrap().to_owned();
        let open = self.open.take();
        let (known, kept) = &self.kept;
        if revision == known + 1 && Some(&words) == open.as_ref() {
            self.more += 1;
            self.kept = (revision, words);
        } else {
            assert_eq!((revision, &words), (*known, kept), "what was acknowledged is kept; on its way was {open:?}");
        }
    }
}
