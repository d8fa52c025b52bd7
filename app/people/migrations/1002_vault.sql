-- The key of every person whose data is sealed, closed by a key that is not in the database.
create table person_key (
    account_id text primary key not null references account (id) on delete cascade,
    kek text not null check (length(kek) between 1 and 40),
    wrapped blob not null check (length(wrapped) = 73)
) strict;
