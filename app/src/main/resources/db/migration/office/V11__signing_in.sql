alter table office.person
    add column email           text   not null default '',
    add column code_secret     bytea,
    add column code_last_step  bigint not null default 0,
    add column left_on         date;
create unique index one_person_of_an_email on office.person (lower(email)) where email <> '' and active;
comment on column office.person.code_secret is 'The shared secret of the person''s authenticator, encrypted.';
comment on column office.person.code_last_step is 'The time step of the last code taken: each code counts once.';

create table office.recovery_code (
    person_id bigint not null references office.person,
    hash      bytea  not null,
    used_at   timestamptz,
    primary key (person_id, hash)
);
comment on table office.recovery_code is 'One-time codes for somebody without their second factor, as keyed hashes.';

create table office.passkey (
    credential_id   bytea       primary key,
    person_id       bigint      not null references office.person,
    label           text        not null,
    public_key      bytea       not null,
    sign_count      bigint      not null,
    verified        boolean     not null,
    backup_eligible boolean     not null,
    backed_up       boolean     not null,
    transports      text[]      not null default '{}',
    attestation     bytea,
    client_data     bytea,
    made_at         timestamptz not null,
    used_at         timestamptz not null
);
create index on office.passkey (person_id);

create table office.session (
    id           uuid        primary key,
    person_id    bigint      not null references office.person,
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    address      text        not null,
    browser      text        not null,
    ended_at     timestamptz,
    ended_for    text        not null default ''
);
create index on office.session (person_id) where ended_at is null;
comment on table office.session is 'Who is signed in where. A session that ended here ends in every process with its next request.';

create table office.sign_in_attempt (
    id       bigint      generated always as identity primary key,
    at       timestamptz not null,
    username text        not null,
    address  text        not null,
    outcome  text        not null check (outcome in ('DONE', 'WRONG', 'LOCKED', 'TOO_MANY'))
);
create index on office.sign_in_attempt (address, at) where outcome = 'WRONG';
create index on office.sign_in_attempt (username, at);
create trigger attempts_are_kept before update or delete on office.sign_in_attempt
    for each row execute function office.refuse_change();
comment on table office.sign_in_attempt is 'Every sign-in that was tried, and from where.';

create table office.sign_in_rules (
    one_row            boolean primary key default true check (one_row),
    second_factor_from text,
    password_length    int not null default 12 check (password_length between 8 and 64),
    idle_minutes       int not null default 60 check (idle_minutes between 5 and 480),
    session_hours      int not null default 12 check (session_hours between 1 and 24)
);
insert into office.sign_in_rules default values;
comment on table office.sign_in_rules is 'What the district asks of everybody who signs in.';
