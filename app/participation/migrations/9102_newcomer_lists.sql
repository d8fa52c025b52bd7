-- Lists of people who are to be taken in, between being read and being taken over. The words are sealed with the key of who brought the list, and go
-- when it is taken over, or by themselves.
create table newcomer_list (
    id text primary key not null check (length(id) = 36),
    author text not null references account (id) on delete cascade,
    words blob not null,
    made_at integer not null,
    taken_at integer
) strict;

create index newcomer_list_made on newcomer_list (made_at);

-- Who came of it, for the cards that are printed next.
create table newcomer_list_person (
    list_id text not null references newcomer_list (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    primary key (list_id, account_id)
) strict;

create index newcomer_list_person_account on newcomer_list_person (account_id);
