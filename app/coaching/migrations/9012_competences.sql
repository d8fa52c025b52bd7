-- What somebody can do, found in what she has done in her life. Words are sealed with her key.
create table competence (
    id text primary key not null check (length(id) = 36),
    account_id text not null references account (id) on delete cascade,
    author text references account (id) on delete set null,
    field text not null check (field in ('family', 'voluntary', 'hobby', 'job', 'school', 'neighbourhood', 'course')),
    level text not null check (level in ('helped', 'familiar', 'new', 'teaches')),
    words blob not null,
    -- The lesson that shows it; empty: none.
    lesson_id text not null check (length(lesson_id) <= 100),
    -- Which of the sentences of that lesson.
    line integer not null check (line between 0 and 99),
    -- The day on which a coach saw a paper that shows it.
    seen_day text check (seen_day is null or length(seen_day) = 10),
    -- How often its words were written.
    revision integer not null check (revision > 0),
    made_at integer not null,
    -- When it was put away; it can be brought back until it is tidied.
    ended_at integer
) strict;

create index competence_account on competence (account_id);
-- Tapped twice, it is there once.
create unique index competence_lesson on competence (account_id, lesson_id, line) where lesson_id <> '';
create index competence_ended on competence (ended_at) where ended_at is not null;
