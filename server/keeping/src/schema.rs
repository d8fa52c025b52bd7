//! What tables a database has, read from the database itself, in an order in which no row comes before the row it refers to.

use super::{MoveError, said};
use base::Store;
use sqlx::AssertSqlSafe;
use std::collections::{BTreeMap, BTreeSet};

/// The kinds of columns that both databases have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Whole,
    Real,
    Bytes,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: Kind,
}

/// Columns of the table that name another row of the same table, and the columns they name.
pub(super) type OwnReference = Vec<(String, String)>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) name: String,
    pub(super) columns: Vec<Column>,
    pub(super) own: Vec<OwnReference>,
}

/// A row of the list of references: table, constraint, table referred to, column, column referred to.
type Reference = (String, String, String, String, String);

const SQLITE_COLUMNS: &str = "select m.name, c.name, c.type from sqlite_schema m, pragma_table_info(m.name) c \
    where m.type = 'table' and m.name not like 'sqlite\\_%' escape '\\' and m.name <> '_sqlx_migrations' order by m.name, c.cid";

const SQLITE_REFERENCES: &str = "select m.name, cast(f.id as text), f.\"table\", f.\"from\", \
    coalesce(f.\"to\", (select c.name from pragma_table_info(f.\"table\") c where c.pk = f.seq + 1)) \
    from sqlite_schema m, pragma_foreign_key_list(m.name) f where m.type = 'table' order by m.name, f.id, f.seq";

const POSTGRES_COLUMNS: &str = "select c.table_name::text, c.column_name::text, c.data_type::text \
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name) \
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.table_name <> '_sqlx_migrations' \
    and c.is_generated = 'NEVER' order by c.table_name, c.ordinal_position";

const POSTGRES_REFERENCES: &str = "select t.relname::text, k.conname::text, r.relname::text, a.attname::text, b.attname::text \
    from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_class r on r.oid = k.confrelid \
    cross join lateral unnest(k.conkey, k.confkey) with ordinality u (own, other, place) \
    join pg_attribute a on a.attrelid = t.oid and a.attnum = u.own join pg_attribute b on b.attrelid = r.oid and b.attnum = u.other \
    where k.contype = 'f' and t.relnamespace = current_schema()::regnamespace order by 1, 2, u.place";

/// All tables but the list of migrations, those first that others refer to.
pub(super) async fn tables(store: &Store) -> Result<Vec<Table>, MoveError> {
    let (columns, references) = match store {
        Store::Sqlite { .. } => (SQLITE_COLUMNS, SQLITE_REFERENCES),
        Store::Postgres(_) => (POSTGRES_COLUMNS, POSTGRES_REFERENCES),
    };
    let columns: Vec<(String, String, String)> = store.query(columns).all().await?;
    let references: Vec<Reference> = store.query(references).all().await?;
    in_order(gather(columns, &references)?, &references)
}

/// The numbers of the migrations that ran here; none when the database is new.
pub(super) async fn migrations(store: &Store) -> Result<Vec<i64>, MoveError> {
    let exists = match store {
        Store::Sqlite { .. } => "select cast(count(*) as bigint) from sqlite_schema where name = '_sqlx_migrations'",
        Store::Postgres(_) => {
            "select count(*) from information_schema.tables where table_schema = current_schema() and table_name = '_sqlx_migrations'"
        }
    };
    let (exists,): (i64,) = store.query(exists).one().await?.unwrap_or((0,));
    if exists == 0 {
        return Ok(Vec::new());
    }
    let ran: Vec<(i64,)> = store.query("select version from _sqlx_migrations order by version").all().await?;
    Ok(ran.into_iter().map(|(version,)| version).collect())
}

/// Whether there are triggers; we make none. An SQLite target is always a new file.
pub(super) async fn has_foreign_triggers(store: &Store) -> Result<bool, MoveError> {
    let Store::Postgres(pool) = store else { return Ok(false) };
    let sql = "select count(*) from pg_trigger t join pg_class c on c.oid = t.tgrelid \
               where not t.tgisinternal and c.relnamespace = current_schema()::regnamespace";
    let count: i64 = sqlx::query_scalar(sql).fetch_one(pool).await?;
    Ok(count > 0)
}

