//! Reading and writing rows of tables that nobody here knows by name.

use super::{
    MoveError, said,
    schema::{Kind, OwnReference, Table},
};
use base::{
    Store,
    store::{SqliteTx, Tx},
};
use futures_util::TryStreamExt as _;
use sqlx::{AssertSqlSafe, Row as _};
use std::collections::HashSet;

/// How many values go with one statement. SQLite takes 32,766, PostgreSQL 65,535; more than some thousands wins nothing.
const VALUES: usize = 4_000;

/// One value of a row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Cell {
    Text(Option<String>),
    Whole(Option<i64>),
    /// As bits, so that rows can be compared.
    Real(Option<u64>),
    Bytes(Option<Vec<u8>>),
}

/// One row, in the order of the table's columns.
pub(super) type Row = Vec<Cell>;

/// A transaction that sees one moment of the source, however long the copying takes.
pub(super) async fn snapshot(store: &Store) -> Result<Tx, MoveError> {
    Ok(match store {
        // A deferred transaction: it only reads, and whoever copies writes nothing into the source meanwhile.
        Store::Sqlite { write, .. } => Tx::Sqlite(SqliteTx::reading(write).await?),
        Store::Postgres(pool) => {
            let mut tx = Tx::Postgres(pool.begin_with("begin isolation level repeatable read read only").await?);
            unhurried(&mut tx).await?;
            tx
        }
    })
}

/// The time-outs of the pool are for pages; copying everything may take longer.
pub(super) async fn unhurried(tx: &mut Tx) -> Result<(), MoveError> {
    if matches!(tx, Tx::Postgres(_)) {
        tx.execute("set local statement_timeout = 0").run().await?;
        tx.execute("set local idle_in_transaction_session_timeout = 0").run().await?;
    }
    Ok(())
}

