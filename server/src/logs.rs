//! The log: only our own words, and never anything about a person.

use crate::settings::{LogFormat, Settings};
use tracing::Level;
use tracing_subscriber::{
    Layer as _,
    filter::{LevelFilter, Targets},
    fmt,
    layer::SubscriberExt as _,
    util::SubscriberInitExt as _,
};

/// The crates of the house that are no rooms; each says what it may say, as the rooms do.
const OURS: [&str; 3] = ["klick", "server", "base"];

/// Starts the log, on standard error. Once a process.
pub fn start(settings: &Settings) {
    let lines = fmt::layer().with_writer(std::io::stderr);
    let lines = match settings.log_format {
        LogFormat::Text => lines.with_ansi(false).boxed(),
        LogFormat::Json => lines.json().flatten_event(true).boxed(),
    };
    let _ = tracing_subscriber::registry().with(lines.with_filter(filter(settings.log))).try_init();
    std::panic::set_hook(Box::new(on_panic));
}

fn ours() -> impl Iterator<Item = &'static str> {
    OURS.into_iter().chain(site::ROOMS.iter().map(|room| room.name))
}

/// What other crates have to say in detail (`hyper`: headers, `tower_http`: addresses, `sqlx`: statements) is about people, so it
/// is off at every level.
pub fn filter(level: Level) -> Targets {
    Targets::new().with_default(LevelFilter::ERROR).with_targets(ours().map(|name| (name, level)))
}

/// The place of a panic, without its words: they may be made of what somebody typed.
fn on_panic(panic: &std::panic::PanicHookInfo<'_>) {
    let place = panic.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
    tracing::error!(place, "panic");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn others_are_silent_at_every_level() {
        let filter = filter(Level::DEBUG);
        assert!(filter.would_enable("server::layers::log", &Level::DEBUG));
        for foreign in ["hyper::proto::h1", "sqlx::query", "tower_http::csrf"] {
            assert!(!filter.would_enable(foreign, &Level::INFO), "{foreign}");
        }
    }
}
