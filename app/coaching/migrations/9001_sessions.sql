-- What is countable of a session: when, how long, for what. What was said stands in protocols, sealed person by person.
create table coaching_session (
    id text primary key not null check (length(id) = 36),
    -- Null: with one person.
    group_id text references site_group (id),
    author text references account (id) on delete set null,
    -- The day at the place, such as 2026-03-01, and the minute of that day.
    day text not null check (length(day) = 10),
    begins integer not null check (begins between 0 and 1439),
    minutes integer not null check (minutes between 1 and 720),
    pillar text not null check (pillar in ('work', 'education', 'coaching', 'media')),
    mode text not null check (mode in ('group', 'single', 'home', 'phone', 'online', 'office')),
    -- Codes with a space between them.
    topics text not null check (length(topics) <= 200),
    made_at integer not null
) strict;

create index coaching_session_author on coaching_session (author, day);
create index coaching_session_group on coaching_session (group_id, day);

-- Who was there, and for how many minutes.
create table attendance (
    session_id text not null references coaching_session (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    presence text not null check (presence in ('here', 'partly', 'excused', 'absent')),
    minutes integer not null check (minutes between 0 and 720),
    primary key (session_id, account_id),
    check ((minutes = 0) = (presence in ('excused', 'absent')))
) strict;

create index attendance_account on attendance (account_id);

-- What was said and agreed with one person. Never changed once it is here: the person can read it at once.
create table protocol (
    id text primary key not null check (length(id) = 36),
    session_id text not null references coaching_session (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    author text references account (id) on delete set null,
    words blob not null,
    made_at integer not null,
    -- When the person opened it first.
    read_at integer,
    unique (session_id, account_id)
) strict;

create index protocol_account on protocol (account_id);

-- What the person says to it: once, beside it, in her own words.
create table protocol_answer (
    protocol_id text primary key not null references protocol (id) on delete cascade,
    verdict text not null check (verdict in ('agrees', 'differs')),
    words blob,
    made_at integer not null,
    check ((verdict = 'differs') = (words is not null))
) strict;
