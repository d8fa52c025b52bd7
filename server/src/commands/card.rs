//! `klick card`: printed cards.

use crate::{commands::user::find, house::House, tell};
use anyhow::{Context as _, Result};
use base::secret::Secret;
use clap::Subcommand;
use people::command_line;
use people::paths;
use qrcode::{EcLevel, QrCode, render::svg};
use server::settings::Settings;
use std::path::{Path, PathBuf};

/// What can be done with cards.
#[derive(Debug, Subcommand)]
pub(crate) enum Card {
    /// Make a new card; the old ones stop working
    New {
        /// The id or the name of the participant
        who: String,
        /// Write the card's code as a picture (SVG) into this file
        #[arg(long, value_name = "FILE")]
        svg: Option<PathBuf>,
    },
    /// Take back all cards of a participant
    Revoke {
        /// The id or the name of the participant
        who: String,
    },
}

impl Card {
    pub(crate) async fn run(self, settings: &Settings) -> Result<()> {
        let house = House::for_command(settings, false).await?;
        let done = self.act(&house).await;
        house.close().await;
        done
    }

    async fn act(self, house: &House) -> Result<()> {
        let ctx = house.ctx();
        match self {
            Self::New { who, svg } => {
                let (id, name) = find(house, &who).await?;
                let secret = command_line::new_card(&ctx, id).await.map_err(tell::sentence)?;
                tell::line(format!("{name} has a new card; older ones do not work any more."));
                show(house, &secret, svg.as_deref())
            }
            Self::Revoke { who } => {
                let (id, name) = find(house, &who).await?;
                let worked = command_line::revoke_cards(&ctx, id).await.map_err(tell::sentence)?;
                tell::line(format!("{} of {name} taken back, and all sign-ins ended.", tell::count(worked, "card")));
                Ok(())
            }
        }
    }
}

/// Says the card's address, the only time that it is known, and draws it if that was asked for.
pub(crate) fn show(house: &House, secret: &Secret, file: Option<&Path>) -> Result<()> {
    let address = format!("{}{}", house.settings.address, paths::card(&secret.text()));
    tell::line(format!("  card: {address}   (shown only now)"));
    if let Some(file) = file {
        write_private(file, &draw(&address)?)
            .with_context(|| format!("The card's picture cannot be written to {}", file.display()))?;
        tell::line(format!("  The code to print is in {}. Delete that file after printing.", file.display()));
    }
    Ok(())
}

/// A third of the code may be covered by scratches and still be read.
fn draw(address: &str) -> Result<String> {
    let code = QrCode::with_error_correction_level(address, EcLevel::Q).context("The address does not fit into a code")?;
    Ok(code.render::<svg::Color<'_>>().min_dimensions(400, 400).quiet_zone(true).build())
}

/// Whoever has the picture has the card, so nobody else may read the file.
fn write_private(file: &Path, text: &str) -> std::io::Result<()> {
    use std::{io::Write as _, os::unix::fs::OpenOptionsExt as _};
    std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_card_is_a_picture() {
        let picture = super::draw(&format!("https://klick.example/k/{}", "A".repeat(43))).unwrap();
        assert!(picture.contains("<svg") && picture.trim_end().ends_with("</svg>"));
    }
}
