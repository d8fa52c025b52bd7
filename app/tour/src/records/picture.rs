//! The table `station_picture`.

use crate::rules::{
    kinds::{People, PictureState, Reason, Role, ShapeKind},
    making::Kept,
};
use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A picture, without its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its id: that of its upload and of its original.
    pub id: Uuid,
    /// Its station; nothing: it is in the basket of who sent it.
    pub station: Option<Uuid>,
    /// What it is for.
    pub role: Role,
    /// What it is; nothing: not known yet.
    pub shape: Option<ShapeKind>,
    /// Only of a strip: how far one turned.
    pub degrees: Option<i64>,
    /// Only of a part of a sphere.
    pub crop: Option<String>,
    /// Whether the file itself said what it is.
    pub told: bool,
    /// Where it stands.
    pub state: PictureState,
    /// Why it was refused.
    pub reason: Option<Reason>,
    /// Raised when its files must be made anew.
    pub making: i64,
    /// The job that makes them.
    pub job: Uuid,
    /// Upright, in pixels; 0: not known yet.
    pub width: i64,
    /// Upright, in pixels; 0: not known yet.
    pub height: i64,
    /// The side of its cube; 0: there is none.
    pub cube: i64,
    /// How many levels its cube has.
    pub levels: i64,
    /// What colour is above the horizon.
    pub sky: String,
    /// What colour is below.
    pub ground: String,
    /// What its files were made of, as the decoder was asked for it; empty: there are none.
    pub made_of: String,
    /// Whether people can be recognised in it.
    pub people: Option<People>,
    /// Who sent it.
    pub sent_by: Option<Uuid>,
    /// When it came.
    pub sent_at: Moment,
}

record!(Picture {
    id,
    station = "station_id",
    role,
    shape,
    degrees,
    crop,
    told,
    state,
    reason,
    making,
    job = "job_id",
    width,
    height,
    cube,
    levels,
    sky,
    ground,
    made_of,
    people,
    sent_by,
    sent_at
});

impl Picture {
    /// A picture that just came.
    pub fn new(id: Uuid, job: Uuid, sent_by: Option<Uuid>, at: Moment) -> Self {
        Self {
            id,
            station: None,
            role: Role::Main,
            shape: None,
            degrees: None,
            crop: None,
            told: false,
            state: PictureState::Waiting,
            reason: None,
            making: 1,
            job,
            width: 0,
            height: 0,
            cube: 0,
            levels: 0,
            sky: String::new(),
            ground: String::new(),
            made_of: String::new(),
            people: None,
            sent_by,
            sent_at: at,
        }
    }

    /// How it lies around who looks, if it is known.
    pub fn kept(&self) -> Option<Kept> {
        self.shape.map(|kind| Kept { kind, degrees: self.degrees, crop: self.crop.clone() })
    }
}

/// What the decoder found, once the files are there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// The side of its cube; 0: there is none.
    pub cube: i64,
    /// How many levels it has.
    pub levels: i64,
    /// What colour is above the horizon.
    pub sky: String,
    /// What colour is below.
    pub ground: String,
    /// What the files were made of.
    pub made_of: String,
}

macro_rules! pictures {
    ($rest:literal) => {
        concat!(
            "select id, station_id, role, shape, degrees, crop, told, state, reason, making, job_id, width, height, cube, levels, sky,
             ground, made_of, people, sent_by, sent_at from station_picture ",
            $rest
        )
    };
}

