-- The organisation's own pictures. As it came, each lies on the shelf of originals under its id; made smaller, on the public shelf.
create table picture (
    id text primary key not null check (length(id) = 36),
    kind text not null check (kind in ('logo', 'photo')),
    -- Earlier is what was shown before and can be shown again. Gone is what nobody can see any more: its files are taken away.
    state text not null check (state in ('waiting', 'shown', 'earlier', 'refused', 'gone')),
    -- Why it was refused.
    reason text,
    -- The job that makes it smaller.
    job_id text not null,
    -- The account of who sent it.
    sent_by text,
    sent_at integer not null,
    check (state <> 'refused' or reason is not null)
) strict;

create unique index picture_shown on picture (kind) where state = 'shown';
create unique index picture_earlier on picture (kind) where state = 'earlier';

-- The smaller ones, by the names of public files.
create table picture_file (
    picture_id text not null references picture (id) on delete cascade,
    name text not null,
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    primary key (picture_id, name)
) strict;

-- What is to be seen, for who does not see it.
create table picture_words (
    picture_id text not null references picture (id) on delete cascade,
    lang text not null,
    words text not null check (length(words) between 1 and 400),
    primary key (picture_id, lang)
) strict;
