//! `klick user`: the people.

use crate::{
    cli,
    commands::card::{self, Picture},
    house::{For, House},
    tell,
};
use anyhow::{Result, anyhow, bail};
use base::{AppError, Lang, Role, chance::Chance, fold};
use clap::Subcommand;
use people::{acts::list_people::ListedAccount, command_line, rules, rules::CardState};
use server::{settings::Settings, upkeep};
use uuid::Uuid;

/// What can be done with people.
#[derive(Debug, Subcommand)]
pub(crate) enum User {
    /// Add somebody: staff get a password, participants a card
    Add {
        /// The name, as it is shown
        name: String,
        /// participant, coach, editor, adviser, coordinator; staff may have several
        #[arg(long = "role", value_name = "ROLE", value_parser = cli::role, required = true)]
        roles: Vec<Role>,
        /// The e-mail address, for staff
        #[arg(long, value_name = "ADDRESS")]
        email: Option<String>,
        /// The language of a participant
        #[arg(long, value_name = "LANGUAGE", value_parser = cli::lang, default_value = "de")]
        lang: Lang,
        /// Write the participant's card as a picture (SVG) into this file
        #[arg(long, value_name = "FILE")]
        svg: Option<std::path::PathBuf>,
    },
    /// List everybody
    List,
    /// End an account: nothing opens it any more
    End {
        /// The id, the e-mail address or the name
        who: String,
    },
    /// Erase everything about a participant; nothing brings it back
    Erase {
        /// The id or the name
        who: String,
    },
    /// Write everything about a participant as JSON
    Export {
        /// The id or the name
        who: String,
    },
    /// Give a member of staff a new password, and end all sign-ins
    Password {
        /// The id, the e-mail address or the name
        who: String,
    },
    /// Take the second factor of a member of staff away who lost it, and end all sign-ins
    ResetSecondFactor {
        /// The id, the e-mail address or the name
        who: String,
    },
    /// End all sign-ins of a person, on every device
    SignOut {
        /// The id, the e-mail address or the name
        who: String,
    },
}

impl User {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let who = if matches!(self, Self::Add { .. }) { For::Beginning } else { For::OneCommand };
        let house = House::for_command(settings, false, who).await?;
        let done = self.act(&house, settings).await;
        house.close().await;
        done
    }

    async fn act(self, house: &House, settings: &Settings) -> Result<()> {
        let ctx = house.ctx();
        match self {
            Self::Add { name, roles, email, lang, svg } if roles == [Role::Participant] => {
                if email.is_some() {
                    bail!("Participants sign in with a card; only staff have an e-mail address here.");
                }
                // Before anybody is made: otherwise a second try makes a twin.
                let picture = svg.map(|file| Picture::begin(house, file)).transpose()?;
                let (id, secret) = command_line::add_participant(&ctx, &name, lang).await.map_err(tell::sentence)?;
                tell::line(format!("{name} is a participant now, with the id {id}."));
                card::show(house, &secret, picture)
            }
            Self::Add { name, roles, email, svg, .. } => {
                if svg.is_some() {
                    bail!("Only participants have a card.");
                }
                let Some(email) = email else { bail!("Staff sign in with an e-mail address: say it with --email.") };
                let password = password(house.chance.as_ref());
                let added = command_line::add_staff(&ctx, &name, &email, &password, &roles).await;
                let id = added.map_err(tell::sentence)?;
                tell::line(format!("{name} can sign in now, with the id {id}."));
                tell::line(format!("  e-mail:   {email}"));
                tell::line(format!("  password: {password}   (shown only now)"));
                Ok(())
            }
            Self::List => {
                let accounts = command_line::list_accounts(&ctx).await.map_err(tell::sentence)?;
                for account in &accounts {
                    tell::line(words(account));
                }
                if accounts.is_empty() {
                    tell::line("There is nobody yet.");
                }
                Ok(())
            }
            Self::End { who } => {
                let (id, name) = find(house, &who).await?;
                command_line::end_account(&ctx, id).await.map_err(tell::sentence)?;
                tell::line(format!("The account of {name} has ended."));
                Ok(())
            }
            Self::Erase { who } => {
                let (id, name) = find(house, &who).await?;
                command_line::erase_person(&ctx, id).await.map_err(|error| participants_only(error, &name))?;
                upkeep::tidy_file(&house.store).await?;
                if let Some(folder) = &settings.backups {
                    upkeep::renew_list(&house.store, folder).await?;
                }
                tell::line(format!("Everything about {name} is erased. The name cannot be read in older backups either."));
                tell::line("Copies of the list `person-keys` at other places still hold the key: delete them.");
                Ok(())
            }
            Self::Export { who } => {
                let (id, name) = find(house, &who).await?;
                let all = command_line::export_person(&ctx, id).await.map_err(|error| participants_only(error, &name))?;
                tell::line(serde_json::to_string_pretty(&all)?);
                Ok(())
            }
            Self::Password { who } => {
                let (id, name) = find(house, &who).await?;
                let password = password(house.chance.as_ref());
                command_line::set_password(&ctx, id, &password).await.map_err(|error| match error {
                    AppError::NotFound => anyhow!("{name} signs in with a card, or not at all: only staff have a password."),
                    other => tell::sentence(other),
                })?;
                tell::line(format!("{name} has a new password and is signed out everywhere."));
                tell::line(format!("  password: {password}   (shown only now)"));
                Ok(())
            }
            Self::ResetSecondFactor { who } => {
                let (id, name) = find(house, &who).await?;
                let had_one = command_line::reset_second_factor(&ctx, id).await.map_err(|error| match error {
                    AppError::NotFound => anyhow!("{name} does not work here: only staff have a second factor."),
                    other => tell::sentence(other),
                })?;
                if !had_one {
                    bail!("{name} has no second factor.");
                }
                tell::line(format!("{name} has no second factor any more and is signed out everywhere."));
                Ok(())
            }
            Self::SignOut { who } => {
                let (id, name) = find(house, &who).await?;
                command_line::end_all(&ctx, id).await.map_err(tell::sentence)?;
                tell::line(format!("{name} is signed out everywhere."));
                Ok(())
            }
        }
    }
}

