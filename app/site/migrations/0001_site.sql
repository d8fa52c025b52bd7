-- Forms that were sent: whoever sends one twice (a double tap, a reload, a slow line) is led where the first one led.
create table form_sent (
    -- The hash of the form's own key and of whose it is.
    key text primary key not null check (length(key) = 64),
    at integer not null,
    -- Where it led; empty while it is being worked on.
    goes_to text
) strict;

create index form_sent_at on form_sent (at);
