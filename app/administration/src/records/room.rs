//! The table `room`: rooms that somebody switched on or off.

use base::{
    Moment, record,
    store::{Result, Store, Tx},
};

/// A room that was switched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Switched {
    /// Its name.
    pub(crate) name: String,
    /// Whether it is on.
    pub(crate) is_open: bool,
}

record!(Switched { name, is_open });

/// All that were switched.
pub(crate) async fn all(store: &Store) -> Result<Vec<Switched>> {
    store.query("select name, is_open from room order by name").all().await
}

/// Switches a room.
pub(crate) async fn switch(tx: &mut Tx, name: &str, is_open: bool, at: Moment) -> Result<()> {
    tx.execute(
        "insert into room (name, is_open, changed_at) values ($1, $2, $3)
         on conflict (name) do update set is_open = $2, changed_at = $3",
    )
    .bind(name)
    .bind(is_open)
    .bind(at)
    .run()
    .await?;
    Ok(())
}
