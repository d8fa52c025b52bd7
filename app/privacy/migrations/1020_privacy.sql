-- What somebody said to a purpose: yes or no, to which version of its words. Only ever added to: what holds is computed.
create table consent_event (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    -- In which order.
    number integer not null check (number >= 1),
    purpose text not null check (length(purpose) between 1 and 40),
    version integer not null check (version >= 1),
    said text not null check (said in ('yes', 'no')),
    -- The day of the signature, when it was said on paper; null: she tapped it herself.
    signed_on text check (length(signed_on) = 10),
    -- Who wrote down what stands on paper.
    author text references account (id) on delete set null,
    -- From when it counts.
    counts_at integer not null,
    made_at integer not null,
    unique (account_id, number),
    check (signed_on is not null or author is null)
) strict;

-- What somebody wants done with her data, with a clock (GDPR, Art. 12): it is answered, done, or taken back.
create table data_request (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    kind text not null check (kind in ('erase', 'correct', 'restrict', 'look')),
    -- Her words, sealed with her key.
    words blob not null,
    made_at integer not null,
    -- The last day for an answer.
    due text not null check (length(due) = 10),
    state text not null check (state in ('open', 'answered', 'taken-back')),
    ended_at integer,
    -- What was answered, sealed with her key, and by whom.
    answer blob,
    author text references account (id) on delete set null,
    -- When she read the answer.
    read_at integer,
    check ((state = 'open') = (ended_at is null)),
    check ((state = 'answered') = (answer is not null))
) strict;

create index data_request_account on data_request (account_id, made_at);
-- Asked twice, it is one request.
create unique index data_request_open on data_request (account_id, kind) where state = 'open';

-- That somebody took her data along, or her coach did it for her.
create table data_taken (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    -- Who did it for her; null: she herself.
    author text references account (id) on delete set null,
    made_at integer not null
) strict;

create index data_taken_account on data_taken (account_id, made_at);
