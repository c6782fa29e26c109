alter table customers.person
    add column changed_by text        not null default '',
    add column changed_at timestamptz;
alter table customers.account
    add column changed_by text        not null default '',
    add column changed_at timestamptz;
comment on column customers.person.changed_by is 'Who changed it last: told to whoever saves what they saw before.';

create index on customers.contact_point (lower(value)) where kind = 'EMAIL';
