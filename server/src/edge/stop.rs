//! How serving is told to stop: by a signal, or by a test.

use tokio::{
    signal::unix::{SignalKind, signal},
    sync::watch,
};

/// How often the stop was asked for.
pub type Stop = watch::Receiver<u32>;

/// Returns when the stop was asked for so many times.
pub async fn asked(stop: &mut Stop, times: u32) {
    if stop.wait_for(|asked| *asked >= times).await.is_err() {
        // Nobody is left who could ask.
        std::future::pending::<()>().await;
    }
}

/// A stop that is asked for by SIGTERM (service managers) and SIGINT (Ctrl+C).
///
/// # Errors
/// When the system does not hand out signals.
pub fn on_signals() -> std::io::Result<Stop> {
    let (ask, stop) = watch::channel(0_u32);
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
            ask.send_modify(|times| *times = times.saturating_add(1));
        }
    });
    Ok(stop)
}
