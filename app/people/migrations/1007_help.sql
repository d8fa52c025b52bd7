-- A code is for the device that shows this number. Wrong ones count where they come from, not against everybody's codes.
drop table helper_code;

create table helper_code (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    number integer not null check (number between 10 and 99),
    code_hash text not null check (length(code_hash) = 64),
    made_at integer not null,
    ends_at integer not null,
    used_at integer,
    made_by text references account (id) on delete set null,
    check (ends_at > made_at)
) strict;

-- Two codes that can be used are never the same.
create unique index helper_code_one_live on helper_code (code_hash) where used_at is null;
create index helper_code_account on helper_code (account_id);

-- Wrong pictures in a month; the right ones do not make them undone.
alter table access_key add column misses integer not null default 0 check (misses >= 0);
alter table access_key add column misses_from integer;
