-- The trail keeps the text as it was written, because its seal is over the text.
drop trigger audit_is_kept on office.audit_entry;
alter table office.audit_entry
    alter column request type json using request::text::json,
    alter column answer type json using answer::text::json,
    drop constraint audit_entry_outcome_check,
    add constraint audit_entry_outcome_check check (outcome in ('DONE', 'HELD', 'REFUSED')),
    add column origin text not null default '',
    add column changes json not null default '[]',
    add column review_id bigint,
    add column approved_by bigint references office.person,
    add column previous_seal text,
    add column seal text;
create trigger audit_is_kept before update or delete on office.audit_entry for each row execute function office.refuse_change();
create trigger audit_is_not_emptied before truncate on office.audit_entry for each statement execute function office.refuse_change();
create index on office.audit_entry (person_id, action, business_date);
comment on column office.audit_entry.origin is 'Where it came from: page, api, file or command, and the address.';
comment on column office.audit_entry.changes is 'What it changed, before and after.';
comment on column office.audit_entry.approved_by is 'Who approved it, where it waited for review.';
comment on column office.audit_entry.seal is 'Keyed hash over the entry and the seal before it; entries of earlier versions have none.';

alter table office.person
    add column mentor_id bigint references office.person check (mentor_id <> id);
comment on column office.person.mentor_id is 'Who reviews a trainee''s work first.';

create table office.authority_rule (
    id         bigint    generated always as identity primary key,
    action     text      not null,
    from_level text      not null,
    mode       text      not null check (mode in ('REFUSED', 'REVIEW_BEFORE', 'OWN', 'REVIEW_AFTER')),
    up_to      numeric(14,2) check (up_to >= 0),
    times      int       check (times > 0),
    days       int       check (days > 0),
    sample     int       not null default 0 check (sample between 0 and 100),
    effective  daterange not null check (not isempty(effective) and not lower_inf(effective)),
    changed_by bigint    not null references office.person,
    check ((times is null) = (days is null)),
    constraint one_rule_at_a_time exclude using gist (action with =, from_level with =, effective with &&)
);
comment on table office.authority_rule is 'The district''s own rows of the authority matrix, with their history; where there is none, the program''s row holds.';

create table office.sign_off (
    id         bigint generated always as identity primary key,
    person_id  bigint      not null references office.person,
    task       text        not null,
    by_id      bigint      not null references office.person check (by_id <> person_id),
    on_date    date        not null,
    words      text        not null default '',
    revoked_on date,
    revoked_by bigint      references office.person,
    revoked_for text       not null default ''
);
create unique index one_sign_off_of_a_task on office.sign_off (person_id, task) where revoked_on is null;
comment on table office.sign_off is 'Kinds of work that a trainee does by their own authority, and who said so.';

create table office.delegation (
    id        bigint generated always as identity primary key,
    from_id   bigint    not null references office.person,
    to_id     bigint    not null references office.person check (to_id <> from_id),
    task      text,
    level     text      not null,
    effective daterange not null check (not isempty(effective) and not lower_inf(effective) and not upper_inf(effective)),
    words     text      not null default '',
    ended_on  date
);
create index on office.delegation (to_id);
comment on table office.delegation is 'Authority lent to somebody until a day; of one kind of work, or of all where task is null.';

create table office.connection (
    person_id  bigint not null references office.person,
    account_id bigint not null,
    relation   text   not null check (relation in ('OWN', 'FAMILY')),
    since      date   not null,
    primary key (person_id, account_id)
);
comment on table office.connection is 'Accounts on which somebody does nothing: their own and their family''s.';

create table office.review (
    id            bigint generated always as identity primary key,
    kind          text        not null check (kind in ('BEFORE', 'AFTER')),
    action        text        not null,
    task          text        not null,
    request       json        not null,
    request_key   uuid        not null,
    account_id    bigint,
    amount        numeric(14,2) not null default 0,
    changes       json        not null default '[]',
    reasons       json        not null,
    decides       text        not null,
    prepared_by   bigint      not null references office.person,
    prepared_at   timestamptz not null,
    business_date date        not null,
    assigned_to   bigint      references office.person,
    state         text        not null default 'WAITING'
                              check (state in ('WAITING', 'RETURNED', 'APPROVED', 'DECLINED', 'WITHDRAWN', 'SEEN', 'FLAGGED')),
    decided_by    bigint      references office.person,
    decided_at    timestamptz,
    words         text        not null default '',
    corrections   int         not null default 0,
    version       int         not null default 0,
    constraint nobody_decides_on_their_own_work check (decided_by <> prepared_by or state = 'WITHDRAWN')
);
create index reviews_waiting on office.review (decides, prepared_at) where state in ('WAITING', 'RETURNED');
create index on office.review (prepared_by, state);
create index on office.review (account_id) where account_id is not null;
comment on table office.review is 'Actions that wait for approval (BEFORE), or were done and are looked at afterwards (AFTER).';
comment on column office.review.decides is 'The lowest level that may decide.';

create table office.review_comment (
    id        bigint generated always as identity primary key,
    review_id bigint      not null references office.review,
    by_id     bigint      not null references office.person,
    at        timestamptz not null,
    words     text        not null
);
create index on office.review_comment (review_id);

create table office.work_item (
    id          bigint generated always as identity primary key,
    kind        text        not null,
    words       text        not null,
    words_with  text[]      not null default '{}',
    link        text        not null,
    reference   text        not null default '',
    account_id  bigint,
    for_person  bigint      references office.person,
    for_role    text,
    priority    int         not null default 2 check (priority between 1 and 3),
    due_at      timestamptz,
    created_at  timestamptz not null,
    created_by  bigint      references office.person,
    claimed_by  bigint      references office.person,
    claimed_at  timestamptz,
    escalated_at timestamptz,
    done_at     timestamptz,
    done_by     bigint      references office.person,
    outcome     text        not null default '',
    version     int         not null default 0,
    check (for_person is not null or for_role is not null)
);
create index work_of_a_person on office.work_item (for_person, priority, due_at) where done_at is null;
create index work_of_a_role on office.work_item (for_role, priority, due_at) where done_at is null;
create unique index one_open_item_of_a_reference on office.work_item (kind, reference) where done_at is null and reference <> '';
create index on office.work_item (account_id) where account_id is not null;
comment on table office.work_item is 'What waits for a person or a team: follow-ups, messages, missing papers, cases, exceptions.';
comment on column office.work_item.priority is '1 before everything else, 2 as it is due, 3 when there is time.';
comment on column office.work_item.reference is 'What it is about, in the words of its module: one open item of a kind for each.';

create table office.audit_head (
    only_one  boolean primary key default true check (only_one),
    entries   bigint not null,
    last_seal text  not null,
    seal      text
);
insert into office.audit_head (entries, last_seal) values (0, '');
comment on table office.audit_head is 'The end of the sealed trail: how many entries, the last one''s seal, and a seal over both.';
