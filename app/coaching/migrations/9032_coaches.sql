-- Who of those who work here was there too, besides who logged the session. Who was taken out again stays to be seen.
create table session_coach (
    id text primary key not null check (length(id) = 36),
    session_id text not null references coaching_session (id) on delete cascade,
    staff text not null references account (id) on delete cascade,
    made_by text references account (id) on delete set null,
    made_at integer not null,
    ended_at integer
) strict;

create unique index session_coach_now on session_coach (session_id, staff) where ended_at is null;
create index session_coach_staff on session_coach (staff);
