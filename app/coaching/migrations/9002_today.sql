-- When somebody was last met: the first page of a coach asks for everybody at once.
create table last_met (
    account_id text primary key not null references account (id) on delete cascade,
    day text not null check (length(day) = 10)
) strict;

insert into last_met (account_id, day)
    select a.account_id, max(s.day) from attendance a join coaching_session s on s.id = a.session_id
    where a.presence in ('here', 'partly') group by a.account_id;

-- A participant asks for help: at a step, or (both empty) at all. Without words: the coach comes or calls.
create table help_request (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    lesson_id text not null check (length(lesson_id) <= 100),
    step_id text not null check (length(step_id) <= 100),
    made_at integer not null,
    -- Who has said that she sees to it.
    taken_by text references account (id) on delete set null,
    taken_at integer,
    ended_at integer,
    check (taken_by is null or taken_at is not null)
) strict;

-- Asked twice, it is one request.
create unique index help_request_open on help_request (account_id, lesson_id, step_id) where ended_at is null;
create index help_request_made on help_request (made_at);

-- When the coach has seen what the person answered.
alter table protocol_answer add column seen_at integer;

create index protocol_answer_unseen on protocol_answer (made_at) where seen_at is null and verdict = 'differs';
