//! How serving is told to stop: by a signal, or by a test.

use tokio::{
    signal::unix::{SignalKind, signal},
    sync::watch,
};

/// Asks for the stop.
#[derive(Debug)]
pub struct Stopper(watch::Sender<u32>);

/// Hears when the stop is asked for.
#[derive(Clone, Debug)]
pub struct Stop(watch::Receiver<u32>);

impl Stopper {
    /// A pair: one asks, the other hears.
    pub fn new() -> (Self, Stop) {
        let (ask, hear) = watch::channel(0);
        (Self(ask), Stop(hear))
    }

    /// Asks once more.
    pub fn ask(&self) {
        self.0.send_modify(|times| *times = times.saturating_add(1));
    }
}

impl Stop {
    /// Returns when the stop was asked for so many times.
    pub async fn asked(&mut self, times: u32) {
        if self.0.wait_for(|asked| *asked >= times).await.is_err() {
            // Nobody is left who could ask.
            std::future::pending::<()>().await;
        }
    }
}

/// A stop that is asked for by SIGTERM (service managers) and SIGINT (Ctrl+C).
///
/// # Errors
/// When the system does not hand out signals.
pub fn on_signals() -> std::io::Result<Stop> {
    let (ask, hear) = Stopper::new();
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = terminate.recv() => ask.ask(),
                _ = interrupt.recv() => ask.ask(),
            }
        }
    });
    Ok(hear)
}
