//! The table `station_file`.

use base::{
    record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// The part of files that no page shows any more and that are to be taken away. They are noted until they are gone.
pub(crate) const OLD: &str = "old";

/// A public file of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The picture.
    pub picture: Uuid,
    /// What it is for: `photo`, `preview`, `side-0` to `side-3`, `tile-1f00`; or [`OLD`].
    pub part: String,
    /// Its public name.
    pub name: String,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
    /// How heavy it is.
    pub bytes: i64,
}

impl File {
    /// Whether it is the smaller form of a picture, which old browsers do not know.
    pub fn is_avif(&self) -> bool {
        self.name.rsplit('.').next() == Some("avif")
    }
}

record!(File { picture = "picture_id", part, name, width, height, bytes });

/// Notes a file.
pub(crate) async fn insert(tx: &mut Tx, file: &File) -> Result<()> {
    tx.execute(
        "insert into station_file (picture_id, part, name, width, height, bytes) values ($1, $2, $3, $4, $5, $6) on conflict do nothing",
    )
    .bind(file.picture)
    .bind(file.part.as_str())
    .bind(file.name.as_str())
    .bind(file.width)
    .bind(file.height)
    .bind(file.bytes)
    .run()
    .await?;
    Ok(())
}

/// Forgets a part of a picture, in all its sizes.
pub(crate) async fn forget_part(tx: &mut Tx, picture: Uuid, part: &str) -> Result<()> {
    tx.execute("delete from station_file where picture_id = $1 and part = $2").bind(picture).bind(part).run().await?;
    Ok(())
}

/// Forgets all files of a picture.
pub(crate) async fn forget(tx: &mut Tx, picture: Uuid) -> Result<()> {
    tx.execute("delete from station_file where picture_id = $1").bind(picture).run().await?;
    Ok(())
}

/// The files of a picture, the narrowest first.
pub async fn of(tx: &mut Tx, picture: Uuid) -> Result<Vec<File>> {
    tx.query(
        "select picture_id, part, name, width, height, bytes from station_file where picture_id = $1 order by part, width, name",
    )
    .bind(picture)
    .all()
    .await
}

/// The same, outside of a transaction.
pub async fn look(store: &Store, picture: Uuid) -> Result<Vec<File>> {
    store
        .query("select picture_id, part, name, width, height, bytes from station_file where picture_id = $1 order by part, width, name")
        .bind(picture)
        .all()
        .await
}

/// The files of published stations, and of this one, the narrowest first.
pub(crate) async fn published(store: &Store, also: Option<Uuid>) -> Result<Vec<File>> {
    store
        .query(
            "select f.picture_id, f.part, f.name, f.width, f.height, f.bytes from station_file f
             join station_picture p on p.id = f.picture_id join station s on s.id = p.station_id
             where p.state = 'shown' and (s.state = 'published' or s.id = $1) order by f.picture_id, f.part, f.width, f.name",
        )
        .bind(also.unwrap_or_default())
        .all()
        .await
}

/// The flat pictures of all stations, the narrowest first: for lists of those who make them.
pub async fn photos(store: &Store) -> Result<Vec<File>> {
    store
        .query(
            "select picture_id, part, name, width, height, bytes from station_file where part = 'photo' order by picture_id, width, name",
        )
        .all()
        .await
}

/// Whether any picture shows a file of this name.
pub(crate) async fn is_used(store: &Store, name: &str) -> Result<bool> {
    let found: Option<(String,)> =
        store.query("select name from station_file where name = $1 and part <> 'old' limit 1").bind(name).one().await?;
    Ok(found.is_some())
}

/// The names of old files. Not of pictures that are being made: their job may make the very same again.
pub(crate) async fn old(store: &Store) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = store
        .query(
            "select distinct f.name from station_file f join station_picture p on p.id = f.picture_id
             where f.part = 'old' and p.state <> 'waiting'",
        )
        .all()
        .await?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// Forgets an old file, once it is gone.
pub(crate) async fn forget_old(store: &Store, name: &str) -> Result<()> {
    store.execute("delete from station_file where part = 'old' and name = $1").bind(name).run().await?;
    Ok(())
}

/// The pictures whose files must not be public: of stations that were taken back, those that nobody wants, and those that cannot be opened any
/// more when they are made anew (what was to be hidden would stay to be seen).
pub(crate) async fn unwanted(store: &Store) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = store
        .query(
            "select distinct p.id from station_picture p join station_file f on f.picture_id = p.id
             left join station s on s.id = p.station_id where p.state in ('gone', 'refused') or s.state = 'withdrawn'",
        )
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// Whether another picture than this one shows a file of this name.
pub(crate) async fn is_used_elsewhere(store: &Store, name: &str, but: Uuid) -> Result<bool> {
    let found: Option<(String,)> = store
        .query("select name from station_file where name = $1 and picture_id <> $2 and part <> 'old' limit 1")
        .bind(name)
        .bind(but)
        .one()
        .await?;
    Ok(found.is_some())
}
