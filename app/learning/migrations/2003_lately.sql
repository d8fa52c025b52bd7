-- What was finished, and what did not go well, of late: asked for all learners at once, so only these are in the index.
create index learn_event_finished on learn_event (at) where kind = 'lesson';
create index learn_event_trouble on learn_event (at) where verdict in ('not-yet', 'help');
