//! `klick rotate-key`: a new key that closes all people's keys, while the site goes on running.

use crate::{
    house::{For, House},
    tell,
};
use anyhow::{Result, bail};
use people::vault::{Keyring, Vault, keys};
use server::settings::Settings;

pub(crate) async fn run(settings: &Settings) -> Result<()> {
    let house = House::for_command(settings, false, For::OneCommand).await?;
    let done = rotate(&house, settings).await;
    house.close().await;
    done
}

async fn rotate(house: &House, settings: &Settings) -> Result<()> {
    let ctx = house.ctx();
    let vault = Vault::of(&ctx).map_err(tell::sentence)?;
    house.data.change_keys(|text| Keyring::parse(text).map(|ring| ring.with_new(ctx.chance.as_ref()).text()))?;
    let file = settings.data.join("keys");
    tell::line(format!("There is a new key in {}. Copy that file to the place where you keep its copy.", file.display()));
    let (moved, closed) = keys::rewrap_all(&ctx.store, vault, ctx.chance.as_ref(), |_| ()).await.map_err(tell::sentence)?;
    tell::line(format!("It closes {} of people now. Nothing had to be stopped.", tell::count(moved, "key")));
    if closed > 0 {
        bail!("{} of people did not open and stay as they were.", tell::count(closed, "key"));
    }
    Ok(())
}
