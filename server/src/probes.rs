//! For machines that watch us: does the process live, and can it serve?

use axum::{Router, response::IntoResponse as _, routing::get};
use base::Store;
use http::{HeaderName, StatusCode, header};
use std::time::Duration;

/// How long the database may take to answer.
const PATIENCE: Duration = Duration::from_secs(1);
/// An old answer is worse than none.
const FRESH: [(HeaderName, &str); 1] = [(header::CACHE_CONTROL, "no-store")];

/// `/healthz`: the process lives. `/readyz`: the database answers too. (Content is loaded before anything is served.)
pub fn routes(store: Store) -> Router {
    Router::new().route("/healthz", get(async || (FRESH, "ok"))).route(
        "/readyz",
        get(move || async move {
            if answers(&store).await {
                (FRESH, "ok").into_response()
            } else {
                (StatusCode::SERVICE_UNAVAILABLE, FRESH, "The database does not answer.").into_response()
            }
        }),
    )
}

async fn answers(store: &Store) -> bool {
    let asked = store.query("select cast(1 as bigint)").one::<(i64,)>();
    matches!(tokio::time::timeout(PATIENCE, asked).await, Ok(Ok(Some((1,)))))
}
