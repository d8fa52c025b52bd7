//! What goes out: a page, a redirect, an error in the reader's language.

use crate::{
    App,
    ask::{self, Ask, KEPT, WHO},
    pages, shell,
};
use axum::{
    body::Body,
    extract::{FromRequest, RawPathParams, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get},
};
use base::{
    AppError, Here, Lang, Page,
    form::{Done, Fields},
    paths,
};
use people::{Answer, SignedIn};
use std::collections::HashMap;
use tower_sessions::{Expiry, Session};

/// A page that is only looked at.
pub(crate) fn show<P, PF>(page: P) -> MethodRouter<App>
where
    P: Fn(Ask) -> PF + Clone + Send + Sync + 'static,
    PF: Future<Output = Result<Page, AppError>> + Send + 'static,
{
    get(move |State(app): State<App>, params: RawPathParams, request: Request| {
        let page = page.clone();
        async move {
            let (parts, _) = request.into_parts();
            let ask = match ask::read(&app, &parts, names(&params)).await {
                Ok(ask) => ask,
                Err((here, error)) => return refuse(&here, error),
            };
            let here = ask.here.clone();
            match page(ask).await {
                Ok(page) => write(page, &here),
                Err(error) => refuse(&here, error),
            }
        }
    })
}

/// A page with a form: it is sent to the address of the page that shows it. When it is refused, the same page comes again with every
/// value in it, and 422.
pub(crate) fn form<P, PF, F, FF, A>(page: P, take: F) -> MethodRouter<App>
where
    P: Fn(Ask) -> PF + Clone + Send + Sync + 'static,
    PF: Future<Output = Result<Page, AppError>> + Send + 'static,
    F: Fn(Ask, Fields) -> FF + Clone + Send + Sync + 'static,
    FF: Future<Output = Result<A, AppError>> + Send + 'static,
    A: Into<Answer> + Send + 'static,
{
    show(page.clone()).post(move |State(app): State<App>, session: Session, params: RawPathParams, request: Request| {
        let (page, take) = (page.clone(), take.clone());
        async move {
            let (parts, body) = request.into_parts();
            let mut ask = match ask::read(&app, &parts, names(&params)).await {
                Ok(ask) => ask,
                Err((here, error)) => return refuse(&here, error),
            };
            let fields = match read_fields(Request::from_parts(parts, body)).await {
                Ok(fields) => fields,
                Err(error) => return refuse(&ask.here, error),
            };
            let here = ask.here.clone();
            // In a task of its own: when the line breaks, what was begun is still brought to its end.
            let taken = tokio::spawn(take(ask.clone(), fields)).await;
            let taken = taken.unwrap_or_else(|fault| Err(AppError::Broken(fault.to_string())));
            match taken.map(Into::into) {
                Ok(Answer::Done(done)) => finish(&here, done, &session).await,
                Ok(Answer::Page(page)) => write(page, &here),
                Err(AppError::Refused(refused)) => {
                    ask.here.refused = Some(refused);
                    let here = ask.here.clone();
                    match page(ask).await {
                        Ok(mut page) => {
                            page.title = format!("{}: {}", here.t("title-error"), page.title);
                            write(page.status(422), &here)
                        }
                        Err(error) => refuse(&here, error),
                    }
                }
                Err(error) => refuse(&here, error),
            }
        }
    })
}

fn names(params: &RawPathParams) -> HashMap<String, String> {
    params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

async fn read_fields(request: Request) -> Result<Fields, AppError> {
    let is_form = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.starts_with("application/x-www-form-urlencoded"));
    let bytes = axum::body::Bytes::from_request(request, &()).await.map_err(|fault| {
        if fault.into_response().status() == StatusCode::PAYLOAD_TOO_LARGE { AppError::TooLarge } else { AppError::Unreadable }
    })?;
    if bytes.is_empty() {
        return Ok(Fields::default());
    }
    if !is_form {
        return Err(AppError::Unreadable);
    }
    serde_html_form::from_bytes(&bytes).map(Fields).map_err(|_| AppError::Unreadable)
}

