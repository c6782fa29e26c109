create table api.subscription (
    id       bigint generated always as identity primary key,
    url      text   not null,
    events   text   not null check (events <> ''),
    secret   bytea  not null,
    added_by bigint not null references office.person,
    added_on date   not null,
    ended_on date
);
comment on table api.subscription is 'Who is told what happens: an address, the actions it wants to hear of, and the encrypted key that signs.';
comment on column api.subscription.events is 'Names of actions with spaces between; * for all.';

create table api.delivery (
    id              bigint      generated always as identity primary key,
    subscription_id bigint      not null references api.subscription,
    message_id      text        not null,
    event           text        not null,
    body            text        not null,
    state           text        not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'DEAD')),
    attempts        int         not null default 0,
    answer          int,
    remark          text        not null default '',
    created_at      timestamptz not null default clock_timestamp(),
    tried_at        timestamptz,
    constraint told_once unique (subscription_id, message_id)
);
create index on api.delivery (subscription_id, id);
create index deliveries_that_failed on api.delivery (id) where state = 'DEAD';
comment on table api.delivery is 'What was told to whom, how often it was tried, and what was answered.';