/// How many rows the table has.
pub(super) async fn count(tx: &mut Tx, table: &Table) -> Result<u64, MoveError> {
    let sql = AssertSqlSafe(format!("select cast(count(*) as bigint) from {}", quoted(&table.name)));
    let count: i64 = match tx {
        Tx::Sqlite(tx) => sqlx::query_scalar(sql).fetch_one(&mut **tx).await?,
        Tx::Postgres(tx) => sqlx::query_scalar(sql).fetch_one(&mut **tx).await?,
    };
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Takes all rows out of the table.
pub(super) async fn empty(tx: &mut Tx, table: &Table) -> Result<(), MoveError> {
    let sql = AssertSqlSafe(format!("delete from {}", quoted(&table.name)));
    match tx {
        Tx::Sqlite(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop)?,
        Tx::Postgres(tx) => sqlx::query(sql).execute(&mut **tx).await.map(drop)?,
    }
    Ok(())
}

/// Copies all rows of a table. Returns how many were read.
pub(super) async fn copy(from: &mut Tx, to: &mut Tx, table: &Table) -> Result<u64, MoveError> {
    // Rows that refer to others of the same table must be known all before the first can be written.
    let batch = if table.own.is_empty() { (VALUES / table.columns.len().max(1)).max(1) } else { usize::MAX };
    let columns: Vec<String> = table.columns.iter().map(|column| quoted(&column.name)).collect();
    let sql = AssertSqlSafe(format!("select {} from {}", columns.join(", "), quoted(&table.name)));
    let mut read = 0;
    let mut rows: Vec<Row> = Vec::new();
    macro_rules! stream {
        ($tx:expr) => {{
            let mut stream = sqlx::query(sql).fetch(&mut **$tx);
            while let Some(row) = stream.try_next().await? {
                let mut cells = Vec::with_capacity(table.columns.len());
                for (place, column) in table.columns.iter().enumerate() {
                    cells.push(match column.kind {
                        Kind::Text => Cell::Text(row.try_get(place)?),
                        Kind::Whole => Cell::Whole(whole!(row, place)),
                        Kind::Real => Cell::Real(row.try_get::<Option<f64>, _>(place)?.map(f64::to_bits)),
                        Kind::Bytes => Cell::Bytes(row.try_get(place)?),
                    });
                }
                rows.push(cells);
                read += 1;
                if rows.len() >= batch {
                    write(to, table, std::mem::take(&mut rows)).await?;
                }
            }
        }};
    }
    // PostgreSQL is strict about the width of whole numbers, so narrow columns are read as what they are.
    macro_rules! whole {
        ($row:expr, $place:expr) => {
            match $row.try_get::<Option<i64>, _>($place) {
                Ok(number) => number,
                Err(_) => match $row.try_get::<Option<i32>, _>($place) {
                    Ok(number) => number.map(i64::from),
                    Err(_) => $row.try_get::<Option<i16>, _>($place)?.map(i64::from),
                },
            }
        };
    }
    match from {
        Tx::Sqlite(tx) => stream!(tx),
        Tx::Postgres(tx) => stream!(tx),
    }
    if !table.own.is_empty() {
        rows = elders_first(table, rows)?;
    }
    write(to, table, rows).await?;
    Ok(read)
}

async fn write(to: &mut Tx, table: &Table, rows: Vec<Row>) -> Result<(), MoveError> {
    let at_once = (VALUES / table.columns.len().max(1)).max(1);
    for rows in rows.chunks(at_once) {
        let sql = AssertSqlSafe(insert(table, rows.len()));
        macro_rules! insert {
            ($tx:expr) => {{
                let mut query = sqlx::query(sql);
                for cell in rows.iter().flatten() {
                    query = match cell {
                        Cell::Text(text) => query.bind(text.as_deref()),
                        Cell::Whole(number) => query.bind(*number),
                        Cell::Real(bits) => query.bind(bits.map(f64::from_bits)),
                        Cell::Bytes(bytes) => query.bind(bytes.as_deref()),
                    };
                }
                query.execute(&mut **$tx).await.map(drop)?;
            }};
        }
        match to {
            Tx::Sqlite(tx) => insert!(tx),
            Tx::Postgres(tx) => insert!(tx),
        }
    }
    Ok(())
}

fn insert(table: &Table, rows: usize) -> String {
    let columns: Vec<String> = table.columns.iter().map(|column| quoted(&column.name)).collect();
    let width = columns.len();
    let values: Vec<String> = (0..rows)
        .map(|row| {
            let places: Vec<String> = (1..=width).map(|column| format!("${}", row * width + column)).collect();
            format!("({})", places.join(", "))
        })
        .collect();
    format!("insert into {} ({}) values {}", quoted(&table.name), columns.join(", "), values.join(", "))
}

/// Sorts rows so that each comes after the rows of the same table that it refers to.
fn elders_first(table: &Table, rows: Vec<Row>) -> Result<Vec<Row>, MoveError> {
    let place = |name: &str| table.columns.iter().position(|column| column.name == name);
    let key = |row: &Row, reference: &OwnReference, own: bool| -> Option<Vec<Cell>> {
        let cells = reference.iter().map(|(from, to)| row.get(place(if own { to } else { from })?).cloned());
        let cells: Vec<Cell> = cells.collect::<Option<_>>()?;
        // A reference with a gap in it refers to nothing.
        let gap = cells.iter().any(|c| matches!(c, Cell::Text(None) | Cell::Whole(None) | Cell::Real(None) | Cell::Bytes(None)));
        (!gap).then_some(cells)
    };
    let mut known: Vec<HashSet<Vec<Cell>>> = vec![HashSet::new(); table.own.len()];
    let mut sorted = Vec::with_capacity(rows.len());
    let mut waiting = rows;
    while !waiting.is_empty() {
        let before = sorted.len();
        let mut later = Vec::new();
        for row in waiting {
            let ready = table.own.iter().zip(&known).all(|(reference, known)| match key(&row, reference, false) {
                Some(elder) => known.contains(&elder) || key(&row, reference, true).as_ref() == Some(&elder),
                None => true,
            });
            if ready {
                for (reference, known) in table.own.iter().zip(&mut known) {
                    known.extend(key(&row, reference, true));
                }
                sorted.push(row);
            } else {
                later.push(row);
            }
        }
        if sorted.len() == before {
            return said(format!(
                "Rows of the table {} refer to each other in a circle, or to a row that is not there.",
                table.name
            ));
        }
        waiting = later;
    }
    Ok(sorted)
}

/// A name as SQL takes it, whatever it is made of.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Column;

    fn table() -> Table {
        let column = |name: &str| Column { name: name.into(), kind: Kind::Text };
        Table {
            name: "a\"b".into(),
            columns: vec![column("id"), column("elder")],
            own: vec![vec![("elder".into(), "id".into())]],
        }
    }

    fn row(id: &str, elder: Option<&str>) -> Row {
        vec![Cell::Text(Some(id.into())), Cell::Text(elder.map(Into::into))]
    }

    #[test]
    fn statements_are_quoted_and_counted() {
        assert_eq!(insert(&table(), 2), "insert into \"a\"\"b\" (\"id\", \"elder\") values ($1, $2), ($3, $4)");
    }

    #[test]
    fn elders_come_first() {
        let rows = vec![row("c", Some("b")), row("b", Some("a")), row("a", None), row("self", Some("self"))];
        let ids: Vec<Cell> = elders_first(&table(), rows).unwrap().into_iter().map(|row| row[0].clone()).collect();
        assert_eq!(ids, ["a", "self", "b", "c"].map(|id| Cell::Text(Some(id.into()))));
        let circle = vec![row("a", Some("b")), row("b", Some("a"))];
        assert!(elders_first(&table(), circle).unwrap_err().to_string().contains("circle"));
    }
}
