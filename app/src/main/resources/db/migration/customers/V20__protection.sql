create table customers.protection (
    id         bigint    generated always as identity primary key,
    account_id bigint    not null references customers.account,
    kind       text      not null check (kind in ('ADDRESS', 'EMPLOYEE', 'OTHER')),
    reason     text      not null,
    effective  daterange not null check (not lower_inf(effective)),
    by_id      bigint    not null,
    ended_by   bigint,
    ended_for  text      not null default '',
    constraint one_protection_at_a_time exclude using gist (account_id with =, effective with &&)
);
comment on table customers.protection is 'Accounts that are opened only with a reason: a confidential address, somebody who works here.';
comment on column customers.protection.by_id is 'The person of the office.';

create table customers.protected_opening (
    id         bigint      generated always as identity primary key,
    account_id bigint      not null references customers.account,
    person_id  bigint      not null,
    reason     text        not null,
    opened_at  timestamptz not null,
    until_at   timestamptz not null
);
create index on customers.protected_opening (account_id, person_id, until_at);
create trigger openings_are_kept before update or delete on customers.protected_opening
    for each row execute function office.refuse_change();
comment on table customers.protected_opening is 'Who asked to see a protected account, what for, and how long it stayed open to them.';

create table customers.protected_read (
    id         bigint      generated always as identity primary key,
    account_id bigint      not null references customers.account,
    person_id  bigint      not null,
    opening_id bigint      not null references customers.protected_opening,
    read_at    timestamptz not null,
    origin     text        not null,
    what       text        not null
);
create index on customers.protected_read (account_id, id);
create trigger reads_are_kept before update or delete on customers.protected_read
    for each row execute function office.refuse_change();
comment on table customers.protected_read is 'Every read of a protected account: who, when, from where, what, and by which opening.';

create table customers.identity_number (
    id         bigint      generated always as identity primary key,
    person_id  bigint      not null references customers.person,
    kind       text        not null check (kind in ('DRIVER_LICENSE', 'SSN', 'EIN', 'ITIN', 'BANK_ACCOUNT')),
    sealed     bytea       not null,
    tail       text        not null check (length(tail) <= 4),
    added_on   date        not null,
    added_by   bigint      not null,
    removed_on date
);
create unique index one_identity_number_of_a_kind on customers.identity_number (person_id, kind) where removed_on is null;
comment on column customers.identity_number.sealed is 'Encrypted with the office''s key, which is not in the database; nothing, once it is removed.';
comment on column customers.identity_number.tail is 'Its last characters, which every clerk may see.';
