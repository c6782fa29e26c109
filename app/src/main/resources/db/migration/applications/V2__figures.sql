alter table applications.application
    add column source      text not null default '',
    add column source_path text not null default '';
comment on column applications.application.source is 'What it came from, by its number: a quote.';

create table applications.figure (
    application_id bigint         not null references applications.application,
    position       int            not null,
    name_en        text           not null,
    name_es        text           not null,
    amount         numeric(14, 2) not null,
    primary key (application_id, position)
);
comment on table applications.figure is 'What it is to cost, as it was said before the application was opened.';
