-- Somebody without an account about whom something is kept for a while. Whatever is kept about her names this row and goes with it.
create table stranger (
    id text primary key not null check (length(id) = 36),
    made_at integer not null
) strict;

-- Her key, closed like those of people in person_key. A backup does not hold it.
create table stranger_key (
    stranger_id text primary key not null references stranger (id) on delete cascade,
    kek text not null check (length(kek) between 1 and 40),
    wrapped blob not null check (length(wrapped) = 73)
) strict;
