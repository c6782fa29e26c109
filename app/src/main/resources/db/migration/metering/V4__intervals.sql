create table metering.interval_use (
    installation_id bigint    not null,
    started_at      timestamp not null,
    nth             smallint  not null,
    minutes         int       not null check (minutes > 0),
    use             numeric,
    unit            text      not null,
    quality         text      not null,
    primary key (installation_id, started_at, nth)
) partition by range (started_at);
comment on table metering.interval_use is 'What went through a meter in an hour or less, as its radio told; a partition a month, made when its first interval comes.';
comment on column metering.interval_use.started_at is 'Local time. In the hour that is repeated when daylight saving ends, nth is 0 and then 1.';
comment on column metering.interval_use.use is 'Null where nothing was heard. Signed as the radio told, in unit, multiplied by nothing.';
comment on column metering.interval_use.installation_id is 'No foreign key: a million rows a day would each look it up. They come in by a join with the installations.';

-- The application may not make tables; it may have these made, by this function of the owner's.
create function metering.make_interval_months(first date, last date) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
declare
    month date := date_trunc('month', first)::date;
begin
    if first < date '2000-01-01' or last >= date '2100-01-01' then
        raise exception 'no intervals of % to %', first, last;
    end if;
    while month <= last loop
        execute format(
            'create table if not exists metering.interval_use_%s partition of metering.interval_use for values from (%L) to (%L)',
            to_char(month, 'YYYY_MM'), month, (month + interval '1 month')::date);
        month := (month + interval '1 month')::date;
    end loop;
end
$$;

alter table metering.read_batch add column intervals int not null default 0;
comment on column metering.read_batch.intervals is 'Uses by interval in the file; those of unknown meters are not kept.';
