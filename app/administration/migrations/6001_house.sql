-- What the organisation says about itself: one row, once somebody has written it. It counts more than the settings of the start.
create table organisation (
    id integer primary key not null check (id = 1),
    name text not null check (length(name) between 1 and 80),
    phone text not null check (length(phone) <= 40),
    hours text not null check (length(hours) <= 80),
    -- For the imprint.
    responsible text not null check (length(responsible) <= 200),
    address text not null check (length(address) <= 200),
    email text not null check (length(email) <= 200),
    register text not null check (length(register) <= 200),
    changed_at integer not null
) strict;

-- What came of the last check of the log: one row.
create table log_check (
    id integer primary key not null check (id = 1),
    checked_at integer not null,
    entries integer not null check (entries >= 0),
    is_whole integer not null check (is_whole in (0, 1))
) strict;

-- Rooms that somebody switched on or off. One that does not stand here is on, unless the settings of the start say otherwise.
create table room (
    name text primary key not null check (length(name) between 1 and 40),
    is_open integer not null check (is_open in (0, 1)),
    changed_at integer not null
) strict;