/// Takes all tables away. Only for a database that held none before.
pub(super) async fn drop_all(store: &Store) -> Result<(), MoveError> {
    let Store::Postgres(pool) = store else { return Ok(()) };
    let names: Vec<String> = sqlx::query_scalar(
        "select quote_ident(table_name::text) from information_schema.tables \
         where table_schema = current_schema() and table_type = 'BASE TABLE'",
    )
    .fetch_all(pool)
    .await?;
    if !names.is_empty() {
        sqlx::query(AssertSqlSafe(format!("drop table {} cascade", names.join(", ")))).execute(pool).await?;
    }
    Ok(())
}

fn gather(columns: Vec<(String, String, String)>, references: &[Reference]) -> Result<Vec<Table>, MoveError> {
    let mut tables: Vec<Table> = Vec::new();
    for (table, name, kind) in columns {
        let kind = match kind.to_ascii_lowercase().as_str() {
            "text" | "character varying" => Kind::Text,
            "integer" | "bigint" | "smallint" | "int" => Kind::Whole,
            "real" | "double precision" => Kind::Real,
            "blob" | "bytea" => Kind::Bytes,
            other => {
                return said(format!("The column {name} of the table {table} has the type `{other}`, which cannot be copied."));
            }
        };
        let column = Column { name, kind };
        match tables.last_mut() {
            Some(last) if last.name == table => last.columns.push(column),
            _ => tables.push(Table { name: table, columns: vec![column], own: Vec::new() }),
        }
    }
    for table in &mut tables {
        let mut own: BTreeMap<&str, OwnReference> = BTreeMap::new();
        for (from, id, to, column, other) in references {
            if *from == table.name && *to == table.name {
                own.entry(id).or_default().push((column.clone(), other.clone()));
            }
        }
        table.own = own.into_values().collect();
    }
    Ok(tables)
}

/// Puts tables after those they refer to (Kahn 1962).
fn in_order(mut tables: Vec<Table>, references: &[Reference]) -> Result<Vec<Table>, MoveError> {
    let mut done: BTreeSet<String> = BTreeSet::new();
    let mut ordered = Vec::new();
    while !tables.is_empty() {
        let waits = |table: &Table| {
            references.iter().any(|(from, _, to, ..)| *from == table.name && *to != table.name && !done.contains(to))
        };
        let (later, now): (Vec<Table>, Vec<Table>) = tables.into_iter().partition(waits);
        if now.is_empty() {
            let names: Vec<&str> = later.iter().map(|table| table.name.as_str()).collect();
            return said(format!("These tables refer to each other in a circle and cannot be copied: {}.", names.join(", ")));
        }
        done.extend(now.iter().map(|table| table.name.clone()));
        ordered.extend(now);
        tables = later;
    }
    Ok(ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(name: &str) -> (String, String, String) {
        (name.into(), "id".into(), "TEXT".into())
    }

    fn reference(from: &str, to: &str) -> Reference {
        (from.into(), format!("{from}_{to}"), to.into(), format!("{to}_id"), "id".into())
    }

    fn order(tables: &[&str], references: &[(&str, &str)]) -> Result<Vec<String>, String> {
        let references: Vec<Reference> = references.iter().map(|(from, to)| reference(from, to)).collect();
        let tables = gather(tables.iter().map(|name| table(name)).collect(), &references).unwrap();
        let ordered = in_order(tables, &references).map_err(|fault| fault.to_string())?;
        Ok(ordered.into_iter().map(|table| table.name).collect())
    }

    #[test]
    fn nobody_comes_before_whom_they_refer_to() {
        let refers = [("a", "c"), ("c", "b"), ("d", "a"), ("d", "d")];
        assert_eq!(order(&["a", "b", "c", "d"], &refers).unwrap(), ["b", "c", "a", "d"]);
        assert!(order(&["a", "b"], &[("a", "b"), ("b", "a")]).unwrap_err().contains("circle"));
    }

    #[test]
    fn unknown_kinds_are_said() {
        let fault = gather(vec![("a".into(), "tags".into(), "ARRAY".into())], &[]).unwrap_err().to_string();
        assert!(fault.contains("tags") && fault.contains("array"), "{fault}");
    }
}
