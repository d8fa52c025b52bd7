-- With which pepper the hashes of this database were made: a keyed hash that gives nothing of it away.
create table pepper (
    id integer primary key not null check (id = 1),
    mark text not null check (length(mark) = 64)
) strict;
