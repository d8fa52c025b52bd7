//! `klick serve`: the site itself.

use super::{check, demo};
use crate::{
    house::{For, House},
    tell, uploads,
};
use administration::paths::FirstStart;
use anyhow::{Result, anyhow, bail};
use axum::{Router, extract::Request, middleware::Next};
use base::{AppError, Context, Lang, Store, assets, moment::MINUTE, room::job_kinds};
use clap::Args;
use jobs::{Contexts, Runner, Running};
use learning::Library;
use people::command_line;
use pictures::acts::smaller::Decoder;
use server::{
    edge::{self, Edge, Ending, Network},
    error_pages::ErrorPages,
    files::{self, Shelf},
    layers::{self, Doors, Limits, Parts},
    logs, probes,
    settings::{Database, Settings},
    upkeep::{self, Backups},
};
use std::{io::ErrorKind, net::SocketAddr, path::Path, sync::Arc, time::Duration};
use tokio::net::TcpListener;
use web::{blobs, uploads::Uploads};

/// So many nightly backups are kept.
const NIGHTS: usize = 14;
/// So often it is looked for what another process has changed.
const LOOK: Duration = Duration::from_secs(10);

/// Options of `serve`.
#[derive(Args, Debug)]
pub(crate) struct Serve {
    /// With invented people for trying out
    #[arg(long)]
    demo: bool,
    /// With the history of some months, for the invented people
    #[arg(long, requires = "demo")]
    history: bool,
    /// With the drawn tour of a district that does not exist; its pictures are made in the background
    #[arg(long, requires = "demo")]
    tour: bool,
}

impl Serve {
    pub(crate) async fn run(self, settings: Settings) -> Result<()> {
        logs::start(&settings);
        let library = Arc::new(check::load(&settings.content)?);
        assets::load(&settings.files).map_err(|said| anyhow!(said))?;
        let built = Shelf::of_build(&settings.files).map_err(|said| anyhow!(said))?;
        let stop = edge::on_signals()?;
        // Before the database is touched: a second start on the same port must change nothing.
        let listener = listen(settings.listen).await?;
        let listening = listener.local_addr()?;
        let address = settings.public_address(listening);
        let mut house = House::open(&settings, address.clone(), self.demo, For::Serving).await?;
        house.resources = upkeep::put_in(house.resources.with(Arc::clone(&library)), backups(&settings));
        let blobs = uploads::open_shelves(&settings, &mut house).await?;
        let people = if self.demo { demo::people(&house, self.history).await? } else { Vec::new() };
        let first = if self.demo { None } else { first_start(&mut house).await? };
        let app = site::App {
            store: house.store.clone(),
            settings: Arc::clone(&house.settings),
            clock: Arc::clone(&house.clock),
            chance: Arc::clone(&house.chance),
            resources: house.resources.clone(),
        };
        let door = uploads::open_door(&settings, &mut house, app.clone(), blobs.clone()).await?;
        // Pages tell what has arrived.
        let app = site::App { resources: house.resources.clone(), ..app };
        let files = files::routes(
            built,
            Shelf::of_lessons(&settings.content, library.files()),
            Some(assets::href("identity/favicon.svg")),
        );
        let router = put_together(&settings, &house, app, files.merge(blobs::routes(blobs)), door);

        greet(&settings, &house, listening, &library);
        say_when_the_clock_is_behind(&house).await?;
        demo::introduce(&people);
        if self.tour {
            demo::tours(&house, &settings.content).await?;
        }
        if !self.demo && command_line::has_demo(&house.ctx()).await.map_err(tell::sentence)? {
            tell::line(
                "  Demo:        the invented people of `klick demo` are in this database, but their cards and passwords do not work here: start \
                 with `klick serve --demo`.",
            );
        }
        if let Some(address) = first {
            tell::line(
                "\nNobody works here yet. Make the first account in the browser, at this address; it works once, until the next start:",
            );
            tell::line(format!("  {address}\n"));
        }
        let jobs = start_jobs(&settings, &house).await?;
        if matches!(settings.database, Database::Postgres(_)) {
            tokio::spawn(look_for_changes(house.clone()));
        }
        let limits = Edge {
            connections: settings.connections,
            per_network: settings.connections_per_network,
            proxies: settings.proxies.clone(),
            thread_per_core: matches!(settings.database, Database::Sqlite(_)),
            ..Edge::default()
        };
        edge::make_room(settings.connections);
        let ending = edge::serve(listener, router, limits, stop).await;
        jobs.stop().await;
        house.close().await;
        tell::line(match ending {
            Ending::Finished => "Klick has stopped. Every request was answered.".to_owned(),
            Ending::Cut(left) => {
                let left = u64::try_from(left).unwrap_or(u64::MAX);
                format!("Klick has stopped. {} took too long and had to be cut.", tell::count(left, "connection"))
            }
        });
        Ok(())
    }
}

