create schema api;

create table api.machine (
    person_id bigint primary key references office.person,
    purpose   text   not null check (purpose <> ''),
    added_by  bigint not null references office.person,
    added_on  date   not null
);
comment on table api.machine is 'People of the office that are programs: nobody knows their password, they come by token only.';

create table api.token (
    id             bigint      generated always as identity primary key,
    person_id      bigint      not null references office.person,
    name           text        not null check (name <> ''),
    beginning      text        not null,
    sha256         text        not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    actions        text        not null default '',
    reads          boolean     not null,
    up_to          numeric(14,2) check (up_to >= 0),
    per_minute     int         not null check (per_minute between 1 and 6000),
    expires_at     timestamptz not null,
    issued_at      timestamptz not null,
    issued_by      bigint      not null references office.person,
    revoked_at     timestamptz,
    revoked_by     bigint      references office.person,
    last_used_at   timestamptz,
    last_used_from text        not null default '',
    minute         timestamptz,
    used           int         not null default 0
);
create index on api.token (person_id);
comment on table api.token is 'Tokens by which a person or a machine comes in over the API. Only their SHA-256 is kept.';
comment on column api.token.actions is 'The names of the actions it may ask for, with spaces between; * for all.';
comment on column api.token.used is 'Requests within the minute.';
