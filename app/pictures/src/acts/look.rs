//! How it stands with the pictures: for the page of those who care for them, and for all pages.

use super::change::may_change;
use crate::{
    records::{self, File, Picture, Words},
    rules::{Kind, Reason, State},
};
use base::{
    AppError, Context, Lang,
    own_pictures::{OwnPicture, OwnPictures, PictureFile, Shown},
};
use uuid::Uuid;
use web::uploads::Uploads;

/// How it stands with a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// What is shown.
    pub shown: Option<OwnPicture>,
    /// What can be shown again.
    pub earlier: Option<OwnPicture>,
    /// What became of the one that came last, if it is not shown.
    pub coming: Option<Progress>,
}

/// What becomes of a picture that came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It is made smaller: so many steps of so many; 0 of 0 until it is begun.
    Smaller(i64, i64),
    /// It cannot be used.
    Refused(Reason),
    /// It could not be made smaller: our fault.
    Failed,
}

/// How it stands with the pictures of a kind.
///
/// # Errors
/// `SignInFirst`; `NotFound` for everybody who may not change them.
pub async fn look(ctx: &Context, kind: Kind) -> Result<Look, AppError> {
    may_change(ctx)?;
    // First: what is handed over in between is among the pictures then.
    let uploads = ctx.resources.get::<Uploads>().ok();
    let arrives = match uploads {
        Some(uploads) => uploads.is_handing_over(kind.code()).await?,
        None => false,
    };
    let (pictures, files, words) = read(ctx).await?;
    let in_state = |state| pictures.iter().find(|picture| picture.kind == kind && picture.state == state);
    let one = |state| in_state(state).and_then(|picture| put_together(picture.id, &files, &words));
    let coming = match (in_state(State::Waiting), in_state(State::Refused)) {
        (Some(waiting), _) => Some(progress(ctx, waiting.job).await?),
        _ if arrives => Some(Progress::Smaller(0, 0)),
        (None, Some(refused)) => refused.reason.map(Progress::Refused),
        (None, None) => None,
    };
    Ok(Look { shown: one(State::Shown), earlier: one(State::Earlier), coming })
}

async fn progress(ctx: &Context, job: Uuid) -> Result<Progress, AppError> {
    Ok(match jobs::entry(&ctx.store, job).await? {
        Some(entry) if entry.state == jobs::State::GivenUp => Progress::Failed,
        Some(entry) => Progress::Smaller(entry.done, entry.whole),
        None => Progress::Failed,
    })
}

/// From now on pages show what is shown. To be called at the start, too.
///
/// # Errors
/// When the database does not answer.
pub async fn refresh(ctx: &Context) -> Result<(), AppError> {
    // A command shows no pages.
    let Ok(own) = ctx.resources.get::<OwnPictures>() else { return Ok(()) };
    let (pictures, files, words) = read(ctx).await?;
    let shown = |kind| {
        let picture = pictures.iter().find(|picture| picture.kind == kind && picture.state == State::Shown)?;
        put_together(picture.id, &files, &words)
    };
    own.show(Shown { logo: shown(Kind::Logo), photo: shown(Kind::Photo) });
    Ok(())
}

async fn read(ctx: &Context) -> Result<(Vec<Picture>, Vec<File>, Vec<Words>), AppError> {
    Ok((records::all(&ctx.store).await?, records::files(&ctx.store).await?, records::words(&ctx.store).await?))
}

/// A picture with its files and words; nothing without a file.
fn put_together(id: Uuid, files: &[File], words: &[Words]) -> Option<OwnPicture> {
    let of_it = files.iter().filter(|file| file.picture == id);
    let files: Vec<PictureFile> =
        of_it.map(|file| PictureFile { href: format!("/media/{}", file.name), width: file.width, height: file.height }).collect();
    let words = words.iter().filter(|words| words.picture == id);
    let words = words.filter_map(|words| Some((Lang::from_code(&words.lang)?, words.words.clone()))).collect();
    (!files.is_empty()).then_some(OwnPicture { files, words })
}
