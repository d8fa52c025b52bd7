-- Two accounts of one person that became one. For a day it can be undone; then the closed one is erased, and this row says for a while that
-- it happened.
create table merging (
    id text primary key not null check (length(id) = 36),
    -- The one that stays.
    account_id text not null references account (id) on delete cascade,
    -- The one that was closed; null once it is erased.
    gone text references account (id) on delete set null,
    made_by text references account (id) on delete set null,
    made_at integer not null,
    check (gone <> account_id)
) strict;

create index merging_account on merging (account_id);
create unique index merging_gone on merging (gone);

-- What went from one to the other, by the ids of its rows, and what else must be known to bring it back. No words.
create table merged_row (
    merging_id text not null references merging (id) on delete cascade,
    place integer not null,
    name text not null check (length(name) between 1 and 40),
    row_id text not null check (length(row_id) between 1 and 80),
    primary key (merging_id, place)
) strict;

-- Two people with like names of whom somebody said that they are two.
create table two_people (
    one text not null references account (id) on delete cascade,
    other text not null references account (id) on delete cascade,
    made_by text references account (id) on delete set null,
    made_at integer not null,
    primary key (one, other),
    check (one < other)
) strict;

-- Under which name somebody stood in the log with an account that was closed because she had two.
create table pseudonym_before (
    pseudonym text primary key not null check (length(pseudonym) = 32),
    account_id text not null references account (id) on delete cascade
) strict;

create index pseudonym_before_account on pseudonym_before (account_id);
