alter table billing.tariff_book
    alter column adopted_at drop not null,
    alter column adopted_at drop default,
    add column proposed_on date,
    add column proposed_by bigint references office.person,
    add column words       text    not null default '',
    add column adopted_on  date,
    add column adopted_by  bigint  references office.person,
    add column withdrawn   boolean not null default false,
    add constraint what_serves_is_not_withdrawn check (not (withdrawn and adopted_at is not null));
comment on table billing.tariff_book is 'The editions of the tariff book: texts of book and tariffs, by SHA-256. A bill is explained for ever by the texts it was rated with.';
comment on column billing.tariff_book.adopted_at is 'The edition adopted last serves what is calculated from then on; null for one that was only proposed.';
comment on column billing.tariff_book.proposed_by is 'Null for the edition that the office was opened with.';
