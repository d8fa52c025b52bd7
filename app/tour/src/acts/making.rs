//! The job that makes the files of a picture: looked at, decoded and written anew by the process that can do nothing else. What is to be
//! pixelated is, before anything is made of it. Called again after a crash, it begins again and does no harm.

use super::{broken, pieces, remove};
use crate::{
    records::{
        file::{self, File},
        person,
        picture::{self, Made, Picture},
        station,
    },
    rules::{
        kinds::{Basis, PictureState},
        making::{self, Kept},
    },
};
use base::{
    AppError, Context,
    room::{Job, JobKind},
    store::Tx,
};
use jobs::Order;
use media::{Cube, Facts, Output, Part, Refused, Region, Request, Scene, Shape};
use pictures::acts::smaller::Decoder;
use std::collections::BTreeSet;
use tracing::{error, info};
use uuid::Uuid;
use web::blobs::{Blobs, Original};

/// Makes the files of a picture. Its payload is the picture's id and the number of the order, with a space between them.
pub const MAKE: JobKind = JobKind {
    name: "tour-picture",
    words: "job-tour-picture",
    run: |ctx, job| Box::pin(make(ctx, job)),
    every: None,
    attempts: 3,
};

/// Enqueues what makes the files of a picture; the job.
///
/// # Errors
/// When the database does not answer.
pub(crate) async fn order(ctx: &Context, tx: &mut Tx, picture: Uuid, making: i64) -> Result<Uuid, AppError> {
    let payload = format!("{picture} {making}");
    let order = Order { payload: &payload, once: Some(&payload), ..Order::of(&MAKE) };
    Ok(jobs::enqueue(ctx, tx, order).await?)
}

/// The files of a picture are to be made anew: what it is, or what it hides, has changed. What is there stays until then,
/// but what shows what is to be hidden: see [`take_what_shows`].
///
/// # Errors
/// When the database does not answer.
pub(crate) async fn again(ctx: &Context, tx: &mut Tx, picture: &Picture) -> Result<(), AppError> {
    // Counted in the table: of two who order at the same moment, each has an order of its own.
    let Some(making) = picture::await_files(tx, picture.id).await? else { return Ok(()) };
    let job = order(ctx, tx, picture.id, making).await?;
    Ok(picture::set_job(tx, picture.id, job).await?)
}

async fn make(ctx: &Context, job: &Job) -> Result<(), AppError> {
    let (id, making) = job.payload.split_once(' ').ok_or(AppError::Unreadable)?;
    let id: Uuid = id.parse().map_err(|_| AppError::Unreadable)?;
    let making: i64 = making.parse().map_err(|_| AppError::Unreadable)?;
    // Done before, or something newer was ordered.
    let waits = |picture: &Picture| picture.state == PictureState::Waiting && picture.making == making;
    let Some(mut picture) = picture::look(&ctx.store, id).await?.filter(waits) else { return Ok(()) };
    // What ordered it has done so, unless it was broken off.
    take_what_shows(ctx, id).await?;
    let (blobs, decoder): (&Blobs, &Decoder) = (ctx.resources.get()?, ctx.resources.get()?);
    job.progress.tell(0, 3);
    let facts = match decode(blobs, decoder, id, Request::Look).await?.map(read_facts) {
        Ok(Some(facts)) => facts,
        Ok(None) => return Err(failed()),
        Err(refused) => return refuse(ctx, &picture, refused).await,
    };
    if !note(ctx, &mut picture, &facts).await? {
        return Ok(());
    }
    job.progress.tell(1, 3);
    if job.progress.should_stop() {
        return Ok(());
    }
    let scene = wanted(ctx, &picture).await?;
    let outputs = match decode(blobs, decoder, id, Request::Scene(scene.clone())).await? {
        Ok(outputs) => outputs,
        Err(refused) => return refuse(ctx, &picture, refused).await,
    };
    // How large the picture is, the process that started it does not know. What nobody asked for would take the place of what is there.
    if !making::are_wanted(&scene, (facts.width, facts.height), outputs.iter().map(|output| output.part)) {
        error!(picture = %id, "The process that decodes pictures made what nobody asked for: a picture may have taken it over.");
        return refuse(ctx, &picture, Refused::Attack).await;
    }
    let Some(made) = publish(ctx, job, &picture, &scene, outputs).await? else { return Ok(()) };
    keep(ctx, &picture, (facts.width, facts.height), &scene, made).await?;
    info!(picture = %id, scene = scene.shape.to_string(), "The files of a picture of the tour are there.");
    // What it showed before goes; and all of it, if its station was taken back meanwhile.
    remove::tidy(ctx).await?;
    Ok(())
}

