alter table schedule.task add column done_run bigint references billing.run;
comment on column schedule.task.done_run is 'The bill run that did it, where nobody had to say so.';
