alter table office.work_item add column escalated_to bigint references office.person;
comment on column office.work_item.escalated_to is 'The lead or supervisor who has it before them too, since nobody did it in time; once for each item.';
create index work_that_went_up on office.work_item (escalated_to) where done_at is null and escalated_to is not null;
create index work_that_may_go_up on office.work_item (due_at) where done_at is null and escalated_at is null;

create table office.escalation_rule (
    kind  text primary key,
    hours int  not null check (hours between 0 and 2000)
);
insert into office.escalation_rule (kind, hours) values ('', 8), ('CASE', 0);
comment on table office.escalation_rule is 'After how many hours of the office''s opening late work goes up, by kind; the row without a kind is for all others.';
comment on column office.escalation_rule.hours is 'None: never. Cases go up by clocks of their own.';