/// Where backups are put, unless there are none.
fn backups(settings: &Settings) -> Option<Backups> {
    let folder = settings.backups.clone()?;
    let blobs = settings.blobs.folder().map(Path::to_owned);
    Some(Backups { database: settings.database.clone(), folder, blobs, keep: NIGHTS })
}

/// Several processes may share one PostgreSQL: what was changed in the house by another is seen here soon.
async fn look_for_changes(house: House) {
    loop {
        tokio::time::sleep(LOOK).await;
        let ctx = house.ctx();
        let looked =
            administration::lay_over(&ctx).await.and(pictures::acts::refresh(&ctx).await).and(tour::acts::refresh(&ctx).await);
        if let Err(fault) = looked {
            tracing::warn!(%fault, "it could not be looked whether something was changed in the house");
        }
    }
}

/// What is written down from now on carries an earlier time than what is there already. What has an end holds all the same.
async fn say_when_the_clock_is_behind(house: &House) -> Result<()> {
    if let Some(behind) = command_line::clock_is_behind(&house.ctx()).await.map_err(tell::sentence)? {
        let minutes = u64::try_from(behind / MINUTE).unwrap_or(0);
        tell::line(format!(
            "The clock of this machine is {} behind what was written down last. It was set back; is a time service running?",
            tell::count(minutes, "minute")
        ));
        tracing::warn!(minutes, "The clock of this machine is behind what was written down last.");
    }
    Ok(())
}

/// While nobody works here: the address where the first coordinator makes her account.
async fn first_start(house: &mut House) -> Result<Option<String>> {
    let opened = command_line::first_start(&house.ctx()).await.map_err(tell::sentence)?;
    Ok(opened.map(|(first, secret)| {
        house.resources = std::mem::take(&mut house.resources).with(Arc::new(first));
        format!("{}{}", house.settings.address, FirstStart::href(Lang::De, secret.text()))
    }))
}

async fn listen(address: SocketAddr) -> Result<TcpListener> {
    match TcpListener::bind(address).await {
        Ok(listener) => Ok(listener),
        Err(fault) if fault.kind() == ErrorKind::AddrInUse => bail!(
            "Something else is listening on {address} already. Stop it, or choose another port: --listen {}.",
            SocketAddr::new(address.ip(), address.port().wrapping_add(1))
        ),
        Err(fault) => bail!("Klick cannot listen on {address}: {fault}."),
    }
}

/// The site, the files, the doors for files that come in and for server functions, and the probes, with all layers around them.
fn put_together(settings: &Settings, house: &House, app: site::App, files: Router, door: Uploads) -> Router {
    let (pages, actions, store) = (app.clone(), app.clone(), house.store.clone());
    let doors = Doors::default();
    let pages_limits = Limits { requests: settings.requests, per_network: settings.connections_per_network, ..doors.pages };
    layers::around(Parts {
        site: site::router(app).layer(axum::middleware::from_fn(hand_over_network)),
        files,
        api: site::actions(actions).layer(axum::middleware::from_fn(hand_over_network)).nest(uploads::DOOR, door.routes()),
        probes: probes::routes(move || upkeep::try_out(store.clone())),
        errors: ErrorPages::new(move |lang, error| site::error_page(&pages, lang, error)),
        address: house.settings.address.clone(),
        proxies: settings.proxies.clone(),
        limits: Doors { pages: pages_limits, ..doors },
    })
}

