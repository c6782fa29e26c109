create schema demo;

create table demo.town (
    only_one    boolean primary key default true check (only_one),
    district    text        not null,
    accounts    int         not null,
    begun_at    timestamptz not null default clock_timestamp(),
    finished_at timestamptz
);
comment on table demo.town is 'The made-up town of a demo office; empty in every other office.';
