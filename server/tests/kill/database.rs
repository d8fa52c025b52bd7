//! The database file, read beside the program, and changed only while it is dead.

use crate::{guest::Guest, sender::Sent};
use base::secret;
use sqlx::{Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use std::{collections::BTreeSet, path::Path};

/// Witnesses of every time that a job was begun, was told done, and showed its picture.
const WITNESSES: &str = "
create table begun (job text not null) strict;
create table told_done (job text not null) strict;
create table told_shown (picture text not null) strict;
create trigger begin_job after update of state on job when new.state = 'running' begin insert into begun values (new.id); end;
create trigger tell_done after update of state on job when new.state = 'done' begin insert into told_done values (new.id); end;
create trigger tell_shown after update of state on picture when new.state = 'shown' begin insert into told_shown values (new.id); end;";

/// As if time had gone by: what was begun is nobody's any more, what failed may be tried again. And as if each job might be begun as often as
/// it is killed here: one that dies three times would be given up, rightly.
const LATER: &str = "
update job set leased_until = 0, most_attempts = 1000 where state = 'running';
update job set due_at = 0 where state = 'failed';";

pub struct Database(SqliteConnection);

impl Database {
    pub async fn open(folder: &Path) -> Self {
        let options = SqliteConnectOptions::new().filename(folder.join("data/klick.db"));
        Self(SqliteConnection::connect_with(&options).await.unwrap())
    }

    pub async fn set_witnesses(&mut self) {
        sqlx::raw_sql(WITNESSES).execute(&mut self.0).await.unwrap();
    }

    pub async fn let_time_go_by(&mut self) {
        sqlx::raw_sql(LATER).execute(&mut self.0).await.unwrap();
    }

    pub async fn count(&mut self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(&mut self.0).await.unwrap()
    }

    /// The ids of all answers that the guest is known to have given.
    pub async fn answers(&mut self, guest: &Guest) -> BTreeSet<String> {
        let hash = guest.cookie.as_deref().map(secret::hash);
        let ids: Vec<String> = sqlx::query_scalar(
            "select event.id from learn_event event join learner on learner.id = event.learner_id \
             where learner.guest_hash = $1 and event.kind = 'answer'",
        )
        .bind(hash)
        .fetch_all(&mut self.0)
        .await
        .unwrap();
        ids.into_iter().collect()
    }

    /// The ids of all talks. Each has who was there and its words; there are no words without a talk.
    pub async fn talks(&mut self) -> BTreeSet<String> {
        let whole = "select session.id from coaching_session session \
                     join attendance on attendance.session_id = session.id join protocol on protocol.session_id = session.id";
        let whole: BTreeSet<String> =
            sqlx::query_scalar::<_, String>(whole).fetch_all(&mut self.0).await.unwrap().into_iter().collect();
        let all = usize::try_from(self.count("select count(*) from coaching_session").await).unwrap();
        assert_eq!(whole.len(), all, "a talk is kept whole or not at all");
        whole
    }

    /// Each picture that came whole was taken over with one job, which was told done once and showed it at most once. The state of the last.
    pub async fn pictures(&mut self, whole: &[Sent]) -> String {
        let mut last = String::new();
        for sent in whole {
            let row: (i64, i64, i64, i64, Option<String>) = sqlx::query_as(
                "select (select count(*) from upload where id = $1 and taken_at is not null), \
                 (select count(*) from job where payload = $1), \
                 (select count(*) from told_done where job in (select id from job where payload = $1)), \
                 (select count(*) from told_shown where picture = $1), \
                 (select state from picture where id = $1)",
            )
            .bind(sent.id())
            .fetch_one(&mut self.0)
            .await
            .unwrap();
            let (taken, jobs, done, shown, state) = row;
            assert_eq!((taken, jobs, done), (1, 1, 1), "{}", sent.id());
            assert!(shown <= 1, "{} was shown twice", sent.id());
            last = state.unwrap_or_default();
        }
        last
    }

    pub async fn is_whole(&mut self) {
        let said: Vec<String> = sqlx::query_scalar("pragma integrity_check").fetch_all(&mut self.0).await.unwrap();
        assert_eq!(said, ["ok"]);
        let broken = sqlx::query("pragma foreign_key_check").fetch_all(&mut self.0).await.unwrap();
        assert!(broken.is_empty(), "{} rows lead nowhere", broken.len());
    }
}
