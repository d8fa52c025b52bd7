-- Funded sub-projects, which sites and groups belong to them, and who takes part.
create table sub_project (
    id text primary key not null check (length(id) = 36),
    name text not null check (length(name) between 1 and 80),
    -- The codes of its participations begin with them.
    letters text not null unique check (length(letters) between 2 and 4),
    lead text not null check (length(lead) <= 200),
    begins text not null check (length(begins) = 10),
    ends text not null check (length(ends) = 10),
    state text not null check (state in ('planned', 'running', 'closing', 'closed')),
    author text references account (id) on delete set null,
    made_at integer not null,
    check (ends >= begins)
) strict;

-- A site or a group belongs to one sub-project at most. What stands of a group goes before what stands of its site.
create table sub_project_site (
    site_id text primary key not null references site (id),
    sub_project_id text not null references sub_project (id)
) strict;

create table sub_project_group (
    group_id text primary key not null references site_group (id),
    sub_project_id text not null references sub_project (id)
) strict;

-- The last running number of a year. Counted in the transaction of the entry, so that a number that came to nothing is given again, and one that was
-- kept never is, also when its participation was erased.
create table participation_number (
    sub_project_id text not null references sub_project (id),
    year integer not null check (year between 1900 and 9999),
    given integer not null check (given > 0),
    primary key (sub_project_id, year)
) strict;

create table participation (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    sub_project_id text not null references sub_project (id),
    code text not null unique check (length(code) between 9 and 30),
    entered text not null check (length(entered) = 10),
    exited text check (length(exited) = 10),
    exit_reason text check (exit_reason in
        ('job', 'training', 'self-employment', 'other-measure', 'illness', 'moved', 'dropped-out', 'as-planned', 'other')),
    -- Planned hours a week.
    hours integer check (hours between 1 and 60),
    author text references account (id) on delete set null,
    made_at integer not null,
    -- It was a slip. Its code is not used again.
    undone_at integer,
    check ((exited is null) = (exit_reason is null)),
    check (exited >= entered)
) strict;

-- Who comes back goes on in the same participation.
create unique index participation_one on participation (account_id, sub_project_id) where undone_at is null;
create index participation_sub_project on participation (sub_project_id);

create table participation_pause (
    id text primary key not null check (length(id) = 36),
    participation_id text not null references participation (id) on delete cascade,
    begins text not null check (length(begins) = 10),
    -- When she wants to be back; the first day.
    agreed text check (length(agreed) = 10),
    -- When she was.
    ended text check (length(ended) = 10),
    reason text not null check (reason in ('ill', 'care', 'other')),
    check (agreed >= begins),
    check (ended >= begins)
) strict;

create unique index participation_pause_open on participation_pause (participation_id) where ended is null;
create index participation_pause_of on participation_pause (participation_id);

-- What was done with a participation, and how it was before. Rows are only added, or marked as taken back.
create table participation_event (
    id text primary key not null check (length(id) = 36),
    participation_id text not null references participation (id) on delete cascade,
    place integer not null check (place >= 0),
    what text not null check (what in ('entered', 'paused', 'went-on', 'exited', 'entered-again', 'entry', 'exit', 'hours')),
    -- Days and reasons as they were; empty: there was nothing before.
    was text not null,
    author text references account (id) on delete set null,
    made_at integer not null,
    undone_at integer,
    unique (participation_id, place)
) strict;
