//! A demo participant signs in with card and pictures, as a person does, and begins a lesson.

use std::{collections::BTreeMap, net::SocketAddr};

use anyhow::{Context as _, Result, ensure};

use super::line::{Answer, Line, get, post};

/// A step with a drawing and a question of which one answer is chosen.
pub(super) const STEP: &str = "/de/lernen/handy/einschalten/5";
/// The pictures in the order of their numbers, from 1.
const PICTURES: [&str; 12] =
    ["baum", "bus", "schluessel", "fisch", "haus", "sonne", "apfel", "brille", "uhr", "boot", "blume", "tasse"];

/// A page as it comes to somebody with these cookies.
pub(super) async fn page(address: SocketAddr, path: &str, cookies: &str) -> Result<Vec<u8>> {
    let answer = Line::connect(address).await?.ask(&get(address, path, cookies, "")).await?;
    ensure!(answer.status() == 200, "{path} answers {}.", answer.status());
    Ok(answer.body)
}

/// Signs in the first participant among the demo people and does the steps before [`STEP`]. Returns the cookies.
pub(super) async fn sign_in(address: SocketAddr, people: &str) -> Result<String> {
    let person = demo_person(people, "participant")?;
    let card = person
        .get("card")
        .and_then(|card| card.as_str())
        .and_then(|card| card.split_once("/k/"))
        .context("The demo participant has no card.")?;
    let mut browser = Browser::open(address).await?;

    let card = format!("/k/{}", card.1);
    ensure!(browser.ask(&card, None).await?.status() == 200, "The card's page does not open.");
    let mut next = browser.send(&card, "").await?;
    for picture in person.get("pictures").and_then(|list| list.as_array()).context("The demo participant has no pictures.")? {
        let number =
            PICTURES.iter().position(|name| picture == name).with_context(|| format!("There is no picture {picture}."))? + 1;
        next = browser.send(&next, &format!("bild={number}")).await?;
    }
    browser.send(&next, "handy=mein").await?;
    let owner = browser.owner().await?;
    for number in 1..5 {
        browser.send(&format!("{}/{number}", STEP.trim_end_matches("/5")), &format!("owner={owner}&tun=weiter&id=")).await?;
    }
    Ok(browser.cookies())
}

/// Signs in the first coordinator among the demo people.
pub(super) async fn sign_in_coordinator(address: SocketAddr, people: &str) -> Result<Browser> {
    sign_in_staff(address, people, "coordinator").await
}

/// Signs in the first of this role among the demo people who work here.
pub(super) async fn sign_in_staff(address: SocketAddr, people: &str, role: &str) -> Result<Browser> {
    let person = demo_person(people, role)?;
    let word = |name: &str| person.get(name).and_then(|word| word.as_str()).map(|word| word.replace('@', "%40"));
    let (email, password) = word("email").zip(word("password")).with_context(|| format!("The demo {role} has no password."))?;
    let mut browser = Browser::open(address).await?;
    browser.ask("/de/anmelden/team", None).await?;
    browser.send("/de/anmelden/team", &format!("email={email}&passwort={password}")).await?;
    Ok(browser)
}

fn demo_person(people: &str, role: &str) -> Result<serde_json::Value> {
    let mut people = people.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    people.find(|person| person["role"] == role).with_context(|| format!("There is no demo {role}."))
}

/// What keeps cookies.
pub(super) struct Browser {
    line: Line,
    address: SocketAddr,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    async fn open(address: SocketAddr) -> Result<Self> {
        Ok(Self { line: Line::connect(address).await?, address, cookies: BTreeMap::new() })
    }

    fn cookies(&self) -> String {
        self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
    }

    pub(super) async fn ask(&mut self, path: &str, form: Option<&str>) -> Result<Answer> {
        let cookies = self.cookies();
        let request = match form {
            Some(form) => post(self.address, path, &cookies, form),
            None => get(self.address, path, &cookies, ""),
        };
        let answer = self.line.ask(&request).await?;
        for (name, value) in answer.cookies().filter_map(|cookie| cookie.split_once('=')) {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        Ok(answer)
    }

    /// Whose forms are: it stands in every form of a page.
    pub(super) async fn owner(&mut self) -> Result<String> {
        let answer = self.ask("/de/anzeige", None).await?;
        let page = String::from_utf8_lossy(&answer.body).into_owned();
        let owner = page.split_once("name=\"owner\" value=\"").and_then(|(_, rest)| rest.split_once('"'));
        Ok(owner.context("The page of settings has no form.")?.0.to_owned())
    }

    /// Sends a form and says where it leads.
    pub(super) async fn send(&mut self, path: &str, form: &str) -> Result<String> {
        let answer = self.ask(path, Some(form)).await?;
        let next = answer.get("location").filter(|_| answer.status() == 303);
        next.with_context(|| format!("{path} does not take the form `{form}`: {}.", answer.status()))
    }
}