/// A picture came; `false`: it is there already.
pub async fn insert(tx: &mut Tx, new: &Picture) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into station_picture (id, station_id, role, shape, degrees, crop, told, state, making, job_id, width, height, cube,
             levels, sky, ground, made_of, people, sent_by, sent_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, 0, '', '', '', $13, $14, $15) on conflict (id) do nothing",
        )
        .bind(new.id)
        .bind(new.station)
        .bind(new.role)
        .bind(new.shape)
        .bind(new.degrees)
        .bind(new.crop.as_deref())
        .bind(new.told)
        .bind(new.state)
        .bind(new.making)
        .bind(new.job)
        .bind(new.width)
        .bind(new.height)
        .bind(new.people)
        .bind(new.sent_by)
        .bind(new.sent_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The picture with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Picture>> {
    tx.query(pictures!("where id = $1")).bind(id).one().await
}

/// The same, outside of a transaction.
pub async fn look(store: &Store, id: Uuid) -> Result<Option<Picture>> {
    store.query(pictures!("where id = $1")).bind(id).one().await
}

/// The pictures of a station, the newest first. Those that are gone are not among them.
pub async fn of(tx: &mut Tx, station: Uuid) -> Result<Vec<Picture>> {
    tx.query(pictures!("where station_id = $1 and state <> 'gone' order by sent_at desc, id desc")).bind(station).all().await
}

/// The pictures that this account sent and gave to no station yet, the newest first.
pub async fn basket(store: &Store, account: Uuid) -> Result<Vec<Picture>> {
    store
        .query(pictures!("where station_id is null and sent_by = $1 and state <> 'gone' order by sent_at desc, id desc"))
        .bind(account)
        .all()
        .await
}

/// The pictures that this account sent, whichever station has them, the newest first.
pub(crate) async fn of_sender(store: &Store, account: Uuid) -> Result<Vec<Picture>> {
    store.query(pictures!("where sent_by = $1 and state <> 'gone' order by sent_at desc, id desc")).bind(account).all().await
}

/// The pictures of published stations, and of this one, whose files are there.
pub(crate) async fn published(store: &Store, also: Option<Uuid>) -> Result<Vec<Picture>> {
    store
        .query(pictures!(
            "where state = 'shown' and (station_id = $1 or station_id in (select id from station where state = 'published'))
             order by sent_at desc, id desc"
        ))
        .bind(also.unwrap_or_default())
        .all()
        .await
}

/// Nobody wants the pictures any more that came before this moment and were given to no station since; how many.
pub(crate) async fn forget_baskets(store: &Store, before: Moment) -> Result<u64> {
    store
        .execute("update station_picture set state = 'gone' where station_id is null and state <> 'gone' and sent_at < $1")
        .bind(before)
        .run()
        .await
}

/// All that belong to stations, whatever the stations' state.
pub async fn all(store: &Store) -> Result<Vec<Picture>> {
    store.query(pictures!("where station_id is not null and state <> 'gone' order by sent_at desc, id desc")).all().await
}

/// Those whose files are waited for and that have some of before.
pub(crate) async fn waiting(store: &Store) -> Result<Vec<Picture>> {
    store.query(pictures!("where state = 'waiting' and id in (select picture_id from station_file)")).all().await
}

/// Those that nobody wants any more.
pub(crate) async fn gone(store: &Store) -> Result<Vec<Picture>> {
    store.query(pictures!("where state = 'gone'")).all().await
}

/// Gives it to a station, for this role.
pub async fn attach(tx: &mut Tx, id: Uuid, station: Uuid, role: Role) -> Result<()> {
    tx.execute("update station_picture set station_id = $2, role = $3 where id = $1")
        .bind(id)
        .bind(station)
        .bind(role)
        .run()
        .await?;
    Ok(())
}

/// Nobody wants the pictures of a station any more that have this role, but this one.
pub async fn let_others_go(tx: &mut Tx, station: Uuid, role: Role, but: Uuid) -> Result<()> {
    tx.execute("update station_picture set state = 'gone' where station_id = $1 and role = $2 and id <> $3")
        .bind(station)
        .bind(role)
        .bind(but)
        .run()
        .await?;
    Ok(())
}

/// Nobody wants it any more.
pub async fn let_go(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("update station_picture set state = 'gone' where id = $1").bind(id).run().await?;
    Ok(())
}

/// Says what it is. `told`: the file said so itself.
pub async fn set_shape(tx: &mut Tx, id: Uuid, kept: &Kept, told: bool) -> Result<()> {
    tx.execute("update station_picture set shape = $2, degrees = $3, crop = $4, told = $5 where id = $1")
        .bind(id)
        .bind(kept.kind)
        .bind(kept.degrees)
        .bind(kept.crop.as_deref())
        .bind(told)
        .run()
        .await?;
    Ok(())
}

/// Says what it is, as the job of this order found, unless somebody said it meanwhile. `false`: the order holds no more.
pub(crate) async fn note_shape(tx: &mut Tx, id: Uuid, making: i64, kept: &Kept, told: bool) -> Result<bool> {
    let rows = tx
        .execute(
            "update station_picture set shape = $3, degrees = $4, crop = $5, told = $6
             where id = $1 and making = $2 and state = 'waiting' and shape is null",
        )
        .bind(id)
        .bind(making)
        .bind(kept.kind)
        .bind(kept.degrees)
        .bind(kept.crop.as_deref())
        .bind(told)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Says how large it is, upright.
pub(crate) async fn set_size(tx: &mut Tx, id: Uuid, width: i64, height: i64) -> Result<()> {
    tx.execute("update station_picture set width = $2, height = $3 where id = $1")
        .bind(id)
        .bind(width)
        .bind(height)
        .run()
        .await?;
    Ok(())
}

/// Says whether people can be recognised in it.
pub async fn set_people(tx: &mut Tx, id: Uuid, people: Option<People>) -> Result<()> {
    tx.execute("update station_picture set people = $2 where id = $1").bind(id).bind(people).run().await?;
    Ok(())
}

/// Its files are to be made anew; what is there stays until then. The number of this order, which no other has; nothing: nobody wants it any more.
pub(crate) async fn await_files(tx: &mut Tx, id: Uuid) -> Result<Option<i64>> {
    let row: Option<(i64,)> = tx
        .query(
            "update station_picture set state = 'waiting', reason = null, making = making + 1
             where id = $1 and state <> 'gone' returning making",
        )
        .bind(id)
        .one()
        .await?;
    Ok(row.map(|(making,)| making))
}

/// This job makes its files.
pub(crate) async fn set_job(tx: &mut Tx, id: Uuid, job: Uuid) -> Result<()> {
    tx.execute("update station_picture set job_id = $2 where id = $1").bind(id).bind(job).run().await?;
    Ok(())
}

/// Its files are there. `false`: they are those of an older order, or nobody wants it any more.
pub(crate) async fn show(tx: &mut Tx, id: Uuid, making: i64, made: &Made) -> Result<bool> {
    let rows = tx
        .execute(
            "update station_picture set state = 'shown', cube = $3, levels = $4, sky = $5, ground = $6, made_of = $7
             where id = $1 and making = $2 and state = 'waiting'",
        )
        .bind(id)
        .bind(making)
        .bind(made.cube)
        .bind(made.levels)
        .bind(made.sky.as_str())
        .bind(made.ground.as_str())
        .bind(made.made_of.as_str())
        .run()
        .await?;
    Ok(rows == 1)
}

/// Whether its public files are still to be taken away: nobody wants it, it cannot be used, its station was taken back, or the order of this number
/// was given up. If so, nobody changes that until the transaction ends.
pub(crate) async fn hold_unwanted(tx: &mut Tx, id: Uuid, given_up: Option<i64>) -> Result<bool> {
    let rows = tx
        .execute(
            "update station_picture set making = making where id = $1 and (state in ('gone', 'refused')
             or (state = 'waiting' and making = $2) or station_id in (select id from station where state = 'withdrawn'))",
        )
        .bind(id)
        .bind(given_up.unwrap_or_default())
        .run()
        .await?;
    Ok(rows == 1)
}

/// Its files are taken away; it can be made anew from its original.
pub(crate) async fn strip(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("update station_picture set made_of = '', cube = 0, levels = 0, sky = '', ground = '' where id = $1")
        .bind(id)
        .run()
        .await?;
    Ok(())
}

/// It cannot be used, if it is still waited for by this order.
pub(crate) async fn refuse(store: &Store, id: Uuid, making: i64, reason: Reason) -> Result<()> {
    store
        .execute("update station_picture set state = 'refused', reason = $3 where id = $1 and making = $2 and state = 'waiting'")
        .bind(id)
        .bind(making)
        .bind(reason)
        .run()
        .await?;
    Ok(())
}

/// Forgets a picture.
pub(crate) async fn delete(store: &Store, id: Uuid) -> Result<()> {
    store.execute("delete from station_picture where id = $1").bind(id).run().await?;
    Ok(())
}
