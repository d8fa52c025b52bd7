//! The table `account`: participants and staff.

use super::person_key;
use crate::vault::SealedName;
use base::{
    Lang, Moment, codes, record,
    store::{Record, Result, Row, Store, Tx},
};
use uuid::Uuid;

codes! {
    /// Of which kind an account is; it never becomes the other.
    Kind {
        /// A participant's: learns, with a printed card.
        Participant = "participant",
        /// Of somebody who works here, with e-mail and password.
        Staff = "staff",
    }
}

/// An account to be made.
pub struct NewAccount {
    /// Its id.
    pub id: Uuid,
    /// The name the person chose, with the key that was made for her.
    pub name: SealedName,
    /// The language of the person.
    pub lang: Lang,
    /// E-mail and hashed password; staff only.
    pub staff: Option<(String, String)>,
    /// Invented for trying out.
    pub demo: bool,
    /// When.
    pub made_at: Moment,
    /// By whom.
    pub created_by: Option<Uuid>,
}

/// An account as far as acts need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: Uuid,
    /// The name.
    pub name: SealedName,
    /// The language.
    pub lang: Lang,
    /// Of which kind.
    pub kind: Kind,
    /// The e-mail address of staff.
    pub email: Option<String>,
    /// Raised to end all sign-ins.
    pub epoch: i64,
    /// Invented for trying out.
    pub demo: bool,
    /// When it ended.
    pub ended_at: Option<Moment>,
}

impl Record for Account {
    fn read(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            id: row.named("id")?,
            name: SealedName::read(row, "id", "")?.ok_or(sqlx::Error::RowNotFound)?,
            lang: row.named("lang")?,
            kind: row.named("kind")?,
            email: row.named("email")?,
            epoch: row.named("epoch")?,
            demo: row.named("demo")?,
            ended_at: row.named("ended_at")?,
        })
    }
}

macro_rules! accounts {
    ($rest:literal) => {
        concat!(
            "select a.id, a.name, k.kek, k.wrapped, a.lang, a.kind, a.email, a.epoch, a.demo, a.ended_at
             from account a left join person_key k on k.account_id = a.id ",
            $rest
        )
    };
}

/// A member of staff who wants in.
pub struct StaffKey {
    /// The account.
    pub id: Uuid,
    /// The hashed password.
    pub password_hash: String,
    /// The epoch.
    pub epoch: i64,
}

record!(StaffKey { id, password_hash, epoch });

/// Makes an account with its key. `false`: the id or the e-mail address is already there.
pub async fn insert(tx: &mut Tx, new: &NewAccount) -> Result<bool> {
    let (email, password) = new.staff.clone().unzip();
    let rows = tx
        .execute(
            "insert into account (id, kind, name, lang, email, password_hash, epoch, demo, made_at, created_by)
             values ($1, $2, $3, $4, $5, $6, 0, $7, $8, $9) on conflict do nothing",
        )
        .bind(new.id)
        .bind(if new.staff.is_some() { Kind::Staff } else { Kind::Participant })
        .bind(new.name.bytes())
        .bind(new.lang)
        .bind(email)
        .bind(password)
        .bind(new.demo)
        .bind(new.made_at)
        .bind(new.created_by)
        .run()
        .await?;
    match new.name.key() {
        Some(key) if rows == 1 => person_key::insert(tx, new.id, key).await,
        _ => Ok(false),
    }
}

/// The account with this id, ended or not.
pub async fn find(store: &Store, account: Uuid) -> Result<Option<Account>> {
    store.query(accounts!("where a.id = $1")).bind(account).one().await
}

/// All accounts, ended ones too, oldest first.
pub async fn all(store: &Store) -> Result<Vec<Account>> {
    store.query(accounts!("order by a.made_at, a.id")).all().await
}

/// The participants who did not end, oldest first.
pub async fn participants(store: &Store, demo_too: bool) -> Result<Vec<Account>> {
    let sql =
        accounts!("where a.kind = 'participant' and a.ended_at is null and (a.demo = 0 or $1 = 1) order by a.made_at, a.id");
    store.query(sql).bind(demo_too).all().await
}

/// Everybody who works here and did not leave, oldest first.
pub async fn all_staff(store: &Store) -> Result<Vec<Account>> {
    store.query(accounts!("where a.kind = 'staff' and a.ended_at is null order by a.made_at, a.id")).all().await
}

