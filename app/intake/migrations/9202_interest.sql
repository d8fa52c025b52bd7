-- Somebody without an account would like to take part. Her words are closed with a key of her own, which goes with her row in stranger.
create table interest (
    id text primary key not null references stranger (id) on delete cascade,
    -- Where she would like to come; null: there was no site to choose.
    site_id text references site (id),
    -- The language she speaks, by its code.
    lang text not null check (length(lang) between 2 and 10),
    -- How she wants to be reached; the number or address itself stands in the words.
    channel text not null check (channel in ('phone', 'email', 'visit')),
    words blob not null,
    -- Hashes under a key outside the database: of the form that was sent, and of the code by which she takes it back.
    form_hash text not null check (length(form_hash) = 64),
    code_hash text not null unique check (length(code_hash) = 64),
    state text not null check (state in ('new', 'agreed', 'joined')),
    -- How often somebody tried to reach her and did not, and when last.
    tries integer not null check (tries between 0 and 99),
    tried_at integer,
    -- The day on which she comes.
    agreed_day text check (agreed_day is null or length(agreed_day) = 10),
    made_at integer not null,
    -- When it is forgotten.
    ends_at integer not null,
    check (state <> 'agreed' or agreed_day is not null)
) strict;

create index interest_ends on interest (ends_at);
