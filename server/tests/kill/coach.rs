//! A coach who keeps talks with somebody, one after the other.

use crate::{
    database::Database,
    program::{Browser, Klick, field},
};
use base::address::escape;

const NEWCOMERS: &str = "/de/begleitung/neu";
/// What she writes into each.
const WORDS: &str = "Wir üben das Senden.";

/// The talks of which she was told that they are kept.
pub struct Coach {
    browser: Browser,
    /// Where the talks of her person are logged.
    log: String,
    form: String,
    /// The ids of all that were acknowledged.
    pub acknowledged: Vec<String>,
    /// So many were kept of which she was not told.
    pub more: usize,
}

impl Coach {
    pub fn new(klick: &Klick, mut browser: Browser) -> Self {
        let owner = field(&browser.get(klick, NEWCOMERS).html(), "owner");
        let added = browser.post(klick, NEWCOMERS, &[("owner", &owner), ("name", "Amira"), ("sprache", "ar")]);
        assert_eq!(added.status, 200, "{}", added.html());
        let choose = browser.get(klick, "/de/begleitung/erfassen").html();
        let links = choose.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let mut logs = links.filter(|to| to.ends_with("/erfassen") && to.matches('/').count() == 4);
        let log = logs.next().unwrap_or_else(|| panic!("nobody is hers: {choose}")).to_owned();
        let page = browser.get(klick, &log).html();
        let mut form = format!("owner={}&begins=0:00&minutes=1&pillar=coaching&mode=single", field(&page, "owner"));
        for part in ["day-day", "day-month", "day-year"] {
            form += &format!("&{part}={}", field(&page, part));
        }
        form += &format!("&agreed={}", escape(WORDS));
        Self { browser, log, form, acknowledged: Vec::new(), more: 0 }
    }

    /// Keeps talks as fast as the program takes them, until it is gone.
    pub fn log_until_killed(&mut self, address: &str) {
        let headers = [("Content-Type", "application/x-www-form-urlencoded")];
        while let Ok(answer) = self.browser.try_ask(&address, "POST", &self.log, &headers, self.form.as_bytes()) {
            assert_eq!(answer.status, 303, "{}", answer.html());
            let kept = answer.header("location").rsplit('/').next().unwrap_or_default();
            self.acknowledged.push(kept.chars().take(36).collect());
        }
    }

    /// Each that was acknowledged is there with who was there and with its words; in each burst one more may be, which was on its way.
    pub async fn check(&mut self, database: &mut Database) {
        let whole = database.talks().await;
        for id in &self.acknowledged {
            assert!(whole.contains(id), "{id} was acknowledged");
        }
        let more = whole.len() - self.acknowledged.len();
        assert!(more <= self.more + 1, "{more} talks were kept that nobody was told of");
        self.more = more;
    }

    /// What was kept last can be read.
    pub fn read(&mut self, klick: &Klick) {
        let talks = self.browser.get(klick, &self.log.replace("/erfassen", "/gespraeche")).html();
        assert!(talks.contains(WORDS), "{talks}");
    }
}
