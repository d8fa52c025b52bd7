//! Files that come in: who may send what, asked as pages ask it, and what becomes of it.

use crate::house::House;
use anyhow::{Context as _, Result};
use axum::response::{IntoResponse as _, Response};
use base::{AppError, Context, form::OWNER, own_pictures::OwnPictures};
use futures_util::future::BoxFuture;
use http::{HeaderValue, StatusCode, header, request::Parts};
use pictures::{acts::smaller::Decoder, paths::OwnPictures as PicturesPage};
use server::settings::{Settings, Shelves};
use std::{error::Error, sync::Arc};
use uuid::Uuid;
use web::{
    blobs::Blobs,
    uploads::{Finish, Finished, FormFields, Gate, Limits, Refusal, Setup, UploadKind, Uploads},
};

/// Below this path files are sent.
pub(crate) const DOOR: &str = "/upload";

/// Opens the shelves, and gives the house what it needs to show pictures and to make them smaller.
pub(crate) async fn open_shelves(settings: &Settings, house: &mut House) -> Result<Blobs> {
    let blobs = match &settings.blobs {
        Shelves::Folder(folder) => Blobs::folder(folder, house.clock.now())
            .with_context(|| format!("The folder for files {} cannot be used", folder.display()))?,
        #[cfg(feature = "s3")]
        Shelves::Bucket(bucket) => {
            Blobs::bucket(bucket).with_context(|| format!("The store for files at {} cannot be used", bucket.endpoint))?
        }
        #[cfg(not(feature = "s3"))]
        Shelves::Bucket(_) => anyhow::bail!(
            "This program was built without S3. Build it with `cargo xtask build`, or choose a folder with --blobs."
        ),
    };
    let decoder = Decoder::new(std::env::current_exe().context("The program cannot find itself")?);
    decoder.try_out().await;
    let resources = std::mem::take(&mut house.resources);
    house.resources = resources.with(Arc::new(blobs.clone())).with(Arc::new(decoder)).with(Arc::new(OwnPictures::default()));
    house.resources = std::mem::take(&mut house.resources).with(Arc::new(tour::published::Shown::default()));
    pictures::acts::refresh(&house.ctx()).await?;
    tour::acts::refresh(&house.ctx()).await?;
    Ok(blobs)
}

/// Opens the door for files, and goes on with what came before the program ended.
pub(crate) async fn open_door(settings: &Settings, house: &mut House, app: site::App, blobs: Blobs) -> Result<Uploads> {
    let folder = settings.data.join("uploads");
    let desk = Arc::new(Desk { house: house.clone(), app });
    let uploads = Uploads::open(Setup {
        store: house.store.clone(),
        blobs,
        folder: &folder,
        kinds: pictures::UPLOADS.into_iter().chain(tour::UPLOADS).collect(),
        limits: Limits::default(),
        clock: Arc::clone(&house.clock),
        chance: Arc::clone(&house.chance),
        gate: Arc::<Desk>::clone(&desk),
        finish: desk,
    })
    .with_context(|| format!("The folder {} cannot be used", folder.display()))?;
    uploads.resume().await?;
    if let Err(fault) = uploads.tidy().await {
        tracing::error!(fault, "What was left of uploads could not be tidied away.");
    }
    house.resources = std::mem::take(&mut house.resources).with(Arc::new(uploads.clone()));
    Ok(uploads)
}

/// Where files are handed in.
struct Desk {
    house: House,
    app: site::App,
}

impl Gate for Desk {
    fn may<'a>(&'a self, parts: &'a Parts, kind: &'a UploadKind) -> BoxFuture<'a, Result<Uuid, StatusCode>> {
        Box::pin(async move {
            let ctx = site::visitor(&self.app, parts).await.map_err(|fault| status(&fault))?;
            // A form says whom its page was made for.
            if let Some(FormFields(fields)) = parts.extensions.get::<FormFields>() {
                let owner = fields.iter().find(|(name, _)| name == OWNER).map(|(_, value)| value.as_str());
                if ctx.who.person.is_some() && owner != Some(ctx.mark().as_str()) {
                    return Err(StatusCode::CONFLICT);
                }
            }
            let begins = parts.method == http::Method::POST;
            let may = if kind.name == tour::UPLOAD {
                // A room that is off takes nothing.
                if !ctx.settings.has(&tour::ROOM) {
                    return Err(StatusCode::NOT_FOUND);
                }
                tour::acts::may_send(&ctx, begins).await
            } else {
                pictures::acts::may_send(&ctx, begins).await
            };
            may.map_err(|fault| status(&fault))?;
            ctx.person().map(|person| person.id).map_err(|fault| status(&fault))
        })
    }

    fn answer(&self, parts: &Parts, kind: &UploadKind, outcome: Result<Uuid, Refusal>) -> Response {
        let asked = |name: &str| {
            let mut all = parts.uri.query().unwrap_or_default().split('&').filter_map(|part| part.split_once('='));
            all.find(|(own, _)| *own == name).map(|(_, value)| value)
        };
        let lang = asked("sprache").and_then(base::Lang::from_code).unwrap_or_else(|| site::lang_for("", &parts.headers));
        let is_tour = kind.name == tour::UPLOAD;
        let page = if is_tour {
            tour::paths::sent_from(lang, asked("station").and_then(|id| id.parse().ok()))
        } else {
            PicturesPage::href(lang)
        };
        let to = match outcome {
            Ok(id) if is_tour => format!("{page}?bild={id}"),
            Ok(_) => format!("{page}#{}-title", kind.name),
            Err(Refusal::NotAllowed(StatusCode::NOT_FOUND)) => return site::error_page(&self.app, lang, AppError::NotFound),
            // The page knows the way to the sign-in.
            Err(Refusal::NotAllowed(StatusCode::UNAUTHORIZED)) => page,
            Err(refusal) => format!("{page}?{}={}", kind.name, refusal.status().as_u16()),
        };
        let to = HeaderValue::from_str(&to).unwrap_or(HeaderValue::from_static("/"));
        (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response()
    }
}

impl Finish for Desk {
    fn finished(&self, upload: Finished) -> BoxFuture<'_, Result<(), Box<dyn Error + Send + Sync>>> {
        Box::pin(async move {
            let ctx: Context = self.house.ctx();
            match upload.kind.name {
                tour::UPLOAD => tour::acts::receive(&ctx, &upload).await?,
                _ => pictures::acts::receive(&ctx, &upload).await?,
            }
            Ok(())
        })
    }
}

/// What programs are told; a form's page says it in words.
fn status(fault: &AppError) -> StatusCode {
    match fault {
        AppError::SignInFirst => StatusCode::UNAUTHORIZED,
        other => StatusCode::from_u16(other.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
    }
}