/// The participants whose key was destroyed: this is an older copy, and they were erased since.
pub async fn without_key(store: &Store) -> Result<Vec<Uuid>> {
    let sql = "select id from account a where kind = 'participant'
               and not exists (select 1 from person_key k where k.account_id = a.id) order by id";
    let rows: Vec<(Uuid,)> = store.query(sql).all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The demo account with this id.
pub async fn demo(store: &Store, account: Uuid) -> Result<Option<Account>> {
    store.query(accounts!("where a.id = $1 and a.demo = 1")).bind(account).one().await
}

/// The member of staff with this e-mail address, unless the account ended.
pub async fn staff(store: &Store, email: &str, demo_too: bool) -> Result<Option<StaffKey>> {
    store
        .query(
            "select id, password_hash, epoch from account
             where email = $1 and kind = 'staff' and ended_at is null and (demo = 0 or $2 = 1)",
        )
        .bind(email)
        .bind(demo_too)
        .one()
        .await
}

/// Whether this is an account of staff, and then whether it ended; `None`: it is none.
pub async fn is_staff(tx: &mut Tx, account: Uuid) -> Result<Option<bool>> {
    let row: Option<(Option<Moment>,)> =
        tx.query("select ended_at from account where id = $1 and kind = 'staff'").bind(account).one().await?;
    Ok(row.map(|(ended_at,)| ended_at.is_some()))
}

/// The hashed password of a member of staff.
pub async fn password_hash(store: &Store, account: Uuid) -> Result<Option<String>> {
    let row: Option<(Option<String>,)> =
        store.query("select password_hash from account where id = $1").bind(account).one().await?;
    Ok(row.and_then(|(hash,)| hash))
}

/// Sets the hashed password of a member of staff.
pub async fn set_password(tx: &mut Tx, account: Uuid, hash: &str) -> Result<bool> {
    let rows = tx
        .execute("update account set password_hash = $2 where id = $1 and kind = 'staff' and ended_at is null")
        .bind(account)
        .bind(hash)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Gives a participant another name (sealed) and language.
pub async fn rename(tx: &mut Tx, account: Uuid, name: &[u8], lang: Lang) -> Result<bool> {
    let rows = tx
        .execute("update account set name = $2, lang = $3 where id = $1 and kind = 'participant' and ended_at is null")
        .bind(account)
        .bind(name)
        .bind(lang)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Puts a hash of the same password in the place of an older one, if it is still there.
pub async fn renew_password(store: &Store, account: Uuid, old: &str, new: &str) -> Result<bool> {
    let rows = store
        .execute("update account set password_hash = $3 where id = $1 and password_hash = $2")
        .bind(account)
        .bind(old)
        .bind(new)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Raises the epoch: every sign-in of this account ends.
pub async fn raise_epoch(tx: &mut Tx, account: Uuid) -> Result<bool> {
    Ok(tx.execute("update account set epoch = epoch + 1 where id = $1").bind(account).run().await? == 1)
}

/// Raises the epoch of everybody.
pub async fn raise_every_epoch(tx: &mut Tx) -> Result<u64> {
    tx.execute("update account set epoch = epoch + 1").run().await
}

/// Whether there is an invented account that did not end.
pub async fn is_any_demo(store: &Store) -> Result<bool> {
    let sql = "select id from account where demo = 1 and ended_at is null limit 1";
    Ok(store.query(sql).one::<(Uuid,)>().await?.is_some())
}

/// Ends the account. `false`: it is not there or had ended.
pub async fn end(tx: &mut Tx, account: Uuid, at: Moment) -> Result<bool> {
    let rows = tx
        .execute("update account set ended_at = $2, epoch = epoch + 1 where id = $1 and ended_at is null")
        .bind(account)
        .bind(at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Opens an account again that was closed because its person had two.
pub async fn open_again(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.execute("update account set ended_at = null where id = $1").bind(account).run().await?;
    Ok(())
}

/// Deletes an account, with everything of this room that refers to it. `false`: it is not there.
pub async fn delete(tx: &mut Tx, account: Uuid) -> Result<bool> {
    Ok(tx.execute("delete from account where id = $1").bind(account).run().await? == 1)
}

/// Lets a demo account that was ended begin again.
pub async fn begin_again(tx: &mut Tx, account: Uuid) -> Result<bool> {
    let rows = tx
        .execute(
            "update account set ended_at = null where id = $1 and demo = 1
             and not exists (select 1 from merging where gone = account.id)",
        )
        .bind(account)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Whether anybody works here who did not leave.
pub async fn is_anybody_staff(tx: &mut Tx) -> Result<bool> {
    let row: Option<(Uuid,)> = tx.query("select id from account where kind = 'staff' and ended_at is null limit 1").one().await?;
    Ok(row.is_some())
}
