-- What a coach who leaves wants the next one to know about somebody. Sealed with that one's key; she can read it too. It goes by itself.
create table handing_note (
    account_id text primary key not null references account (id) on delete cascade,
    author text references account (id) on delete set null,
    words blob not null,
    made_at integer not null,
    goes_at integer not null,
    -- When another coach opened it first.
    seen_at integer
) strict;

create index handing_note_goes on handing_note (goes_at);
