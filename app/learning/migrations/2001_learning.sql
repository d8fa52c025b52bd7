-- Who learns: a person with an account, or a guest known only by the hash of a cookie.
create table learner (
    id text primary key not null,
    account_id text unique references account (id) on delete cascade,
    guest_hash text unique,
    made_at integer not null,
    check ((account_id is null) <> (guest_hash is null))
) strict;

-- What happened while learning. Only ever added to; sums are computed.
create table learn_event (
    learner_id text not null references learner (id) on delete cascade,
    -- Made by the form: a double tap or a repeated request has the same id and counts once.
    id text not null,
    lesson_id text not null,
    step_id text not null,
    -- The version of the lesson that the answer was given for.
    version integer not null check (version >= 1),
    lang text not null,
    kind text not null check (kind in ('done', 'answer', 'hint', 'solution', 'lesson')),
    verdict text check (verdict in ('right', 'not-yet', 'noted', 'help')),
    answer text,
    at integer not null,
    primary key (learner_id, id)
) strict, without rowid;

create index learn_event_by_lesson on learn_event (learner_id, lesson_id, at);
