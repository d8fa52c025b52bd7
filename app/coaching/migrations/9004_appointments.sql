-- When a participant and somebody who accompanies her meet. What for is sealed with her key.
create table appointment (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    -- With whom.
    staff text references account (id) on delete set null,
    day text not null check (length(day) = 10),
    begins integer not null check (begins between 0 and 1439),
    minutes integer not null check (minutes between 1 and 720),
    mode text not null check (mode in ('single', 'home', 'phone', 'online', 'office')),
    words blob not null,
    made_at integer not null,
    -- Called off, by one of the two.
    ended_at integer,
    ended_by text check (ended_by in ('person', 'coach')),
    check ((ended_at is null) = (ended_by is null))
) strict;

create index appointment_account on appointment (account_id, day);
create index appointment_staff on appointment (staff, day);
create index appointment_day on appointment (day);

-- A calendar that shows when somebody has an appointment, and nothing else; whoever knows its secret may read it until it is taken back.
create table calendar_feed (
    account_id text primary key not null references account (id) on delete cascade,
    secret_hash text not null unique check (length(secret_hash) = 64),
    made_at integer not null
) strict;
