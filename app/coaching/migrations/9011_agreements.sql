-- What a participant and her coach want to do together, in words sealed with her key. Never changed: who agrees anew writes a new version beside it.
create table agreement (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    -- The first version is 1.
    number integer not null check (number > 0),
    author text references account (id) on delete set null,
    words blob not null,
    from_day text not null check (length(from_day) = 10),
    until_day text check (until_day is null or length(until_day) = 10),
    -- When both want to look at it again.
    review_day text check (review_day is null or length(review_day) = 10),
    made_at integer not null,
    -- When the participant opened it first.
    read_at integer,
    unique (account_id, number)
) strict;

-- What she says to it: on her own page, or told to her coach, who writes down how and on which day.
create table agreement_answer (
    agreement_id text primary key not null references agreement (id) on delete cascade,
    verdict text not null check (verdict in ('agrees', 'differs')),
    how text not null check (how in ('screen', 'orally', 'paper')),
    day text not null check (length(day) = 10),
    words blob,
    -- Who noted it; null: she herself, or the account of who did is erased.
    author text references account (id) on delete set null,
    made_at integer not null,
    -- When the coach has seen what she answered.
    seen_at integer,
    check ((verdict = 'differs') = (words is not null)),
    check (how = 'screen' or verdict = 'agrees')
) strict;
