-- The code on a card, for who has no camera: a keyed hash. None for cards from before.
alter table access_key add column code_hash text check (length(code_hash) = 64);

create unique index access_key_code on access_key (code_hash);
