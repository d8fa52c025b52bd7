-- Why somebody was handed over to another coach, in words without names.
alter table placement add column reason text check (reason is null or length(reason) <= 200);
