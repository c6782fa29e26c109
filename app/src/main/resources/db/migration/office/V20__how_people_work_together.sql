create table office.coverage (
    person_id bigint not null references office.person,
    task      text   not null,
    readiness text   not null check (readiness in ('STANDS_IN', 'LEARNING')),
    since     date   not null,
    primary key (person_id, task)
);
comment on table office.coverage is 'Who can stand in for whom: kinds of work somebody does besides their own, or learns.';

create table office.playbook (
    id         bigint generated always as identity primary key,
    name       text        not null,
    language   text        not null check (language in ('en', 'es')),
    version    int         not null check (version > 0),
    title      text        not null,
    task       text        not null,
    steps      text[]      not null check (cardinality(steps) > 0),
    written_by bigint      not null references office.person,
    written_on date        not null,
    unique (name, language, version)
);
comment on table office.playbook is 'How a task is done, step by step; a change is a new version.';

create table office.suggestion (
    id          bigint generated always as identity primary key,
    about       text        not null,
    words       text        not null,
    by_id       bigint      not null references office.person,
    made_at     timestamptz not null,
    answer      text        check (answer in ('TAKEN_UP', 'NOTED', 'DECLINED')),
    answer_words text       not null default '',
    answered_by bigint      references office.person check (answered_by <> by_id),
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
comment on table office.suggestion is 'What people suggest to do otherwise, tied to the policy or playbook it is about, and the answer.';