/// Has an original decoded, piece by piece: as a whole it may be 64 megabytes, and is never in the memory of this process.
async fn decode(blobs: &Blobs, decoder: &Decoder, id: Uuid, request: Request) -> Result<Result<Vec<Output>, Refused>, AppError> {
    let found = blobs.get(&Original(id), None).await.map_err(broken)?.ok_or(AppError::NotFound)?;
    let (pieces, reader) = pieces::pipe();
    let (made, sent) = tokio::join!(decoder.decode(request, reader), pieces.send(found));
    // A file that breaks off on its way is no broken picture.
    sent.map_err(broken)?;
    Ok(made)
}

fn failed() -> AppError {
    AppError::Broken("the process that decodes pictures failed".to_owned())
}

fn read_facts(outputs: Vec<Output>) -> Option<Facts> {
    outputs.iter().find(|output| output.part == Part::Facts).and_then(|output| Facts::read(&output.bytes))
}

/// Notes what the file says of itself, and takes it for a flat picture when it says nothing and nobody has. `false`: somebody said it meanwhile, and
/// another job goes on.
async fn note(ctx: &Context, picture: &mut Picture, facts: &Facts) -> Result<bool, AppError> {
    (picture.width, picture.height) = (facts.width.into(), facts.height.into());
    let mut tx = ctx.store.begin().await?;
    picture::set_size(&mut tx, picture.id, picture.width, picture.height).await?;
    if picture.shape.is_none() {
        let told = making::told(facts, picture.role);
        let kept = Kept::of(told.unwrap_or(Shape::Flat));
        if !picture::note_shape(&mut tx, picture.id, picture.making, &kept, told.is_some()).await? {
            tx.commit().await?;
            return Ok(false);
        }
        (picture.shape, picture.degrees, picture.crop) = (Some(kept.kind), kept.degrees, kept.crop);
    }
    tx.commit().await?;
    Ok(true)
}

/// What is to be made: all, or what touches the places that were marked since.
async fn wanted(ctx: &Context, picture: &Picture) -> Result<Scene, AppError> {
    let shape = picture.kept().map_or(Shape::Flat, |kept| kept.shape());
    let marked = person::look(&ctx.store, picture.id).await?;
    let blur: Vec<Region> = marked
        .iter()
        .filter(|shown| shown.basis == Basis::Blurred)
        .filter_map(|shown| making::region(shown.x, shown.y, shown.w, shown.h))
        .collect();
    let before: Option<Scene> = picture.made_of.parse().ok();
    Ok(making::scene(shape, blur, before.as_ref()))
}

/// Takes the files of a picture away that show what is to be hidden by now, and does not wait until they are made anew: everybody has seen them, and
/// somebody may have kept their addresses. Those of a station that was never published have none that others know, and who makes it goes on
/// marking in them.
///
/// # Errors
/// When the database does not answer. A file that is still there stays noted as old, and the job takes it away first of all.
pub(super) async fn take_what_shows(ctx: &Context, id: Uuid) -> Result<(), AppError> {
    let waits = |picture: &Picture| picture.state == PictureState::Waiting;
    let Some(picture) = picture::look(&ctx.store, id).await?.filter(waits) else { return Ok(()) };
    let Some(station) = picture.station else { return Ok(()) };
    if station::look(&ctx.store, station).await?.is_none_or(|station| station.published_at.is_none()) {
        return Ok(());
    }
    let scene = wanted(ctx, &picture).await?;
    let hidden = picture.made_of.parse::<Scene>().map(|before| before.blur).unwrap_or_default();
    let is_new = scene.blur.iter().any(|region| !hidden.contains(region));
    let side = |pixels: i64| u32::try_from(pixels).unwrap_or(0);
    // Reckoned before anybody waits for this transaction.
    let parts = (is_new && scene.only.is_some()).then(|| part_names(&scene, (side(picture.width), side(picture.height))));
    let shows = |file: &File| is_new && parts.as_ref().is_none_or(|parts| parts.contains(&file.part));
    let mut tx = ctx.store.begin().await?;
    // Those of a newer order are not ours.
    if !picture::find(&mut tx, id).await?.is_some_and(|now| waits(&now) && now.making == picture.making) {
        return Ok(tx.commit().await?);
    }
    let files = file::of(&mut tx, id).await?;
    let (mut old, rest): (Vec<File>, Vec<File>) = files.into_iter().partition(|file| file.part == file::OLD);
    for file in rest.into_iter().filter(shows) {
        file::forget_part(&mut tx, id, &file.part).await?;
        old.push(File { part: file::OLD.to_owned(), ..file });
    }
    for file in &old {
        file::insert(&mut tx, file).await?;
    }
    tx.commit().await?;
    remove::take_old(ctx, old.into_iter().map(|file| file.name)).await?;
    Ok(())
}

