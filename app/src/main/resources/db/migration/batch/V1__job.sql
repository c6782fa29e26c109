create schema batch;

create table batch.job (
    id          bigint generated always as identity primary key,
    kind        text        not null,
    reference   bigint      not null,
    title       text        not null,
    created_at  timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    failure     text
);
create unique index one_unfinished_job_of_a_kind on batch.job (kind, reference) where finished_at is null;
comment on table batch.job is 'Work in chunks, shared by all application processes. A job that failed keeps the reason until it is taken up again.';

create table batch.chunk (
    job_id  bigint not null references batch.job,
    number  int    not null,
    first   bigint not null,
    last    bigint not null,
    done_at timestamptz,
    items   int    not null default 0,
    primary key (job_id, number)
);
create index chunks_to_do on batch.chunk (job_id, number) where done_at is null;
comment on table batch.chunk is 'A part of a job, done in one transaction together with its mark here: all of it or nothing.';
