-- When a group meets, planned ahead: on these days of the week, from one day to another.
create table meeting_series (
    id text primary key not null check (length(id) = 36),
    group_id text not null references site_group (id) on delete cascade,
    -- Numbers from 1 for Monday to 7, with a space between them.
    weekdays text not null check (length(weekdays) between 1 and 13),
    begins integer not null check (begins between 0 and 1439),
    minutes integer not null check (minutes between 1 and 720),
    from_day text not null check (length(from_day) = 10),
    to_day text not null check (length(to_day) = 10),
    -- Where, if it is not said by the site.
    place text not null check (length(place) <= 200),
    made_by text references account (id) on delete set null,
    made_at integer not null,
    check (from_day <= to_day)
) strict;

create index meeting_series_group on meeting_series (group_id);

-- One meeting of a series is off, or at another time. `day` is the day on which it would have been.
create table meeting_change (
    series_id text not null references meeting_series (id) on delete cascade,
    day text not null check (length(day) = 10),
    -- All three empty: it is off.
    new_day text check (new_day is null or length(new_day) = 10),
    new_begins integer check (new_begins between 0 and 1439),
    new_minutes integer check (new_minutes between 1 and 720),
    made_by text references account (id) on delete set null,
    made_at integer not null,
    primary key (series_id, day),
    check ((new_day is null) = (new_begins is null) and (new_day is null) = (new_minutes is null))
) strict;

-- When the house, or one site of it, is closed.
create table closure (
    id text primary key not null check (length(id) = 36),
    -- Null: the whole house.
    site_id text references site (id) on delete cascade,
    name text not null check (length(name) between 1 and 80),
    from_day text not null check (length(from_day) = 10),
    to_day text not null check (length(to_day) = 10),
    made_by text references account (id) on delete set null,
    made_at integer not null,
    check (from_day <= to_day)
) strict;

create index closure_to on closure (to_day);
create index coaching_session_day on coaching_session (day);
