create schema district;

create table district.agency (
    only_one      boolean primary key default true check (only_one),
    pack          text        not null,
    description   text        not null,
    business_date date        not null,
    opened_at     timestamptz not null default now()
);
comment on table district.agency is 'The agency that this office serves: its pack (district.yaml as text) and the business date.';