/// The names of the parts that are wanted of a picture of this size.
fn part_names(scene: &Scene, size: (u32, u32)) -> BTreeSet<String> {
    scene.wanted(size).into_iter().filter_map(making::part_name).collect()
}

/// What was made and lies on the public shelf.
struct Published {
    files: Vec<File>,
    cube: Option<Cube>,
}

/// Puts the files on the public shelf; nothing when the process ends.
async fn publish(
    ctx: &Context,
    job: &Job,
    picture: &Picture,
    scene: &Scene,
    outputs: Vec<Output>,
) -> Result<Option<Published>, AppError> {
    let blobs: &Blobs = ctx.resources.get()?;
    let of = u64::try_from(outputs.len()).unwrap_or(0).saturating_add(3);
    let mut published = Published { files: Vec::new(), cube: None };
    for (done, output) in (2..).zip(outputs) {
        job.progress.tell(done, of);
        if job.progress.should_stop() {
            return Ok(None);
        }
        if output.part == Part::Cube {
            published.cube = Some(Cube::read(&output.bytes).ok_or_else(failed)?);
            continue;
        }
        let (Some(part), Some(kind)) = (making::part_name(output.part), making::file_kind(output.format)) else { continue };
        let bytes = i64::try_from(output.bytes.len()).unwrap_or(i64::MAX);
        let name = blobs.publish(kind, output.bytes).await.map_err(broken)?;
        let (width, height) = (i64::from(output.width), i64::from(output.height));
        published.files.push(File { picture: picture.id, part, name: name.to_string(), width, height, bytes });
    }
    if scene.shape != Shape::Flat && published.cube.is_none() {
        return Err(failed());
    }
    job.progress.tell(of - 1, of);
    Ok(Some(published))
}

/// Notes the files in the place of those before. What is shown no more, or was made in vain, is noted as old, and taken away by [`remove::tidy`].
async fn keep(ctx: &Context, picture: &Picture, size: (u32, u32), scene: &Scene, made: Published) -> Result<(), AppError> {
    let whole = Scene { only: None, ..scene.clone() };
    let cube = made.cube;
    let noted = Made {
        cube: cube.as_ref().map_or(0, |cube| cube.cube.into()),
        levels: cube.as_ref().map_or(0, |cube| cube.levels.into()),
        sky: cube.as_ref().map(|cube| cube.sky.clone()).unwrap_or_default(),
        ground: cube.map(|cube| cube.ground).unwrap_or_default(),
        made_of: whole.to_string(),
    };
    // Reckoned before anybody waits for this transaction: a large place touches much.
    let touched = if scene.only.is_some() { part_names(scene, size) } else { BTreeSet::new() };
    let mut tx = ctx.store.begin().await?;
    let before = file::of(&mut tx, picture.id).await?;
    let is_wanted = picture::show(&mut tx, picture.id, picture.making, &noted).await?;
    if is_wanted {
        if scene.only.is_some() {
            for part in &touched {
                file::forget_part(&mut tx, picture.id, part).await?;
            }
        } else {
            file::forget(&mut tx, picture.id).await?;
        }
        for file in &made.files {
            file::insert(&mut tx, file).await?;
        }
    }
    let over = if is_wanted {
        before
    } else if picture::find(&mut tx, picture.id).await?.is_some() {
        made.files
    } else {
        // Thrown away meanwhile: there is nothing to note it by.
        tx.commit().await?;
        return remove::take_away(ctx, made.files.into_iter().map(|file| file.name)).await;
    };
    let is_shown = |file: &File| file.part != file::OLD;
    let shown: BTreeSet<String> =
        file::of(&mut tx, picture.id).await?.into_iter().filter(is_shown).map(|file| file.name).collect();
    for old in over.into_iter().filter(|file| !shown.contains(&file.name)) {
        file::insert(&mut tx, &File { part: file::OLD.to_owned(), ..old }).await?;
    }
    Ok(tx.commit().await?)
}

/// It cannot be used. When it is not its fault, the job is tried again.
async fn refuse(ctx: &Context, picture: &Picture, refused: Refused) -> Result<(), AppError> {
    let Some(reason) = making::reason(refused) else { return Err(failed()) };
    picture::refuse(&ctx.store, picture.id, picture.making, reason).await?;
    info!(picture = %picture.id, reason = reason.code(), "A picture of the tour was refused.");
    if !picture.made_of.is_empty() {
        error!(picture = %picture.id, "A picture that could be opened before cannot be opened any more.");
    }
    remove::tidy(ctx).await?;
    Ok(())
}
