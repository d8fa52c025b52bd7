-- What counted of a session before it was corrected: reports can say what was changed when.
create table session_correction (
    id text primary key not null check (length(id) = 36),
    session_id text not null references coaching_session (id) on delete cascade,
    author text references account (id) on delete set null,
    made_at integer not null,
    day text not null check (length(day) = 10),
    begins integer not null check (begins between 0 and 1439),
    minutes integer not null check (minutes between 1 and 720),
    pillar text not null check (pillar in ('work', 'education', 'coaching', 'media')),
    mode text not null check (mode in ('group', 'single', 'home', 'phone', 'online', 'office'))
) strict;

create index session_correction_session on session_correction (session_id);
