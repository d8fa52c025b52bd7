//! `klick serve`: the site itself.

use super::{check, demo};
use crate::{
    house::{For, House},
    tell,
};
use anyhow::{Result, anyhow, bail};
use axum::Router;
use base::{assets, texts};
use clap::Args;
use learning::Library;
use server::{
    edge::{self, Edge, Ending},
    error_pages::ErrorPages,
    files::{self, LessonFiles, StaticFiles},
    layers::{self, Limits, Parts},
    logs, probes,
    settings::{Database, Settings},
    upkeep,
};
use std::{io::ErrorKind, net::SocketAddr, sync::Arc, time::Duration};
use tokio::net::TcpListener;

const HOUR: Duration = Duration::from_secs(60 * 60);

/// Options of `serve`.
#[derive(Args, Debug)]
pub(crate) struct Serve {
    /// With invented people for trying out
    #[arg(long)]
    demo: bool,
}

impl Serve {
    pub(crate) async fn run(self, settings: Settings) -> Result<()> {
        logs::start(&settings);
        let library = Arc::new(load_content(&settings)?);
        let statics = load_files(&settings)?;
        let stop = edge::on_signals()?;
        let listener = listen(settings.listen).await?;
        let listening = listener.local_addr()?;
        let address = settings.public_address(listening);
        let house = House::open(&settings, address.clone(), self.demo, For::Serving).await?;
        let people = if self.demo { demo::people(&house).await? } else { Vec::new() };
        let router = put_together(&settings, &house, &library, statics)?;

        greet(&settings, &address, listening, &library);
        demo::introduce(&people);
        let upkeep = tokio::spawn(keep_up(House { ..share(&house) }));
        let limits = Edge {
            connections: settings.connections,
            per_network: settings.connections_per_network,
            proxies: settings.proxies.clone(),
            ..Edge::default()
        };
        let ending = edge::serve(listener, router, limits, stop).await;
        upkeep.abort();
        house.close().await;
        match ending {
            Ending::Finished => tell::line("Klick has stopped. Every request was answered."),
            Ending::Cut(left) => {
                tell::line(format!("Klick has stopped. {} had to be cut.", tell::count(left as u64, "connection")));
            }
        }
        Ok(())
    }
}
