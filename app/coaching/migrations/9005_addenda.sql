-- What is added to a protocol afterwards: it is never changed, only added to. Sealed like the protocol itself.
create table protocol_addendum (
    id text primary key not null check (length(id) = 36),
    protocol_id text not null references protocol (id) on delete cascade,
    author text references account (id) on delete set null,
    words blob not null,
    made_at integer not null
) strict;

create index protocol_addendum_protocol on protocol_addendum (protocol_id);

-- Whether the person has read all of it: null again when something was added.
alter table protocol add column opened_at integer;
update protocol set opened_at = read_at;
