-- The second factor of somebody who works here: an app that makes codes (RFC 6238), and codes on paper for when it is lost.
create table second_factor (
    account_id text primary key not null references account (id) on delete cascade,
    -- What the app holds too, sealed by the person's own key.
    secret blob not null,
    active_at integer not null,
    -- The last step of thirty seconds whose code was used: none is used twice.
    used_step integer not null,
    -- Wrong codes since the last right one.
    wrong integer not null check (wrong >= 0)
) strict;

create table recovery_code (
    account_id text not null references account (id) on delete cascade,
    -- A keyed hash.
    code_hash text not null check (length(code_hash) = 64),
    used_at integer,
    primary key (account_id, code_hash)
) strict, without rowid;
