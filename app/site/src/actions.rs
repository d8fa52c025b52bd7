//! The server functions of the rooms' islands: below `/aktion/`, in the door for what is no page.

use crate::{App, ask, rooms::ROOMS};
use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, Request, State},
    http::StatusCode,
    response::{IntoResponse as _, Response},
    routing::post,
};
use base::room::{DraftKind, Rooms};
use drafts::{Kinds, saved::SaveDraft};
use leptos::{prelude::provide_context, server_fn::ServerFn as _};
use std::collections::HashMap;

/// As much as a draft may have, and what its words grow by on the way.
const LARGEST: usize = 3 * 64 * 1024;

/// All of them.
pub fn actions(app: App) -> Router {
    // Said, not left to be found by the linker.
    leptos::server_fn::axum::register_explicit::<SaveDraft>();
    Router::new().route(SaveDraft::PATH, post(act)).layer(DefaultBodyLimit::max(LARGEST)).with_state(app)
}

async fn act(State(app): State<App>, request: Request<Body>) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(ctx) = ask::read(&app, &parts, HashMap::new()).await else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    let rooms = app.resources.get::<Rooms>().map_or(ROOMS, |rooms| rooms.0);
    let open = rooms.iter().copied().filter(|room| ctx.settings.has(room));
    let kinds: Vec<&'static DraftKind> = open.flat_map(|room| room.drafts).copied().collect();
    let kinds = Kinds(kinds.into());
    let provide = move || {
        provide_context(ctx.clone());
        provide_context(kinds.clone());
    };
    leptos_axum::handle_server_fns_with_context(provide, Request::from_parts(parts, body)).await.into_response()
}
