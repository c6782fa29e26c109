create schema desk;

-- What the search looks through, made from what other modules keep and brought up to date by their own statements, in the
-- same transaction: whoever is entered is found at once. One row answers a hit without a join.
create table desk.search_entry (
    account_id    bigint   primary key references customers.account,
    number        text     not null,
    name          text     not null,
    address       text,
    closed        boolean  not null,
    plain_name    text     not null,
    plain_address text     not null,
    words         tsvector not null
);
create index search_by_words on desk.search_entry using gin (words) with (fastupdate = off);
comment on table desk.search_entry is 'An account as the search shows it, with every word of its names and addresses.';
comment on column desk.search_entry.plain_name is 'The names of everybody of the account, lower case and without accents.';

-- The words there are: a slip of the finger is looked up among some ten thousand words, not among half a million names.
create table desk.search_word (
    word text collate "C" primary key
);
create index search_near_words on desk.search_word using gin (word gin_trgm_ops) with (fastupdate = off);

create table desk.search_clue (
    kind       text   not null check (kind in ('ACCOUNT', 'OLD_NUMBER', 'METER', 'PHONE', 'PHONE_END')),
    clue       text   collate "C" not null,
    account_id bigint not null references customers.account,
    shown      text   not null,
    primary key (kind, clue, account_id)
);
create index on desk.search_clue (account_id);
comment on table desk.search_clue is 'Numbers that lead to an account, letters and digits only. Of a phone also its digits from the last to the first: callers say the end.';

create function desk.words_of(text) returns text[]
    language sql immutable parallel safe
    return (select coalesce(array_agg(distinct w), '{}')
              from regexp_split_to_table(
                       public.plain($1) || ' ' || regexp_replace(public.plain($1), '[''’.-]', '', 'g'), '[^a-z0-9]+') as w
             where w <> '');
comment on function desk.words_of is 'The words as they are searched for; O''Brien also as one word.';

create function desk.clue_of(text) returns text
    language sql immutable parallel safe
    return upper(regexp_replace($1, '[^A-Za-z0-9]', '', 'g'));

create function desk.index_accounts(ids bigint[]) returns void language plpgsql as
$$
begin
    with made as (
        select a.id as account_id, a.number, coalesce(who.name, a.mail_name) as name, at.address,
               a.closed_on is not null as closed, public.plain(concat_ws(' ', who.names, a.mail_name)) as plain_name,
               public.plain(coalesce(at.addresses, '')) as plain_address,
               array_to_tsvector(desk.words_of(concat_ws(' ', who.names, a.mail_name, at.addresses))) as words
          from (select distinct i.id from unnest(ids) as i (id)) i
          join customers.account a on a.id = i.id
          left join lateral (
               select (array_agg(p.full_name order by p.id) filter (where r.role = 'CUSTOMER'))[1] as name,
                      string_agg(concat_ws(' ', p.full_name, o.names), ' ' order by r.role <> 'CUSTOMER', p.id) as names
                 from customers.account_person r
                 join customers.person p on p.id = r.person_id
                 left join lateral (
                      select string_agg(l.name, ' ' order by l.id) as names
                        from customers.alias l
                       where l.person_id = p.id) o on true
                where r.account_id = a.id) who on true
          left join lateral (
               select (array_agg(m.address order by lower(s.effective) desc, s.id))[1] as address,
                      string_agg(m.address || ' ' || m.zip, ' ' order by lower(s.effective) desc, s.id) as addresses
                 from customers.service_agreement s
                 join premises.service_point o on o.id = s.service_point_id
                 join premises.premises m on m.id = o.premises_id
                where s.account_id = a.id) at on true)
    insert into desk.search_entry as e (account_id, number, name, address, closed, plain_name, plain_address, words)
    select account_id, number, name, address, closed, plain_name, plain_address, words from made order by account_id
        on conflict (account_id) do update
       set number = excluded.number, name = excluded.name, address = excluded.address, closed = excluded.closed,
           plain_name = excluded.plain_name, plain_address = excluded.plain_address, words = excluded.words
     where (e.number, e.name, e.address, e.closed, e.plain_name, e.plain_address)
           is distinct from
           (excluded.number, excluded.name, excluded.address, excluded.closed, excluded.plain_name, excluded.plain_address);

    insert into desk.search_word (word)
    select distinct w.word
      from unnest(ids) as i (id)
      join desk.search_entry e on e.account_id = i.id
     cross join unnest(tsvector_to_array(e.words)) as w (word)
     where w.word ~ '^[a-z]{4,}$'
       and not exists (select from desk.search_word k where k.word = w.word)
     order by w.word
        on conflict do nothing;

    with now as materialized (
        select 'ACCOUNT' as kind, a.number as clue, a.id as account_id, '' as shown
          from unnest(ids) as i (id)
          join customers.account a on a.id = i.id
         union
        select 'OLD_NUMBER', desk.clue_of(a.old_number), a.id, a.old_number
          from unnest(ids) as i (id)
          join customers.account a on a.id = i.id
         where a.old_number <> ''
         union
        select 'METER', desk.clue_of(m.serial), s.account_id, min(m.serial)
          from unnest(ids) as i (id)
          join customers.service_agreement s on s.account_id = i.id and upper_inf(s.effective)
          join metering.installation n on n.service_point_id = s.service_point_id and upper_inf(n.effective)
          join metering.meter m on m.id = n.meter_id
         group by desk.clue_of(m.serial), s.account_id
         union
        select k.kind, case when k.kind = 'PHONE' then c.digits else reverse(c.digits) end, r.account_id, min(c.value)
          from unnest(ids) as i (id)
          join customers.account_person r on r.account_id = i.id
          join customers.contact_point c on c.person_id = r.person_id and c.kind = 'PHONE' and c.digits <> ''
         cross join (values ('PHONE'), ('PHONE_END')) as k (kind)
         group by k.kind, c.digits, r.account_id),
    gone as (
        delete from desk.search_clue c
         using unnest(ids) as i (id)
         where c.account_id = i.id
           and not exists (select from now n where (n.kind, n.clue, n.account_id) = (c.kind, c.clue, c.account_id)))
    insert into desk.search_clue (kind, clue, account_id, shown)
    select kind, clue, account_id, shown
      from now n
     where not exists (select from desk.search_clue c where (n.kind, n.clue, n.account_id) = (c.kind, c.clue, c.account_id))
     order by kind, clue, account_id
        on conflict do nothing;
