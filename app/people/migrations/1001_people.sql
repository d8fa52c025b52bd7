-- People, their cards and codes, their sign-ins.
create table account (
    id text primary key not null check (length(id) = 36),
    kind text not null check (kind in ('participant', 'staff')),
    -- Sealed with the person's own key; every name is as long as any other.
    name blob not null check (length(name) = 297),
    lang text not null check (length(lang) = 2),
    email text unique,
    password_hash text,
    epoch integer not null default 0 check (epoch >= 0),
    demo integer not null default 0 check (demo in (0, 1)),
    made_at integer not null,
    ended_at integer,
    created_by text references account (id) on delete set null,
    check ((kind = 'staff') = (email is not null)),
    check ((email is null) = (password_hash is null))
) strict;

create table access_key (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    secret_hash text not null unique check (length(secret_hash) = 64),
    number integer not null unique check (number > 0),
    picture text not null check (picture in (
        'baum', 'bus', 'schluessel', 'fisch', 'haus', 'sonne', 'apfel', 'brille', 'uhr', 'boot', 'blume', 'tasse'
    )),
    pin_hash text,
    tries integer not null default 0 check (tries between 0 and 10),
    locked_until integer,
    made_at integer not null,
    ends_at integer not null,
    revoked_at integer,
    made_by text references account (id) on delete set null,
    check (ends_at > made_at)
) strict;

-- A person has one card that works, never two.
create unique index access_key_one_live on access_key (account_id) where revoked_at is null;
create index access_key_account on access_key (account_id, number);

-- The last number that was given to a card.
create table card_number (
    id integer primary key not null check (id = 1),
    last integer not null check (last >= 0)
) strict;

insert into card_number (id, last) values (1, 0);

create table helper_code (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    code_hash text not null check (length(code_hash) = 64),
    made_at integer not null,
    ends_at integer not null,
    used_at integer,
    made_by text references account (id) on delete set null,
    tries integer not null default 0 check (tries >= 0),
    check (ends_at > made_at)
) strict;

-- Two codes that can be used are never the same.
create unique index helper_code_one_live on helper_code (code_hash) where used_at is null;
create index helper_code_account on helper_code (account_id);

create table sign_in (
    id_hash text primary key not null check (length(id_hash) = 64),
    data text not null,
    account_id text references account (id) on delete cascade,
    epoch integer,
    made_at integer not null,
    seen_at integer not null,
    ends_at integer not null,
    check ((account_id is null) = (epoch is null))
) strict;

create index sign_in_account on sign_in (account_id);
create index sign_in_ends on sign_in (ends_at);
