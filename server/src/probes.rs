//! For machines that watch us: does the process live, and can it serve?

use axum::{Router, response::IntoResponse as _, routing::get};
use http::{HeaderName, StatusCode, header};
use std::{sync::Arc, time::Duration};
use tokio::{sync::Mutex, time::Instant};

/// How long trying may take.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long what was found out stands: anybody may ask, and each try writes.
const STANDS: Duration = Duration::from_secs(1);
/// An old answer is worse than none.
const FRESH: [(HeaderName, &str); 1] = [(header::CACHE_CONTROL, "no-store")];

/// What was found out last.
type Found = Arc<Mutex<Option<(Instant, Result<(), &'static str>)>>>;

/// `/healthz`: the process lives. `/readyz`: it can serve, as `try_out` finds by reading and writing a little; where it cannot,
/// `try_out` says what does not work, in a sentence for operators. (Content is loaded before anything is served.)
pub fn routes<F, A>(try_out: F) -> Router
where
    F: Fn() -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Result<(), &'static str>> + Send + 'static,
{
    let found = Found::default();
    Router::new().route("/healthz", get(async || (FRESH, "ok"))).route(
        "/readyz",
        get(move || async move {
            match state(&found, try_out).await {
                Ok(()) => (FRESH, "ok").into_response(),
                Err(said) => (StatusCode::SERVICE_UNAVAILABLE, FRESH, said).into_response(),
            }
        }),
    )
}

/// Tries, one at a time; who waits for that shares the answer.
async fn state<F, A>(found: &Found, try_out: F) -> Result<(), &'static str>
where
    F: Fn() -> A,
    A: Future<Output = Result<(), &'static str>> + Send + 'static,
{
    let mut found = found.lock().await;
    if let Some((when, state)) = &*found
        && when.elapsed() < STANDS
    {
        return *state;
    }
    // In a task of its own: a write that nobody waits for any more still comes to its end.
    let tried = tokio::time::timeout(PATIENCE, tokio::spawn(try_out())).await;
    let state = match tried {
        Ok(Ok(state)) => state,
        Ok(Err(_)) | Err(_) => Err("The database does not answer."),
    };
    *found = Some((Instant::now(), state));
    state
}
