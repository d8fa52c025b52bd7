//! The job that makes a picture smaller: decoded and written anew by the process that can do nothing else, so that nothing but pixels is
//! left of what came (no place, no camera, no name).

use super::{broken, refresh};
use crate::{
    records::{self, File, Picture},
    rules::{self, State},
};
use base::{
    AppError, Context,
    room::{Job, JobKind},
};
use media::{Output, Refused, parent};
use std::{
    io::{Cursor, Read},
    path::PathBuf,
    sync::{Arc, OnceLock},
};
use tokio::sync::Semaphore;
use tracing::{error, info};
use uuid::Uuid;
use web::blobs::{Blobs, Original, PublicName};

/// Makes a picture smaller. Its payload is the picture's id.
pub const SMALLER: JobKind = JobKind {
    name: "pictures",
    words: "job-pictures",
    run: |ctx, job| Box::pin(make_smaller(ctx, job)),
    every: None,
    attempts: 3,
};

/// Who decodes pictures: this program, started once more with [`media::COMMAND`]. One at a time, because each may take half a gigabyte.
#[derive(Clone, Debug)]
pub struct Decoder {
    program: PathBuf,
    seats: Arc<Semaphore>,
    works: Arc<OnceLock<bool>>,
}

impl Decoder {
    /// `program` is the one whose command [`media::COMMAND`] calls [`media::child`].
    pub fn new(program: PathBuf) -> Self {
        Self { program, seats: Arc::new(Semaphore::new(1)), works: Arc::default() }
    }

    /// Tries out whether this machine can decode pictures safely, so that it is known before the first one comes. Why not stands in the log.
    pub async fn try_out(&self) -> bool {
        let works = parent::works(self.program.clone()).await;
        *self.works.get_or_init(|| works)
    }

    /// Whether it was found that this machine cannot decode pictures.
    pub fn is_out_of_order(&self) -> bool {
        self.works.get() == Some(&false)
    }

    /// Decodes a picture, when it is its turn. It is read by a thread of its own, and must not wait for ever.
    ///
    /// # Errors
    /// When the picture cannot be used, or this machine cannot open it.
    pub async fn decode(&self, request: media::Request, picture: impl Read + Send + 'static) -> Result<Vec<Output>, Refused> {
        parent::decode(Arc::clone(&self.seats), self.program.clone(), request, picture).await
    }
}

async fn make_smaller(ctx: &Context, job: &Job) -> Result<(), AppError> {
    let id: Uuid = job.payload.parse().map_err(|_| AppError::Unreadable)?;
    // Done before, or something newer came.
    let waits = |picture: &Picture| picture.state == State::Waiting;
    let Some(picture) = records::find(&ctx.store, id).await?.filter(waits) else { return Ok(()) };
    let (blobs, decoder): (&Blobs, &Decoder) = (ctx.resources.get()?, ctx.resources.get()?);
    // Reading, decoding, and a step for each file: how many there will be, only the decoder knows.
    job.progress.tell(0, 2);
    let original = Original(id);
    let found = blobs.get(&original, None).await.map_err(broken)?.ok_or(AppError::NotFound)?;
    let bytes = found.collect().await.map_err(broken)?;
    job.progress.tell(1, 2);
    let outputs = match decoder.decode(picture.kind.request(), Cursor::new(bytes)).await {
        Ok(outputs) => rules::lightest(outputs),
        Err(refused) => return refuse(ctx, blobs, &picture, refused).await,
    };
    let of = 3 + u64::try_from(outputs.len()).unwrap_or(0);
    let mut files = Vec::new();
    for (done, output) in (2..).zip(outputs) {
        job.progress.tell(done, of);
        if job.progress.should_stop() {
            return Ok(());
        }
        let Some(kind) = rules::file_kind(output.format) else { continue };
        let name: PublicName = blobs.publish(kind, output.bytes).await.map_err(broken)?;
        let (width, height) = (i64::from(output.width), i64::from(output.height));
        files.push(File { picture: id, name: name.to_string(), width, height });
    }
    show(ctx, &picture, files).await?;
    job.progress.tell(of, of);
    info!(picture = %id, kind = picture.kind.code(), "A picture was made smaller and is shown.");
    refresh(ctx).await
}

/// Notes its files and shows it in the place of the one before, which can be shown again.
pub(crate) async fn show(ctx: &Context, picture: &Picture, files: Vec<File>) -> Result<(), AppError> {
    let mut tx = ctx.store.begin().await?;
    let Some(state) = records::state(&mut tx, picture.id).await? else { return Ok(()) };
    for file in &files {
        records::add_file(&mut tx, file).await?;
    }
    // When something newer came meanwhile, its files are noted only so that they are taken away.
    if state == State::Waiting {
        let before = records::in_state(&mut tx, picture.kind, State::Shown).await?;
        super::change::put_away(&mut tx, picture.kind).await?;
        records::set_state(&mut tx, picture.id, State::Shown).await?;
        if let Some(before) = before.filter(|_| picture.kind.keeps_words()) {
            records::copy_words(&mut tx, before, picture.id).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// It cannot be used, and nobody needs to keep it. When it is not its fault, the job is tried again.
async fn refuse(ctx: &Context, blobs: &Blobs, picture: &Picture, refused: Refused) -> Result<(), AppError> {
    let Some(reason) = rules::reason(refused) else {
        return Err(AppError::Broken("the process that decodes pictures failed".to_owned()));
    };
    records::refuse(&ctx.store, picture.id, reason).await?;
    if let Err(fault) = blobs.delete(&Original(picture.id)).await {
        // It goes when the next one comes.
        error!(picture = %picture.id, %fault, "A picture that was refused could not be taken away.");
    }
    info!(picture = %picture.id, reason = reason.code(), "A picture was refused.");
    Ok(())
}
