-- What somebody wants to reach, in her own words, and how one will see it: five levels, the lowest as it is now. Words are sealed with her key.
create table goal (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    author text references account (id) on delete set null,
    words blob not null,
    -- By when.
    by_day text check (by_day is null or length(by_day) = 10),
    importance integer not null check (importance between 1 and 3),
    difficulty integer not null check (difficulty between 1 and 3),
    state text not null check (state in ('open', 'reached', 'dropped')),
    -- How often its words were written: who writes them anew says which ones she has read.
    revision integer not null check (revision > 0),
    made_at integer not null,
    ended_at integer,
    check ((state = 'open') = (ended_at is null))
) strict;

create index goal_account on goal (account_id);

-- How near it is, as each of the two sees it: -2 is where she began, 0 what was agreed. Both stay beside each other; of one day the last counts.
create table goal_rating (
    goal_id text not null references goal (id) on delete cascade,
    side text not null check (side in ('person', 'coach')),
    day text not null check (length(day) = 10),
    level integer not null check (level between -2 and 2),
    author text references account (id) on delete set null,
    made_at integer not null,
    primary key (goal_id, side, day)
) strict;

-- Who does what by when: the person or her coach.
create table task (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    side text not null check (side in ('person', 'coach')),
    author text references account (id) on delete set null,
    words blob not null,
    due text check (due is null or length(due) = 10),
    made_at integer not null,
    done_at integer
) strict;

create index task_account on task (account_id);
create index task_due on task (due) where done_at is null;

-- What a coach keeps in mind for the next time. Nobody else reads it; it goes when the next protocol is written, or after a month.
create table private_note (
    account_id text not null references account (id) on delete cascade,
    author text not null references account (id) on delete cascade,
    words blob not null,
    made_at integer not null,
    goes_at integer not null,
    primary key (account_id, author)
) strict;

create index private_note_goes on private_note (goes_at);
