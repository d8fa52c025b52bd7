//! `klick card`: printed cards.

use crate::{
    commands::user::find,
    house::{For, House},
    tell,
};
use anyhow::{Context as _, Result, bail};
use base::secret::Secret;
use clap::Subcommand;
use people::command_line;
use people::paths;
use qrcode::{EcLevel, QrCode, render::svg};
use server::settings::Settings;
use std::{
    fs::File,
    io::{ErrorKind, Write as _},
    os::unix::fs::OpenOptionsExt as _,
    path::PathBuf,
};

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
        let house = House::for_command(settings, false, For::OneCommand).await?;
        let done = self.act(&house).await;
        house.close().await;
        done
    }

    async fn act(self, house: &House) -> Result<()> {
        let ctx = house.ctx();
        match self {
            Self::New { who, svg } => {
                let (id, name) = find(house, &who).await?;
                // Before the old card stops working.
                let picture = svg.map(|file| Picture::begin(house, file)).transpose()?;
                let secret = command_line::new_card(&ctx, id).await.map_err(tell::sentence)?;
                tell::line(format!("{name} has a new card; older ones do not work any more."));
                show(house, &secret, picture)
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
pub(crate) fn show(house: &House, secret: &Secret, picture: Option<Picture>) -> Result<()> {
    let address = format!("{}{}", house.settings.address, paths::card(&secret.text()));
    tell::line(format!("  card: {address}   (shown only now)"));
    if house.settings.opens_only_here() {
        tell::line("  It opens only on this computer: say with --address or in klick.toml at which address people reach Klick.");
    }
    picture.map_or(Ok(()), |picture| picture.draw(&address))
}

/// The picture of a card that is not made yet. Its file is made before the card, so that nothing happens when it cannot be; it goes again when
/// nothing comes of it. Whoever has the picture has the card, so nobody else may read the file.
pub(crate) struct Picture {
    path: PathBuf,
    file: Option<File>,
}

impl Picture {
    /// Makes the file.
    ///
    /// # Errors
    /// A sentence when there is one already, or when what would be printed opens only on this computer.
    pub(crate) fn begin(house: &House, path: PathBuf) -> Result<Self> {
        if house.settings.opens_only_here() {
            bail!(
                "A printed card would open {} and so only on this computer. Say with --address or in klick.toml at which address people \
                 reach Klick, such as https://klick.example.",
                house.settings.address
            );
        }
        match File::options().write(true).create_new(true).mode(0o600).open(&path) {
            Ok(file) => Ok(Self { path, file: Some(file) }),
            Err(fault) if fault.kind() == ErrorKind::AlreadyExists => {
                bail!("There is a file {} already. Nothing was done; choose another name.", path.display())
            }
            Err(fault) => bail!("The card's picture cannot be written to {}: {fault}. Nothing was done.", path.display()),
        }
    }

    fn draw(mut self, address: &str) -> Result<()> {
        let picture = draw(address)?;
        if let Some(mut file) = self.file.take() {
            file.write_all(picture.as_bytes())
                .with_context(|| format!("The card's picture cannot be written to {}", self.path.display()))?;
        }
        tell::line(format!("  The code to print is in {}. Delete that file after printing.", self.path.display()));
        Ok(())
    }
}

impl Drop for Picture {
    fn drop(&mut self) {
        if self.file.is_some() {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// A third of the code may be covered by scratches and still be read.
fn draw(address: &str) -> Result<String> {
    let code = QrCode::with_error_correction_level(address, EcLevel::Q).context("The address does not fit into a code")?;
    Ok(code.render::<svg::Color<'_>>().min_dimensions(400, 400).quiet_zone(true).build())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_card_is_a_picture() {
        let picture = super::draw(&format!("https://klick.example/k/{}", "A".repeat(43))).unwrap();
        assert!(picture.contains("<svg") && picture.trim_end().ends_with("</svg>"));
    }
}
