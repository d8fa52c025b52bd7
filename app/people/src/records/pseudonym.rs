//! The table `pseudonym`: under which name somebody stands in the audit log. Erased with the account.

use base::{
    chance::Chance,
    secret::hex,
    store::{Result, Tx},
};
use uuid::Uuid;

/// Somebody's pseudonym: 128 random bits, made when it is first needed. It says nothing about the account.
pub async fn of(tx: &mut Tx, chance: &dyn Chance, account: Uuid) -> Result<String> {
    if let Some(found) = find(tx, account).await? {
        return Ok(found);
    }
    let mut random = [0; 16];
    chance.fill(&mut random);
    // At the same moment somebody else may have made one: then that is the one.
    tx.execute("insert into pseudonym (account_id, pseudonym) values ($1, $2) on conflict (account_id) do nothing")
        .bind(account)
        .bind(hex(&random))
        .run()
        .await?;
    find(tx, account).await?.ok_or(sqlx::Error::RowNotFound)
}

async fn find(tx: &mut Tx, account: Uuid) -> Result<Option<String>> {
    let row: Option<(String,)> = tx.query("select pseudonym from pseudonym where account_id = $1").bind(account).one().await?;
    Ok(row.map(|(pseudonym,)| pseudonym))
}

/// What was written about a closed account is about this one too from now on.
pub async fn hand_on(tx: &mut Tx, pseudonym: &str, account: Uuid) -> Result<()> {
    tx.execute("insert into pseudonym_before (pseudonym, account_id) values ($1, $2) on conflict do nothing")
        .bind(pseudonym)
        .bind(account)
        .run()
        .await?;
    Ok(())
}

/// It is only about the account that it was about before.
pub async fn take_back(tx: &mut Tx, pseudonym: &str, account: Uuid) -> Result<()> {
    tx.execute("delete from pseudonym_before where pseudonym = $1 and account_id = $2")
        .bind(pseudonym)
        .bind(account)
        .run()
        .await?;
    Ok(())
}
