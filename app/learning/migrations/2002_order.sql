-- The order in which things happened to a learner: counted, not told by a clock, which somebody may set back.
alter table learn_event add column number integer not null default 0;

create index learn_event_by_number on learn_event (learner_id, number);
