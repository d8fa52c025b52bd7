-- Who learns: a person with an account, or a guest known only by the hash of a cookie.
create table learner (
    id text primary key not null,
    account_id text unique references account (id),
    guest_hash text unique,
    made_at bigint not null,
    check ((account_id is null) <> (guest_hash is null))
);

-- What happened while learning. Only ever added to; sums are computed.
create table learn_event (
    learner_id text not null references learner (id),
    -- Made by the form: a double tap or a repeated request has the same id and counts once.
    id text not null,
    lesson_id text not null,
    step_id text not null,
    -- The version of the lesson that the answer was given for.
    version bigint not null check (version >= 1),
    lang text not null,
    kind text not null check (kind in ('done', 'answer', 'hint', 'solution', 'lesson')),
    verdict text check (verdict in ('right', 'not-yet', 'noted', 'help')),
    answer text,
    at bigint not null,
    primary key (learner_id, id)
);

create index learn_event_by_lesson on learn_event (learner_id, lesson_id, at);
