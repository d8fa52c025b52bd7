//! The one table of routes. Public addresses are promises.

use crate::{
    App,
    ask::{self, Ask},
    pages,
    reply::{self, form, show},
};
use ::people::{forms as people_do, pages as people};
use axum::{
    Router,
    extract::{Path, Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use base::{AppError, Lang, assets, form::Fields, paths, texts};
use learning::{forms as learn_do, pages as learn};
use std::collections::HashMap;

/// All addresses of the site.
pub fn router(app: App) -> Router {
    let fallback = app.clone();
    hub()
        .merge(learning())
        .merge(signing_in())
        .merge(coaching())
        .with_state(app)
        .fallback(move |request: Request| async move { nowhere(&fallback, request).await })
}

/// Start, languages, display, help, texts.
fn hub() -> Router<App> {
    Router::new()
        .route("/", get(root))
        .route("/{lang}/", show(pages::start_page))
        .route("/{lang}/app.webmanifest", get(manifest))
        .route("/{lang}/sprache", form(pages::language_page, pages::submit_language))
        .route("/{lang}/anzeige", form(pages::display_page, pages::submit_display))
        .route("/{lang}/hilfe", show(pages::help_page))
        .route("/{lang}/seite/{page}", show(pages::text_page))
}

/// Courses, lessons, steps, what I can do.
fn learning() -> Router<App> {
    Router::new()
        .route("/{lang}/lernen", show(|a: Ask| async move { learn::learn_page(&a.here, &a.library, a.query("thema")).await }))
        .route("/{lang}/lernen/{course}", show(|a: Ask| async move { learn::course_page(&a.here, &a.library, a.part("course")).await }))
        .route(
            "/{lang}/lernen/{course}/{lesson}",
            show(|a: Ask| async move { learn::lesson_page(&a.here, &a.library, a.part("course"), a.part("lesson")).await }),
        )
        .route(
            "/{lang}/lernen/{course}/{lesson}/{number}",
            form(
                |a: Ask| async move {
                    let (course, lesson, again) = (a.part("course"), a.part("lesson"), !a.query("neu").is_empty());
                    learn::step_page(&a.here, &a.library, course, lesson, a.number(), again, a.query("folge")).await
                },
                |a: Ask, fields: Fields| async move {
                    learn_do::submit_step(&a.here, &a.library, a.part("course"), a.part("lesson"), a.number(), &fields).await
                },
            ),
        )
        .route(
            "/{lang}/lernen/{course}/{lesson}/{number}/hilfe",
            show(|a: Ask| async move {
                learn::help_page(&a.here, &a.library, a.part("course"), a.part("lesson"), a.number()).await
            }),
        )
        .route(
            "/{lang}/lernen/{course}/{lesson}/ende",
            show(|a: Ask| async move { learn::end_page(&a.here, &a.library, a.part("course"), a.part("lesson")).await }),
        )
        .route(
            "/{lang}/lernen/{course}/{lesson}/drucken",
            show(|a: Ask| async move { learn::sheet_page(&a.here, &a.library, a.part("course"), a.part("lesson")).await }),
        )
        .route("/{lang}/ich", show(|a: Ask| async move { learn::me_page(&a.here, &a.library).await }))
        .route(
            "/{lang}/ich/uebernehmen",
            form(
                |a: Ask| async move { learn::take_over_page(&a.here).await },
                |a: Ask, fields: Fields| async move { learn_do::submit_take_over(&a.here, &fields).await },
            ),
        )
}

/// Cards, pictures, codes, staff, signing out.
fn signing_in() -> Router<App> {
    Router::new()
        .route(
            "/k/{secret}",
            form(
                |a: Ask| async move { people::card_page(&a.here, a.part("secret")).await },
                |a: Ask, fields: Fields| async move { people_do::submit_card(&a.here, a.part("secret"), &fields).await },
            ),
        )
        .route("/{lang}/anmelden", show(|a: Ask| async move { people::sign_in_page(&a.here).await }))
        .route(
            "/{lang}/anmelden/bilder",
            form(
                |a: Ask| async move { people::pictures_page(&a.here).await },
                |a: Ask, fields: Fields| async move { people_do::submit_pictures(&a.here, &fields).await },
            ),
        )
        .route(
            "/{lang}/anmelden/sind-sie-das",
            form(
                |a: Ask| async move { people::device_page(&a.here).await },
                |a: Ask, fields: Fields| async move { people_do::submit_device(&a.here, &fields).await },
            ),
        )
        .route(
            "/{lang}/anmelden/code",
            form(
                |a: Ask| async move { people::code_page(&a.here).await },
                |a: Ask, fields: Fields| async move { people_do::submit_code(&a.here, &fields).await },
            ),
        )
        .route(
            "/{lang}/anmelden/team",
            form(
                |a: Ask| async move { people::staff_sign_in_page(&a.here).await },
                |a: Ask, fields: Fields| async move { people_do::submit_staff_sign_in(&a.here, &fields).await },
            ),
        )
        .route(
            "/{lang}/abmelden",
            form(
                |a: Ask| async move { people::sign_out_page(&a.here).await },
                |a: Ask, fields: Fields| async move { people_do::submit_sign_out(&a.here, &fields).await },
            ),
        )
}

/// The coaches' pages.
fn coaching() -> Router<App> {
    Router::new()
        .route("/{lang}/begleitung", show(|a: Ask| async move { people::coach_page(&a.here).await }))
        .route(
            "/{lang}/begleitung/neu",
            form(
                |a: Ask| async move { people::coach_add_page(&a.here).await },
                |a: Ask, fields: Fields| async move { people_do::submit_coach_add(&a.here, &fields).await },
            ),
        )
        .route(
            "/{lang}/begleitung/karten",
            form(
                |a: Ask| async move { people::coach_cards_page(&a.here).await },
                |a: Ask, fields: Fields| async move { people_do::submit_coach_cards(&a.here, &fields).await },
            ),
        )
        .route(
            "/{lang}/begleitung/{person}",
            form(
                |a: Ask| async move { people::coach_person_page(&a.here, a.part("person")).await },
                |a: Ask, fields: Fields| async move { people_do::submit_coach_person(&a.here, a.part("person"), &fields).await },
            ),
        )
}

/// `/` leads to the start page in the reader's language.
async fn root(request: Request) -> Response {
    let mut response = reply::redirect(&paths::start(ask::wished_lang(request.headers())));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language, Cookie"));
    response
}

/// What a phone needs to keep Klick on its home screen.
async fn manifest(State(app): State<App>, Path(lang): Path<String>) -> Response {
    let Some(lang) = Lang::from_code(&lang) else {
        return reply::error_page(&app, Lang::De, AppError::NotFound);
    };
    let manifest = serde_json::json!({
        "name": "Klick",
        "short_name": "Klick",
        "description": texts::say(lang, "start-title"),
        "lang": lang.tag(),
        "dir": lang.dir(),
        "start_url": paths::start(lang),
        "scope": "/",
        "display": "standalone",
        "background_color": "#FBF7EF",
        "theme_color": "#0A535B",
        "icons": [{ "src": assets::href("identity/app-icon.svg"), "sizes": "any", "type": "image/svg+xml", "purpose": "any maskable" }],
    });
    let headers = [(header::CONTENT_TYPE, "application/manifest+json"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (headers, manifest.to_string()).into_response()
}

/// An address that is none of ours: perhaps only its end or its language is missing.
async fn nowhere(app: &App, request: Request) -> Response {
    let path = request.uri().path();
    let lang = ask::lang_of(path);
    let is_get = matches!(*request.method(), http::Method::GET | http::Method::HEAD);
    if is_get && let Some(better) = mended(path, lang) {
        let to = HeaderValue::from_str(&better).unwrap_or(HeaderValue::from_static("/"));
        return (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, to)]).into_response();
    }
    // Also here the way out stands on the page of who is signed in.
    let (parts, _) = request.into_parts();
    match ask::read(app, &parts, HashMap::new()).await {
        Ok(ask) => reply::refuse(&ask.here, AppError::NotFound),
        Err((here, error)) => reply::refuse(&here, error),
    }
}

/// `/de` → `/de/`, `/de/lernen/` → `/de/lernen`.
fn mended(path: &str, lang: Option<Lang>) -> Option<String> {
    let lang = lang?;
    if path == format!("/{lang}") {
        return Some(paths::start(lang));
    }
    let trimmed = path.trim_end_matches('/');
    (trimmed != path && trimmed.matches('/').count() > 1).then(|| paths::own(trimmed).map(ToOwned::to_owned))?
}
