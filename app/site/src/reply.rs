//! What goes out: a page, a redirect, an error in the reader's language.

use crate::{
    App, ask, memory, pages, paths,
    sent::{self, Sent},
    shell,
};
use axum::{
    body::Body,
    extract::{FromRequest, RawPathParams, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get},
};
use base::{
    AppError, Context, Lang, Page, PageContext,
    cookie::Cookie,
    form::{Answer, Done, FieldError, Fields, FormErrors, ONCE, OWNER},
    room::{Room, Route, Show, Take},
    secret,
};
use people::{KEPT, SignInStore, SignedIn, WHO};
use std::{borrow::Cow, collections::HashMap, sync::Arc, time::Duration};
use tower_sessions::Session;

/// A route of a room as axum serves it: its page, and its form at the same address. When the form is refused, the same page comes again
/// with every value in it, and 422; also when it only asked for something more on it (a hint), then with 200. While the room is off there
/// is no such page.
pub(crate) fn serve(room: &'static Room, route: Route) -> MethodRouter<App> {
    let Route { show, take, of_anybody, .. } = route;
    let shown = show.clone();
    let page = get(move |State(app): State<App>, params: RawPathParams, request: Request| {
        let show = shown.clone();
        async move {
            let (parts, _) = request.into_parts();
            match visitor(&app, &parts, &params, of_anybody).await {
                Ok(ctx) if !ctx.settings.has(room) => refuse(&ctx, AppError::NotFound),
                Ok(ctx) if memory::is_tried(&ctx.address) => memory::tell(&ctx, &parts.headers),
                Ok(ctx) => look(&show, ctx, None).await,
                Err((ctx, error)) => refuse(&ctx, error),
            }
        }
    });
    let Some(take) = take else { return page };
    page.post(move |State(app): State<App>, params: RawPathParams, request: Request| {
        let (show, take) = (show.clone(), take.clone());
        async move {
            let (parts, body) = request.into_parts();
            let cookies = Cookies(["s", "g"].map(|name| ask::cookie(&parts.headers, name).unwrap_or_default().to_owned()));
            let forgets = memory::may_be_missing(&parts.headers);
            let mut ctx = match visitor(&app, &parts, &params, of_anybody).await {
                Ok(ctx) if !ctx.settings.has(room) => return refuse(&ctx, AppError::NotFound),
                Ok(ctx) => ctx,
                Err((ctx, error)) => return refuse(&ctx, error),
            };
            let fields = match read_fields(Request::from_parts(parts, body)).await {
                Ok(fields) => fields,
                Err(error) => return refuse(&ctx, error),
            };
            if !of_anybody && is_of_another(&ctx, &fields) {
                let list = vec![FieldError { field: OWNER, key: "signed-out-title" }];
                ctx.errors = Some(FormErrors { fields: fields.clone(), list });
                return match show(ctx.clone()).await {
                    // The page is not for nobody; what was typed on it is kept for whose it is.
                    Err(AppError::SignInFirst) => write(pages::signed_out_page(&ctx, fields), &ctx),
                    shown => answer(shown, &ctx, Some(422)),
                };
            }
            // In a task of its own: when the line breaks, what was begun is still brought to its end.
            let work = tokio::spawn(once(app, ctx.clone(), take, fields, cookies.clone()));
            // What a panic said stays where the panic was logged.
            let done =
                work.await.unwrap_or_else(|_| Err(AppError::Broken("the work of a form did not come to its end".to_owned())));
            match done {
                Ok(Answer::Done(mut done)) => {
                    if forgets {
                        memory::try_out(&mut done);
                    }
                    finish(&ctx, &done, &cookies)
                }
                Ok(Answer::Page(page)) => write(page, &ctx),
                Ok(Answer::Again(fields, cookies)) => {
                    if let Some(guest) = cookies.iter().filter(|c| c.name == "g").find_map(|c| c.value.as_deref()) {
                        ctx.who.guest = Some(secret::hash(guest));
                    }
                    ctx.errors = Some(FormErrors { fields, list: Vec::new() });
                    let mut response = look(&show, ctx, Some(200)).await;
                    set_cookies(&mut response, &cookies);
                    response
                }
                Err(AppError::Invalid(errors)) => {
                    ctx.errors = Some(errors);
                    look(&show, ctx, Some(422)).await
                }
                Err(error) => refuse(&ctx, error),
            }
        }
    })
}

/// Who asks. A page `of_anybody` comes, and its form is taken, also while the database does not say who that is: signing out must work then, too.
async fn visitor(
    app: &App,
    request: &Parts,
    params: &RawPathParams,
    of_anybody: bool,
) -> Result<PageContext, (Box<PageContext>, AppError)> {
    match ask::read(app, request, names(params)).await {
        Err((ctx, error)) if of_anybody && error.status() >= 500 => {
            tracing::error!(%error, "it could not be seen who asks");
            Ok(*ctx)
        }
        read => read,
    }
}

/// The cookies that came with a form: the sign-in session's and the guest's.
#[derive(Clone)]
struct Cookies([String; 2]);

