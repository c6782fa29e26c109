create schema office;

create table office.person (
    id                   bigint generated always as identity primary key,
    username             text    not null unique check (username = lower(username)),
    full_name            text    not null,
    level                text    not null,
    role                 text    not null,
    password_hash        text    not null,
    must_change_password boolean not null default false,
    language             text    not null default 'en',
    single_keys          boolean not null default true,
    theme                text    not null default 'light',
    failed_sign_ins      int     not null default 0,
    locked_until         timestamptz,
    active               boolean not null default true
);
comment on table office.person is 'People who work here, and what they may do.';

create table office.audit_entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null default clock_timestamp(),
    person_id    bigint      not null references office.person,
    business_date date       not null,
    action       text        not null,
    account_id   bigint,
    request      jsonb       not null,
    request_key  uuid unique,
    outcome      text        not null check (outcome in ('DONE', 'REFUSED')),
    answer       jsonb       not null
);
create index on office.audit_entry (account_id, id) where account_id is not null;
comment on table office.audit_entry is 'Every action that a person asked for, with its values and what came of it. Never changed.';

create function office.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'office.audit_entry is never changed'; end $$;
create trigger audit_is_kept before update or delete on office.audit_entry for each row execute function office.refuse_change();
