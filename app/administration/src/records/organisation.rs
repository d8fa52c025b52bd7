//! The table `organisation`: one row.

use crate::rules::Organisation;
use base::{
    Moment, record,
    store::{Result, Store, Tx},
};

record!(Organisation { name, phone, hours, responsible, address, email, register });

/// What the organisation says about itself; `None`: nobody has written it yet.
pub(crate) async fn find(store: &Store) -> Result<Option<Organisation>> {
    store.query("select name, phone, hours, responsible, address, email, register from organisation where id = 1").one().await
}

/// Writes it, in the place of what stood there.
pub(crate) async fn keep(tx: &mut Tx, new: &Organisation, at: Moment) -> Result<()> {
    tx.execute(
        "insert into organisation (id, name, phone, hours, responsible, address, email, register, changed_at)
         values (1, $1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (id) do update set name = $1, phone = $2, hours = $3, responsible = $4, address = $5, email = $6, register = $7,
         changed_at = $8",
    )
    .bind(new.name.as_str())
    .bind(new.phone.as_str())
    .bind(new.hours.as_str())
    .bind(new.responsible.as_str())
    .bind(new.address.as_str())
    .bind(new.email.as_str())
    .bind(new.register.as_str())
    .bind(at)
    .run()
    .await?;
    Ok(())
}