/// Whether the page of this form was made for somebody else than who sends it: the sign-in ended meanwhile, another person signed in, or
/// a guest has become somebody.
fn is_of_another(ctx: &PageContext, fields: &Fields) -> bool {
    let named = fields.has(OWNER) || ctx.who.person.is_some();
    named && fields.get(OWNER) != ctx.mark()
}

/// Takes a form, once: sent again, it leads where it led before.
async fn once(app: App, ctx: PageContext, take: Take, fields: Fields, cookies: Cookies) -> Result<Answer, AppError> {
    let key = match fields.get(ONCE) {
        "" => None,
        once => match wait_for(&app, &ctx, once).await? {
            Sent::First(key) => Some(key),
            Sent::Before(to) => return Ok(Done::to(to).into()),
            Sent::Now => return Err(AppError::Busy),
        },
    };
    let taken = take_form(&app, &ctx, take, fields, &cookies).await;
    if let Some(key) = key {
        let noted = match &taken {
            Ok(Answer::Done(done)) => sent::done(&ctx, &key, &done.to).await,
            _ => sent::undone(&ctx, &key).await,
        };
        // What was done is done, and what was refused comes back with all that was typed, whatever became of the note about it.
        if let Err(fault) = noted {
            tracing::error!(%fault, "it could not be noted where a form led");
        }
    }
    taken
}

/// A second tap waits for the first one, a moment.
async fn wait_for(app: &App, ctx: &PageContext, once: &str) -> Result<Sent, AppError> {
    for _ in 0..50 {
        let now = Context { at: app.clock.now(), ..ctx.context.clone() };
        match sent::claim(&now, once).await? {
            Sent::Now => tokio::time::sleep(Duration::from_millis(100)).await,
            known => return Ok(known),
        }
    }
    Ok(Sent::Now)
}

async fn take_form(app: &App, ctx: &PageContext, take: Take, fields: Fields, cookies: &Cookies) -> Result<Answer, AppError> {
    let mut answer = take(ctx.clone(), fields).await?;
    if let Answer::Done(done) = &mut answer {
        let cookie = keep(app, ctx, done, &cookies.0[0]).await?;
        done.cookies.extend(cookie);
    }
    Ok(answer)
}

/// Shows a page; after a form with this status.
async fn look(show: &Show, ctx: PageContext, status: Option<u16>) -> Response {
    let person = ctx.clone();
    answer(show(ctx).await, &person, status)
}

fn answer(shown: Result<Page, AppError>, person: &PageContext, status: Option<u16>) -> Response {
    match shown {
        Ok(page) => {
            let mut page = match status {
                Some(status) => page.status(status).private(),
                None => page,
            };
            if status.is_some_and(|status| status >= 400) {
                page.title = format!("{}: {}", person.t("title-error"), page.title);
            }
            write(page, person)
        }
        Err(error) => refuse(person, error),
    }
}

