//! `klick demo`: invented people for trying out, and how to sign in as them.

use super::check::load_tours;
use crate::{
    house::{For, House},
    tell,
};
use anyhow::{Result, bail};
use base::{Lang, texts};
use clap::Args;
use people::{DemoPerson, command_line};
use serde_json::json;
use server::settings::Settings;
use std::{fmt::Write as _, path::Path};
use tour::acts::import::{self, Taken};

/// Options of `demo`.
#[derive(Args, Debug)]
pub(crate) struct Demo {
    /// One JSON object a line, for programs
    #[arg(long)]
    json: bool,
    /// With the history of some months: a house, two groups, sessions, talks, goals
    #[arg(long)]
    history: bool,
}

/// An invented person with the whole address of the card.
pub(crate) struct Invented {
    person: DemoPerson,
    card: Option<String>,
}

impl Demo {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let house = House::for_command(settings, true, For::Beginning).await?;
        let people = people(&house, self.history).await;
        house.close().await;
        let people = people?;
        if self.json {
            for person in &people {
                tell::line(person.json());
            }
        } else {
            introduce(&people);
            tell::line(format!(
                "They can sign in while Klick runs as a demo: klick serve --demo --data {}",
                settings.data.display()
            ));
        }
        Ok(())
    }
}

/// Makes the invented people, or finds them again.
pub(crate) async fn people(house: &House, with_history: bool) -> Result<Vec<Invented>> {
    let ctx = house.ctx();
    let accounts = command_line::list_accounts(&ctx).await.map_err(tell::sentence)?;
    if !accounts.is_empty() && accounts.iter().all(|account| !account.demo) {
        bail!(
            "This database holds real people. Invented ones, whose passwords are shown to everybody, need a data folder of their own: choose one with --data."
        );
    }
    let people = command_line::demo(&ctx, with_history).await.map_err(tell::sentence)?;
    if with_history && let Some(town) = command_line::demo_town(&ctx).await.map_err(tell::sentence)? {
        coaching::demo::fill(&ctx, &town).await.map_err(tell::sentence)?;
        privacy::demo::fill(&ctx, &town).await.map_err(tell::sentence)?;
        participation::demo::fill(&ctx, &town).await.map_err(tell::sentence)?;
        intake::demo::fill(&ctx, &town).await.map_err(tell::sentence)?;
    }
    let address = &house.settings.address;
    Ok(people
        .into_iter()
        .map(|person| Invented { card: person.card.as_ref().map(|path| format!("{address}{path}")), person })
        .collect())
}

/// Takes in the tours of places that do not exist, once. Their pictures are made in the background, and each station is there when its own is.
pub(crate) async fn tours(house: &House, content: &Path) -> Result<()> {
    for (folder, written) in load_tours(content)?.into_iter().filter(|(_, written)| written.demo) {
        match import::take_in(&house.ctx(), &folder, &written, true).await.map_err(tell::sentence)? {
            Taken::In(_) | Taken::There => {}
            Taken::WithoutPictures => tell::line(format!(
                "The drawn tour “{}” has no pictures in {}: `cargo xtask build` renders them.",
                written.slug,
                folder.display()
            )),
        }
    }
    Ok(())
}

/// Says how to sign in as each of them.
pub(crate) fn introduce(people: &[Invented]) {
    if people.is_empty() {
        return;
    }
    tell::line("\nDEMO: invented people. Whoever reads this can sign in as them.");
    for person in people {
        tell::line(person.words());
    }
    tell::line("");
}

impl Invented {
    fn words(&self) -> String {
        let person = &self.person;
        let mut words = format!("  DEMO {}: {}", person.role.code(), person.name);
        if let Some(card) = &self.card {
            let _ = write!(words, "\n    card:     {card}");
        }
        if let Some(pictures) = &person.pictures {
            let names: Vec<_> = pictures.iter().map(|key| texts::say(Lang::De, key)).collect();
            let _ = write!(words, "\n    pictures: {}", names.join(", "));
        }
        if let (Some(email), Some(password)) = (person.email, &person.password) {
            let _ = write!(words, "\n    e-mail:   {email}\n    password: {password}");
        }
        words
    }

    fn json(&self) -> serde_json::Value {
        let person = &self.person;
        // The names of the drawings: the same in every language.
        let pictures: Option<Vec<&str>> =
            person.pictures.as_ref().map(|keys| keys.iter().map(|key| key.trim_start_matches("pin-")).collect());
        let all = json!({
            "role": person.role.code(),
            "name": person.name,
            "card": self.card,
            "pictures": pictures,
            "email": person.email,
            "password": person.password,
        });
        match all {
            serde_json::Value::Object(all) => all.into_iter().filter(|(_, value)| !value.is_null()).collect(),
            other => other,
        }
    }
}
