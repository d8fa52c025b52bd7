-- One-time links: for somebody who is to work here, and for somebody who does and chooses a new password. What was used or ended stays a
-- while, so that the link can say so.
create table invitation (
    id text primary key not null check (length(id) = 36),
    token_hash text not null unique check (length(token_hash) = 64),
    -- Whose password it is; of a newcomer, once she has come.
    account_id text references account (id) on delete cascade,
    -- Of a newcomer, until she has come: her name, sealed, and what she is given. No scope: only the people whose main coach she becomes.
    name text check (length(name) between 1 and 600),
    role text check (role in ('coach', 'trainer', 'desk', 'editor', 'adviser', 'coordinator', 'dpo', 'admin')),
    scope text check (scope in ('all', 'site', 'group')),
    scope_id text check (length(scope_id) = 36),
    made_at integer not null,
    ends_at integer not null,
    made_by text references account (id) on delete set null,
    used_at integer,
    ended_at integer,
    check (ends_at > made_at),
    check ((name is null) = (role is null)),
    check (name is not null or account_id is not null),
    check ((scope_id is not null) = (scope is not null and scope <> 'all')),
    check (used_at is null or ended_at is null)
) strict;

create index invitation_account on invitation (account_id);