fn names(params: &RawPathParams) -> HashMap<String, String> {
    params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

async fn read_fields(request: Request) -> Result<Fields, AppError> {
    let content = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
    let is_form = content.starts_with("application/x-www-form-urlencoded");
    let bytes = axum::body::Bytes::from_request(request, &()).await.map_err(|fault| {
        if fault.into_response().status() == StatusCode::PAYLOAD_TOO_LARGE { AppError::TooLarge } else { AppError::Unreadable }
    })?;
    if bytes.is_empty() {
        return Ok(Fields::default());
    }
    if content.starts_with("multipart/form-data") {
        return read_parts(&content, bytes).await;
    }
    if !is_form {
        return Err(AppError::Unreadable);
    }
    Fields::read(&bytes).ok_or(AppError::Unreadable)
}

/// A form with files. It has come as a whole, and is no larger than any form may be.
async fn read_parts(content: &str, bytes: axum::body::Bytes) -> Result<Fields, AppError> {
    let boundary = multer::parse_boundary(content).map_err(|_| AppError::Unreadable)?;
    let whole = std::future::ready(Ok::<_, std::convert::Infallible>(bytes));
    let mut parts = multer::Multipart::new(futures_util::stream::once(whole), boundary);
    let mut fields = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(|_| AppError::Unreadable)? {
        let name = part.name().unwrap_or_default().to_owned();
        let is_file = part.file_name().is_some();
        let bytes = part.bytes().await.map_err(|_| AppError::Unreadable)?;
        if is_file {
            fields.push(Fields::of_file(&name, &bytes));
        } else {
            fields.push((name, String::from_utf8(bytes.to_vec()).map_err(|_| AppError::Unreadable)?));
        }
    }
    Ok(Fields(fields))
}

/// Writes a page out.
pub(crate) fn write(mut page: Page, ctx: &PageContext) -> Response {
    let policy = page.policy;
    if let Some(file) = page.file.take() {
        let cache = match (page.private, page.lasting) {
            (true, _) => "no-store",
            (false, true) => "public, max-age=31536000, immutable",
            (false, false) => "private, no-cache",
        };
        let mut response = write_file(file, cache);
        response.extensions_mut().insert(policy);
        return response;
    }
    if let Some(download) = page.download.take() {
        return write_bytes(Body::from(download.bytes), download.kind, &download.name);
    }
    let ctx = match page.lang {
        Some(lang) if lang != ctx.lang => Cow::Owned(ctx.speaking(lang)),
        _ => Cow::Borrowed(ctx),
    };
    let ctx = ctx.as_ref();
    let status = StatusCode::from_u16(page.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let signed_in = ctx.who.person.is_some();
    let cache = if page.private || signed_in || page.status >= 400 { "no-store" } else { "private, no-cache" };
    let referrer = page.referrer;
    let mut response = Response::new(Body::from(shell::write(page, ctx)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(ctx.lang.tag()));
    if !referrer {
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    }
    response.extensions_mut().insert(policy);
    response
}

/// Writes a file, and who may keep it.
fn write_file(file: base::page::File, cache: &'static str) -> Response {
    let mut response = write_bytes(Body::from(file.text), file.kind, file.name);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

/// Writes what is no page; under this name it is saved, unless it is empty.
fn write_bytes(body: Body, kind: &'static str, name: &str) -> Response {
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    if !name.is_empty()
        && let Ok(name) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""))
    {
        headers.insert(header::CONTENT_DISPOSITION, name);
    }
    response
}

/// Answers with an error.
pub(crate) fn refuse(ctx: &PageContext, error: AppError) -> Response {
    if let AppError::Broken(what) = &error {
        tracing::error!(error = %what, "a page could not be made");
    }
    match &error {
        AppError::SignInFirst => return redirect(&people::paths::way_in(ctx.lang, &ctx.address)),
        AppError::Elsewhere(to) => return redirect(to),
        // Nothing opens before it is set up; then it does.
        AppError::NotFound if ctx.who.person.as_ref().is_some_and(|person| person.owes_second_factor) => {
            return redirect(&people::paths::SecondFactor::href(ctx.lang));
        }
        _ => {}
    }
    let mut response = write(pages::error_page(ctx, &error), ctx);
    let wait = match error {
        AppError::TooMany(seconds) => Some(seconds),
        AppError::Busy | AppError::Full => Some(2),
        _ => None,
    };
    if let Some(seconds) = wait {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

/// An error page for what happened outside the site's own routes.
pub fn error_page(app: &App, lang: Lang, error: AppError) -> Response {
    refuse(&ask::bare(app, lang, &paths::Start::href(lang)), error)
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

/// Goes on after a form.
fn finish(ctx: &PageContext, done: &Done, cookies: &Cookies) -> Response {
    let mut response = redirect(&done.to);
    set_cookies(&mut response, &done.cookies);
    if done.sign_out {
        // The session's own cookie is taken away with all its marks: browsers ignore a `__Host-` cookie without them.
        set_cookies(&mut response, &["s", "g", "k"].map(Cookie::gone));
        response
            .headers_mut()
            .insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""));
    } else if ctx.who.person.is_none() && ctx.who.guest.is_some() && !done.cookies.iter().any(|c| c.name == "g") {
        // What a guest learned is kept as long as she goes on learning.
        set_cookies(&mut response, &[learning::acts::guest_cookie(&cookies.0[1])]);
    }
    response
}

/// Carries out what a form's answer says about the sign-in session; gives back its cookie when that is to be sent anew. `cookie`: the
/// one that came with the form.
async fn keep(app: &App, ctx: &PageContext, done: &Done, cookie: &str) -> Result<Option<Cookie>, AppError> {
    let sign_ins = SignInStore::new(app.store.clone(), app.clock.clone());
    if done.sign_out {
        // Also when the database does not answer, the device forgets: that is what the person sees and relies on.
        sign_ins.end_of(cookie).await;
        return Ok(None);
    }
    if done.sign_in.is_none() && done.keep.is_empty() {
        return Ok(None);
    }
    let session = Session::new(cookie.parse().ok(), Arc::new(sign_ins), None);
    change(ctx, done, &session).await.map_err(|fault| people::session_fault(&fault))
}

async fn change(ctx: &PageContext, done: &Done, session: &Session) -> Result<Option<Cookie>, tower_sessions::session::Error> {
    let seconds;
    if let Some(new) = &done.sign_in {
        // A new id, so that one planted before the sign-in is worth nothing.
        session.flush().await?;
        let signed_in =
            SignedIn { account: new.account, epoch: new.epoch, own_device: new.own_device, staff: new.staff, at: ctx.at };
        seconds = signed_in.cookie_seconds();
        session.insert(WHO, signed_in).await?;
    } else {
        let mut kept = HashMap::new();
        if done.fresh {
            // Whoever planted the old id would otherwise walk the way in beside the person, and be signed in as she is. Who was signed
            // in here is signed out: somebody else has this device now.
            session.flush().await?;
        } else {
            kept.clone_from(&ctx.kept);
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