end
$$;
comment on function desk.index_accounts is 'Makes what the search knows of these accounts anew.';

-- The argument of each trigger says which accounts the changed rows concern.
create function desk.index_changed() returns trigger language plpgsql as
$$
declare
    ids bigint[];
begin
    execute 'select array_agg(distinct id) from (' || tg_argv[0] || ') as concerned (id)' into ids;
    if ids is not null then perform desk.index_accounts(ids); end if;
    return null;
end
$$;

do $$
declare
    source record;
begin
    for source in
        select *
          from (values
                ('customers.account', 'select id from changed'),
                ('customers.account_person', 'select account_id from changed'),
                ('customers.person', 'select r.account_id from changed c join customers.account_person r on r.person_id = c.id'),
                ('customers.contact_point', 'select r.account_id from changed c join customers.account_person r on r.person_id = c.person_id'),
                ('customers.alias', 'select r.account_id from changed c join customers.account_person r on r.person_id = c.person_id'),
                ('customers.service_agreement', 'select account_id from changed'),
                ('premises.premises', 'select a.account_id from changed c join premises.service_point s on s.premises_id = c.id join customers.service_agreement a on a.service_point_id = s.id'),
                ('premises.service_point', 'select a.account_id from changed c join customers.service_agreement a on a.service_point_id = c.id'),
                ('metering.installation', 'select a.account_id from changed c join customers.service_agreement a on a.service_point_id = c.service_point_id'),
                ('metering.meter', 'select a.account_id from changed c join metering.installation i on i.meter_id = c.id join customers.service_agreement a on a.service_point_id = i.service_point_id')
               ) as sources (of_table, concerned)
    loop
        execute format('create trigger search_hears_insert after insert on %s referencing new table as changed for each statement execute function desk.index_changed(%L)', source.of_table, source.concerned);
        execute format('create trigger search_hears_update after update on %s referencing new table as changed for each statement execute function desk.index_changed(%L)', source.of_table, source.concerned);
        execute format('create trigger search_hears_delete after delete on %s referencing old table as changed for each statement execute function desk.index_changed(%L)', source.of_table, source.concerned);
    end loop;
end $$;

select desk.index_accounts(array_agg(id)) from customers.account having count(*) > 0;
