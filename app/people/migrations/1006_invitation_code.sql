-- The code with which a one-time link is typed: a keyed hash. None for links from before.
alter table invitation add column code_hash text check (length(code_hash) = 64);

create unique index invitation_code on invitation (code_hash);
