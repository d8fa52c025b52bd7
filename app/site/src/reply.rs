//! What goes out: a page, a redirect, an error in the reader's language.

use crate::{
    App,
    ask::{self, Ask},
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
    form::{Answer, Cookie, Done, Fields, Refused},
    paths, secret,
};
use people::{KEPT, SignInStore, SignedIn, WHO};
use std::{borrow::Cow, collections::HashMap, sync::Arc};
use tower_sessions::Session;

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
/// value in it, and 422; also when it only asked for something more on it (a hint), then with 200.
pub(crate) fn form<P, PF, F, FF, A>(page: P, take: F) -> MethodRouter<App>
where
    P: Fn(Ask) -> PF + Clone + Send + Sync + 'static,
    PF: Future<Output = Result<Page, AppError>> + Send + 'static,
    F: Fn(Ask, Fields) -> FF + Clone + Send + Sync + 'static,
    FF: Future<Output = Result<A, AppError>> + Send + 'static,
    A: Into<Answer> + Send + 'static,
{
    show(page.clone()).post(move |State(app): State<App>, params: RawPathParams, request: Request| {
        let (page, take) = (page.clone(), take.clone());
        async move {
            let (parts, body) = request.into_parts();
            let [session, guest] = ["s", "g"].map(|name| ask::cookie(&parts.headers, name).unwrap_or_default().to_owned());
            let mut ask = match ask::read(&app, &parts, names(&params)).await {
                Ok(ask) => ask,
                Err((here, error)) => return refuse(&here, error),
            };
            let fields = match read_fields(Request::from_parts(parts, body)).await {
                Ok(fields) => fields,
                Err(error) => return refuse(&ask.here, error),
            };
            let here = ask.here.clone();
            let work = {
                let (ask, here) = (ask.clone(), here.clone());
                async move {
                    let mut answer = take(ask, fields).await?.into();
                    if let Answer::Done(done) = &mut answer {
                        let cookie = keep(&app, &here, done, &session).await?;
                        done.cookies.extend(cookie);
                    }
                    Ok(answer)
                }
            };
            // In a task of its own: when the line breaks, what was begun is still brought to its end.
            let done = tokio::spawn(work).await;
            // What a panic said stays where the panic was logged.
            let done = done.unwrap_or_else(|_| Err(AppError::Broken("the work of a form did not come to its end".to_owned())));
            match done {
                Ok(Answer::Done(done)) => finish(&here, &done, &guest),
                Ok(Answer::Page(page)) => write(page, &here),
                Ok(Answer::Again(fields, cookies)) => {
                    if let Some(guest) = cookies.iter().filter(|c| c.name == "g").find_map(|c| c.value.as_deref()) {
                        ask.here.who.guest = Some(secret::hash(guest));
                    }
                    ask.here.refused = Some(Refused { fields, problems: Vec::new() });
                    let mut response = show_again(page, ask, 200).await;
                    set_cookies(&mut response, &cookies);
                    response
                }
                Err(AppError::Refused(refused)) => {
                    ask.here.refused = Some(refused);
                    show_again(page, ask, 422).await
                }
                Err(error) => refuse(&here, error),
            }
        }
    })
}

/// The page of a form once more, with what was typed.
async fn show_again<P, PF>(page: P, ask: Ask, status: u16) -> Response
where
    P: Fn(Ask) -> PF,
    PF: Future<Output = Result<Page, AppError>>,
{
    let here = ask.here.clone();
    match page(ask).await {
        Ok(mut page) => {
            if status >= 400 {
                page.title = format!("{}: {}", here.t("title-error"), page.title);
            }
            write(page.status(status).private(), &here)
        }
        Err(error) => refuse(&here, error),
    }
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
    let here = match page.lang {
        Some(lang) if lang != here.lang => Cow::Owned(here.speaking(lang)),
        _ => Cow::Borrowed(here),
    };
    let here = here.as_ref();
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
pub(crate) fn refuse(here: &Here, error: AppError) -> Response {
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

fn set_cookies(response: &mut Response, cookies: &[Cookie]) {
    for cookie in cookies {
        if let Ok(value) = HeaderValue::from_str(&cookie.header()) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
    }
}

/// Goes on after a form. `guest`: the guest's cookie that came with it.
fn finish(here: &Here, done: &Done, guest: &str) -> Response {
    let mut response = redirect(&done.to);
    set_cookies(&mut response, &done.cookies);
    if done.sign_out {
        // The session's own cookie is taken away with all its marks: browsers ignore a `__Host-` cookie without them.
        set_cookies(&mut response, &["s", "g", "k"].map(Cookie::gone));
        response
            .headers_mut()
            .insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""));
    } else if here.who.person.is_none() && here.who.guest.is_some() && !done.cookies.iter().any(|c| c.name == "g") {
        // What a guest learned is kept as long as she goes on learning.
        set_cookies(&mut response, &[learning::acts::guest_cookie(guest)]);
    }
    response
}

/// Carries out what a form's answer says about the sign-in session; gives back its cookie when that is to be sent anew. `cookie`: the
/// one that came with the form.
async fn keep(app: &App, here: &Here, done: &Done, cookie: &str) -> Result<Option<Cookie>, AppError> {
    let sign_ins = SignInStore::new(app.store.clone(), app.clock.clone());
    if done.sign_out {
        // Also when the database does not answer, the device forgets: that is what the person sees and relies on.
        if let Err(error) = sign_ins.end_of(cookie).await {
            tracing::error!(%error, "a sign-in could not be ended");
        }
        return Ok(None);
    }
    if done.sign_in.is_none() && done.keep.is_empty() {
        return Ok(None);
    }
    let session = Session::new(cookie.parse().ok(), Arc::new(sign_ins), None);
    change(here, done, &session).await.map_err(|fault| AppError::Broken(fault.to_string()))
}

async fn change(here: &Here, done: &Done, session: &Session) -> Result<Option<Cookie>, tower_sessions::session::Error> {
    let seconds;
    if let Some(new) = &done.sign_in {
        // A new id, so that one planted before the sign-in is worth nothing.
        session.flush().await?;
        let signed_in =
            SignedIn { account: new.account, epoch: new.epoch, own_device: new.own_device, staff: new.staff, at: here.at };
        seconds = signed_in.cookie_seconds();
        session.insert(WHO, signed_in).await?;
    } else {
        let mut kept = HashMap::new();
        if done.fresh {
            // Whoever planted the old id would otherwise walk the way in beside the person, and be signed in as she is. Who was signed
            // in here is signed out: somebody else has this device now.
            session.flush().await?;
        } else {
            kept.clone_from(&here.kept);
        }
        for (name, value) in &done.keep {
            match value {
                Some(value) => kept.insert((*name).to_owned(), value.clone()),
                None => kept.remove(*name),
            };
        }
        // The cookie is written anew: on an own device it must go on lasting.
        seconds = session.get::<SignedIn>(WHO).await?.and_then(|who| who.cookie_seconds());
        session.insert(KEPT, kept).await?;
    }
    session.save().await?;
    Ok(session.id().map(|id| Cookie { name: "s", value: Some(id.to_string()), seconds }))
}
