-- Forms that were sent: whoever sends one twice (a double tap, a reload, a slow line) is led where the first one led.
create table form_sent (
    -- The hash of the form's own key and of whose it is.
    key text primary key not null check (length(key) = 64),
    at integer not null,
    -- Where it led; empty while it is being worked on.
    goes_to text
) strict;

create index form_sent_at on form_sent (at);

-- One row to write to when the process asks itself whether it can write (`/readyz`).
create table probe (
    id integer primary key not null check (id = 1),
    turn integer not null check (turn in (0, 1))
) strict;

insert into probe (id, turn) values (1, 0);
