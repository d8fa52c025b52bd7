-- Work in the background.
create table job (
    id text primary key not null,
    kind text not null,
    -- Whoever enqueues something again under the same key gets the job that is there.
    once_key text unique,
    -- What it is about, as its kind wrote it: ids, never names.
    payload text not null,
    state text not null check (state in ('waiting', 'running', 'failed', 'done', 'given-up')),
    -- How often it was begun, and how often it may be.
    attempts integer not null,
    most_attempts integer not null,
    -- Not to be begun before.
    due_at integer not null,
    -- While it runs: the mark of who has it, new each time it is begun, and until when it is theirs.
    lease text,
    leased_until integer,
    -- How far it is; 0 of 0: it has not said.
    done integer not null,
    whole integer not null,
    -- Why the last attempt failed: the code that people are told about, and the words for operators.
    fault text,
    detail text,
    -- If it comes by itself: how, and for which time this is.
    rhythm text check (rhythm in ('interval', 'night')),
    occurs_at integer,
    -- The account of who asked for it.
    enqueued_by text,
    enqueued_at integer not null,
    begun_at integer,
    ended_at integer,
    check ((state = 'running') = (lease is not null)),
    check ((lease is null) = (leased_until is null)),
    check ((rhythm is null) = (occurs_at is null))
) strict;

-- Few are open, many are over.
create index job_by_due on job (due_at, id) where state in ('waiting', 'running', 'failed');
create index job_by_end on job (state, ended_at);
create index job_by_kind on job (kind, occurs_at);