/// The site has a word of its own for the network, because it must not know the edge.
async fn hand_over_network(mut request: Request, next: Next) -> axum::response::Response {
    if let Some(network) = request.extensions_mut().remove::<Network>() {
        request.extensions_mut().insert(site::Network(network.to_string()));
    }
    next.run(request).await
}

fn greet(settings: &Settings, house: &House, listening: SocketAddr, library: &Library) {
    let courses = u64::try_from(library.courses.len()).unwrap_or(u64::MAX);
    tell::line(format!("Klick is running at {}", house.settings.address));
    let new = if house.is_new { " (new: nobody was here before)" } else { "" };
    tell::line(format!("  Data folder: {}{new}", settings.data.display()));
    tell::line(format!("  Database:    {}", settings.database));
    tell::line(format!("  Files:       {}", settings.blobs));
    tell::line(format!("  Content:     {} from {}", tell::count(courses, "course"), settings.content.display()));
    if house.resources.get::<Decoder>().is_ok_and(Decoder::is_out_of_order) {
        tell::line(
            "  Pictures:    none can be shown, because this machine cannot open them safely; everything else works. The log says why: mostly \
             the kernel has no Landlock. Use Linux 5.13 or newer with `lsm=landlock`.",
        );
    }
    if house.settings.opens_only_here() && !house.settings.demo {
        tell::line(format!(
            "  Cards:       printed ones would open {} and so only on this computer. Before printing, say with --address or in klick.toml at \
             which address people reach Klick.",
            house.settings.address
        ));
    }
    if let Some(words) = plain_line(listening, settings.address.as_deref()) {
        tell::line(words);
    }
}

/// What is said when other computers can reach it over a line where browsers keep no cookies. `said`: the public address, which is https.
fn plain_line(listening: SocketAddr, said: Option<&str>) -> Option<String> {
    (!listening.ip().is_loopback() && said.is_none()).then(|| {
        format!(
            "  Other computers can reach it on {listening}, but nobody can sign in there without https, and no answer is kept: put a proxy \
             in front and say the public address with --address."
        )
    })
}

/// What is done in the background, by the rooms that are open and by the house itself.
async fn start_jobs(settings: &Settings, house: &House) -> Result<Running> {
    let house = house.clone();
    let database = settings.database.clone();
    let open = move || async move {
        // A pool of connections to PostgreSQL works only in the runtime that opened it; SQLite's store is the one of the pages.
        let store = match &database {
            Database::Sqlite(_) => house.store.clone(),
            Database::Postgres(address) => Store::open(address).await.map_err(|fault| AppError::Broken(fault.to_string()))?,
        };
        let contexts: Contexts = Arc::new(move || Context { store: store.clone(), ..house.ctx() });
        Ok(contexts)
    };
    Runner { kinds: Arc::new(job_kinds), pace: jobs::Pace::default() }
        .start(open)
        .await
        .map_err(|fault| anyhow!("The work in the background cannot begin: {fault}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_line_to_other_computers_is_said_at_the_start() {
        let at = |address: &str| address.parse().unwrap();
        assert!(plain_line(at("0.0.0.0:3000"), None).is_some_and(|words| words.contains("https")));
        assert!(plain_line(at("192.168.0.5:3000"), None).is_some());
        assert_eq!(plain_line(at("127.0.0.1:3000"), None), None);
        assert_eq!(plain_line(at("0.0.0.0:3000"), Some("https://klick.example")), None);
    }
}
