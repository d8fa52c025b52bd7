-- Uploads: what is on its way, and for a while what has arrived. The bytes lie in a folder, under the id.
create table upload (
    id text primary key not null check (length(id) = 36),
    -- Whose it is. No reference: uploads know no people; erasing a person forgets them.
    account_id text not null check (length(account_id) = 36),
    kind text not null check (length(kind) between 1 and 40),
    -- How long it will be; not known while something is still being recorded.
    size integer check (size >= 0),
    -- So many bytes are safe on the disk.
    received integer not null default 0 check (received >= 0),
    -- So many bytes it may still become, for the limit a person has.
    reserved integer not null check (reserved >= 0),
    -- The header as it came, to be given back.
    metadata text not null check (length(metadata) <= 4096),
    name text check (length(name) between 1 and 200),
    made_at integer not null,
    expires_at integer not null,
    -- When the last byte came.
    finished_at integer,
    -- When what it is for had taken it over.
    taken_at integer,
    check (size is null or received <= size),
    check (finished_at is null or received = size),
    check (taken_at is null or finished_at is not null)
) strict;

create index upload_account on upload (account_id);
create index upload_expires on upload (expires_at);
