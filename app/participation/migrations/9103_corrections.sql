-- Pauses are corrected, and a participation can have been an error: then it counts nowhere, and its code is not used again.
alter table participation add column error text check (error in ('wrong-project', 'wrong-person', 'never-came', 'other'));

-- Who was entered by error can still come in.
drop index participation_one;
create unique index participation_one on participation (account_id, sub_project_id) where undone_at is null and error is null;

-- Whether the pause is over because she left: then its end is corrected with her exit.
alter table participation_pause add column by_exit integer not null default 0 check (by_exit in (0, 1));
update participation_pause set by_exit = 1
    where ended = (select p.exited from participation p where p.id = participation_pause.participation_id);

-- The same table, which knows two more things that can have been done.
create table participation_event_new (
    id text primary key not null check (length(id) = 36),
    participation_id text not null references participation (id) on delete cascade,
    place integer not null check (place >= 0),
    what text not null check (what in
        ('entered', 'paused', 'went-on', 'exited', 'entered-again', 'entry', 'exit', 'hours', 'pause', 'error')),
    -- Days and reasons as they were; empty: there was nothing before.
    was text not null,
    author text references account (id) on delete set null,
    made_at integer not null,
    undone_at integer,
    unique (participation_id, place)
) strict;

insert into participation_event_new (id, participation_id, place, what, was, author, made_at, undone_at)
    select id, participation_id, place, what, was, author, made_at, undone_at from participation_event;
drop table participation_event;
alter table participation_event_new rename to participation_event;