/// Writes a page out.
fn write(page: Page, here: &Here) -> Response {
    let status = StatusCode::from_u16(page.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let signed_in = here.who.person.is_some();
    let cache = if page.private || signed_in || page.status >= 400 { "no-store" } else { "private, no-cache" };
    let referrer = page.referrer;
    let mut response = Response::new(Body::from(shell::write(page, here)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(here.lang.tag()));
    if !referrer {
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    }
    response
}

/// Answers with an error.
fn refuse(here: &Here, error: AppError) -> Response {
    if let AppError::Broken(what) = &error {
        tracing::error!(error = %what, "a page could not be made");
    }
    match &error {
        AppError::SignInFirst => return redirect(&paths::sign_in(here.lang)),
        AppError::Elsewhere(to) => return redirect(to),
        _ => {}
    }
    let mut response = write(pages::error_page(here, &error), here);
    let wait = match error {
        AppError::TooMany(seconds) => Some(seconds),
        AppError::Busy => Some(2),
        _ => None,
    };
    if let Some(seconds) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// An error page for what happened outside the site's own routes.
pub fn error_page(app: &App, lang: Lang, error: AppError) -> Response {
    refuse(&ask::bare(app, lang, &paths::start(lang)), error)
}

/// Goes on elsewhere: 303, so that the form is not sent again by a reload.
pub(crate) fn redirect(to: &str) -> Response {
    let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, to), (header::CACHE_CONTROL, HeaderValue::from_static("no-store"))])
        .into_response()
}

async fn finish(here: &Here, done: Done, session: &Session) -> Response {
    if let Err(fault) = keep(here, &done, session).await {
        return refuse(here, AppError::Broken(fault.to_string()));
    }
    let mut response = redirect(&done.to);
    let headers = response.headers_mut();
    for cookie in &done.cookies {
        if let Ok(value) = HeaderValue::from_str(&cookie.header()) {
            headers.append(header::SET_COOKIE, value);
        }
    }
    if done.sign_out {
        // The session's own cookie is taken away with all its marks: browsers ignore a `__Host-` cookie without them.
        for name in ["s", "g", "k"] {
            let gone = base::form::Cookie::gone(name).header();
            if let Ok(value) = HeaderValue::from_str(&gone) {
                headers.append(header::SET_COOKIE, value);
            }
        }
        headers
            .insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""));
    }
    response
}

/// Carries out what a form's answer says about the sign-in session.
async fn keep(here: &Here, done: &Done, session: &Session) -> Result<(), tower_sessions::session::Error> {
    if done.sign_out {
        return session.flush().await;
    }
    if let Some(new) = &done.sign_in {
        // A new id, so that one planted before the sign-in is worth nothing.
        session.flush().await?;
        let signed_in =
            SignedIn { account: new.account, epoch: new.epoch, own_device: new.own_device, staff: new.staff, at: here.at };
        session.set_expiry(Some(match signed_in.cookie_seconds() {
            Some(seconds) => Expiry::OnInactivity(time::Duration::seconds(seconds)),
            None => Expiry::OnSessionEnd,
        }));
        session.insert(WHO, signed_in).await?;
        return Ok(());
    }
    if !done.keep.is_empty() {
        let mut kept = here.kept.clone();
        for (name, value) in &done.keep {
            match value {
                Some(value) => kept.insert((*name).to_owned(), value.clone()),
                None => kept.remove(*name),
            };
        }
        // The cookie is written anew with the session: on an own device it must go on lasting.
        if let Some(seconds) = session.get::<SignedIn>(WHO).await?.and_then(|who| who.cookie_seconds()) {
            session.set_expiry(Some(Expiry::OnInactivity(time::Duration::seconds(seconds))));
        }
        session.insert(KEPT, kept).await?;
    }
    Ok(())
}
