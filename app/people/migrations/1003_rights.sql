-- Sites and groups, who is where with which main coach, who may do what, and the chained log of who did what.
create table site (
    id text primary key not null check (length(id) = 36),
    name text not null check (length(name) between 1 and 80),
    address text not null check (length(address) <= 200),
    hours text not null check (length(hours) <= 200),
    languages text not null check (length(languages) <= 200),
    made_at integer not null,
    ended_at integer
) strict;

create table site_group (
    id text primary key not null check (length(id) = 36),
    site_id text not null references site (id),
    name text not null check (length(name) between 1 and 80),
    times text not null check (length(times) <= 200),
    made_at integer not null,
    ended_at integer,
    unique (id, site_id)
) strict;

create index site_group_site on site_group (site_id);

-- What is over stays: it says who could see whom at which time.
create table assignment (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    role text not null check (role in ('coach', 'trainer', 'desk', 'editor', 'adviser', 'coordinator', 'dpo', 'admin')),
    scope text not null check (scope in ('all', 'sub-project', 'site', 'group', 'record')),
    scope_id text check (length(scope_id) = 36),
    begins_at integer not null,
    ends_at integer,
    deputy_of text references account (id) on delete cascade,
    made_by text references account (id) on delete set null,
    made_at integer not null,
    check ((scope = 'all') = (scope_id is null)),
    check (ends_at >= begins_at),
    -- Who takes somebody's place does so until a day that is known.
    check (deputy_of is null or (ends_at is not null and deputy_of <> account_id))
) strict;

create index assignment_account on assignment (account_id);
create index assignment_deputy on assignment (deputy_of);

create table placement (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    site_id text references site (id),
    group_id text,
    main_coach text references account (id) on delete set null,
    begins_at integer not null,
    ends_at integer,
    made_by text references account (id) on delete set null,
    foreign key (group_id, site_id) references site_group (id, site_id),
    check (group_id is null or site_id is not null),
    check (ends_at >= begins_at)
) strict;

-- A participant is in one place at a time.
create unique index placement_one_current on placement (account_id) where ends_at is null;
create index placement_account on placement (account_id);
create index placement_coach on placement (main_coach);
create index placement_site on placement (site_id);

-- Under which name somebody stands in the log. Erasing the account erases this row, and nobody can say any more who it was; the log stays
-- whole. Deferred: the log speaks of a new account before it is made.
create table pseudonym (
    account_id text primary key not null references account (id) on delete cascade deferrable initially deferred,
    pseudonym text not null unique check (length(pseudonym) = 32)
) strict;

-- Rows are only added. Empty texts mean nobody and nothing.
create table audit (
    sequence integer primary key not null check (sequence > 0),
    at integer not null,
    actor text not null check (length(actor) in (0, 32)),
    stands_for text not null check (length(stands_for) in (0, 32)),
    action text not null check (length(action) between 1 and 40),
    kind text not null check (length(kind) between 1 and 40),
    object text not null check (length(object) in (0, 32, 36)),
    outcome text not null check (outcome in ('done', 'refused')),
    ground text not null check (length(ground) <= 40),
    detail text not null check (length(detail) <= 40),
    previous text not null check (length(previous) = 64),
    hash text not null check (length(hash) = 64)
) strict;

create index audit_object on audit (object, at);

-- The last entry: locked while one is added, so that there is one chain, and held against it, so that no end of it is missing.
create table audit_head (
    id integer primary key not null check (id = 1),
    sequence integer not null check (sequence >= 0),
    hash text not null check (length(hash) = 64)
) strict;

insert into audit_head (id, sequence, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
