-- A protocol, or something that was added to it, once more in the language of whom it is about. The text that counts stays the first one.
create table protocol_translation (
    id text primary key not null check (length(id) = 36),
    protocol_id text not null references protocol (id) on delete cascade,
    -- Null: of the protocol itself.
    addendum_id text references protocol_addendum (id) on delete cascade,
    author text references account (id) on delete set null,
    words blob not null,
    made_at integer not null
) strict;

create unique index protocol_translation_protocol on protocol_translation (protocol_id) where addendum_id is null;
create unique index protocol_translation_addendum on protocol_translation (addendum_id) where addendum_id is not null;
