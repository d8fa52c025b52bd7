-- What somebody began to write, one for each person and form, sealed by the person's own key. A draft that was sent or thrown away stays
-- for a while without words: what was typed before in another window must not bring it back.
create table draft (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    kind text not null check (length(kind) between 1 and 60),
    revision integer not null check (revision > 0),
    form blob,
    saved_at integer not null,
    unique (account_id, kind)
) strict;

create index draft_saved_at on draft (saved_at);
