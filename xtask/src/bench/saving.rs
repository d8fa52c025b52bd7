//! Thirty coaches save a talk at once, again and again: nobody is told to come again, nothing is lost, and how long it takes.

use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use tokio::time::Instant;

use super::{
    servers::Server,
    visit::{self, Browser},
};

/// So many save at once.
const COACHES: usize = 30;
/// So often each.
const TIMES: usize = 10;
/// The slowest of a hundred may take so long, in milliseconds.
const AIM: f64 = 100.0;

/// Measures, and counts afterwards.
pub(super) async fn talks(klick: &Server, people: &str) -> Result<()> {
    // Each from a sign-in of her own; the account is the same, because a demo has one coach.
    let mut browser = visit::sign_in_staff(klick.address, people, "coach").await?;
    let person = one_person(&mut browser).await?;
    let before = saved(&mut browser, &person).await?;
    let mut browsers = vec![browser];
    while browsers.len() < COACHES {
        browsers.push(visit::sign_in_staff(klick.address, people, "coach").await?);
    }
    let tasks: Vec<_> = browsers.into_iter().map(|browser| tokio::spawn(save(browser, person.clone()))).collect();
    let (mut times, mut last) = (Vec::new(), None);
    for task in tasks {
        let (browser, mut took) = task.await??;
        times.append(&mut took);
        last = Some(browser);
    }
    times.sort_unstable();
    let at = |percent: usize| times.get(times.len() * percent / 100).map_or(f64::NAN, |time| time.as_secs_f64() * 1e3);
    let mut browser = last.context("Nobody saved.")?;
    let kept = saved(&mut browser, &person).await? - before;
    let aim = if at(99) <= AIM { "reached" } else { "NOT reached" };
    println!(
        "{COACHES} coaches saved {} talks: p50 {:.1} ms, p99 {:.1} ms; the aim of at most {AIM} ms is {aim}. {kept} are there.",
        times.len(),
        at(50),
        at(99)
    );
    ensure!(kept == times.len(), "{} talks were acknowledged, and {kept} are there.", times.len());
    Ok(())
}

/// Somebody whom the coach accompanies: where her talks are logged.
async fn one_person(browser: &mut Browser) -> Result<String> {
    let page = browser.ask("/de/begleitung/erfassen", None).await?;
    let page = String::from_utf8_lossy(&page.body).into_owned();
    let links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut talks = links.filter(|to| to.ends_with("/erfassen") && !to.contains("/gruppe/") && to.matches('/').count() == 4);
    Ok(talks.next().context("The demo coach accompanies nobody.")?.to_owned())
}

/// How many talks stand on the page of this person.
async fn saved(browser: &mut Browser, log: &str) -> Result<usize> {
    let page = browser.ask(&log.replace("/erfassen", "/gespraeche?seite=alle"), None).await?;
    ensure!(page.status() == 200, "The page of talks answers {}.", page.status());
    Ok(String::from_utf8_lossy(&page.body).matches("Gemessen.").count())
}

async fn save(mut browser: Browser, log: String) -> Result<(Browser, Vec<Duration>)> {
    let owner = browser.owner().await?;
    let page = browser.ask(&log, None).await?;
    let page = String::from_utf8_lossy(&page.body).into_owned();
    let value = |name: &str| -> Result<String> {
        let field =
            page.split_once(&format!("name=\"{name}\" value=\"")).or_else(|| page.split_once(&format!("name=\"{name}\"")));
        let rest = field.with_context(|| format!("The form has no {name}."))?.1;
        let rest = rest.split_once("value=\"").filter(|_| rest.starts_with(' ')).map_or(rest, |(_, rest)| rest);
        Ok(rest.split('"').next().unwrap_or_default().to_owned())
    };
    let day = [("day-day", value("day-day")?), ("day-month", value("day-month")?), ("day-year", value("day-year")?)];
    let day = day.iter().fold(String::new(), |day, (name, value)| day + "&" + name + "=" + value);
    let mut took = Vec::new();
    for _ in 0..TIMES {
        let form = format!("owner={owner}{day}&begins=0:00&minutes=1&pillar=coaching&mode=single&agreed=Gemessen.");
        let begin = Instant::now();
        browser.send(&log, &form).await?;
        took.push(begin.elapsed());
    }
    Ok((browser, took))
}