fn participants_only(error: AppError, name: &str) -> anyhow::Error {
    match error {
        AppError::NotFound => anyhow!("{name} works here: only participants can be erased or exported."),
        other => tell::sentence(other),
    }
}

/// The one account that is meant, with its name. What is typed is read as `add` reads it; a name may be typed in other letters than it has, as
/// long as nobody has exactly this one.
pub(crate) async fn find(house: &House, who: &str) -> Result<(Uuid, String)> {
    let accounts = command_line::list_accounts(&house.ctx()).await.map_err(tell::sentence)?;
    let (id, email, name) = (who.trim().to_ascii_lowercase(), rules::email(who), fold::words(who));
    let exactly = |a: &&ListedAccount| a.id.to_string() == id || a.name == who || (email.is_some() && a.email == email);
    let mut meant: Vec<&ListedAccount> = accounts.iter().filter(exactly).collect();
    if meant.is_empty() {
        meant = accounts.iter().filter(|a| fold::words(&a.name) == name).collect();
    }
    match *meant.as_slice() {
        [one] => Ok((one.id, one.name.clone())),
        [] => bail!("There is nobody with the id, e-mail address or name {who}. `klick user list` shows everybody."),
        _ => bail!("{} people are called {who}. Say the id, which `klick user list` shows.", meant.len()),
    }
}

fn words(account: &ListedAccount) -> String {
    let roles: Vec<&str> = account.roles.iter().map(|role| role.code()).collect();
    let mut words = vec![account.id.to_string(), account.name.clone(), roles.join("+")];
    words.extend(account.email.clone());
    if let Some((number, state)) = account.card {
        words.push(format!(
            "card {number}{}",
            if matches!(state, CardState::Fresh | CardState::Works) { "" } else { " (does not work)" }
        ));
    }
    words.extend(account.demo.then(|| "demo".to_owned()));
    words.extend(account.ended.then(|| "ended".to_owned()));
    words.join("  ")
}

/// Twenty letters and digits that nobody mistakes for another: 100 random bits.
fn password(chance: &dyn Chance) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bytes = [0; 20];
    chance.fill(&mut bytes);
    let letters: Vec<char> =
        bytes.iter().map(|byte| char::from(LETTERS.get(usize::from(byte % 32)).copied().unwrap_or(b'a'))).collect();
    letters.chunks(5).map(|part| part.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::chance::SeededChance;

    #[test]
    fn passwords_are_long_and_readable() {
        let one = password(&SeededChance::new(1));
        assert_eq!(one.len(), 23);
        assert!(one.chars().all(|c| c == '-' || (c.is_ascii_alphanumeric() && !"0O1lI".contains(c))), "{one}");
        assert_ne!(one, password(&SeededChance::new(2)));
    }
}
