-- Help in passing: nobody is named.
create table short_contact (
    id text primary key not null check (length(id) = 36),
    site_id text not null references site (id),
    -- Who wrote it down; null: her account is erased.
    author text references account (id) on delete set null,
    day text not null check (length(day) = 10),
    minutes integer not null check (minutes between 1 and 480),
    topic text not null check (topic in ('phone', 'computer', 'internet', 'letter', 'application', 'other')),
    channel text not null check (channel in ('came', 'phone', 'street')),
    lang text check (lang is null or length(lang) between 2 and 10),
    -- A hash, under a key outside the database, of the word by which somebody lets her minutes be added up at this site in this quarter; the word
    -- itself stands nowhere. It goes when the quarter is over.
    token text check (token is null or length(token) = 64),
    made_at integer not null
) strict;

create index short_contact_day on short_contact (day);
create index short_contact_token on short_contact (token) where token is not null;
create index short_contact_author on short_contact (author, made_at);

-- What stood there before it was corrected: reports can say what was changed when.
create table short_contact_correction (
    id text primary key not null check (length(id) = 36),
    contact_id text not null references short_contact (id) on delete cascade,
    author text references account (id) on delete set null,
    made_at integer not null,
    site_id text not null references site (id),
    day text not null check (length(day) = 10),
    minutes integer not null check (minutes between 1 and 480),
    topic text not null check (topic in ('phone', 'computer', 'internet', 'letter', 'application', 'other')),
    channel text not null check (channel in ('came', 'phone', 'street')),
    lang text check (lang is null or length(lang) between 2 and 10)
) strict;

create index short_contact_correction_contact on short_contact_correction (contact_id);
