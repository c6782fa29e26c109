-- A made-up population to measure the desk on: each account with premises, people, a meter, reads, bills and postings of :months
-- months; each :eldest-th with those of 25 years. A third of the family names are made of syllables, so that there are as many
-- different ones as in a town.
create temporary table given as
select row_number() over () - 1 as i, name
  from unnest(string_to_array('Maria,James,Guadalupe,Robert,Linda,Jose,Patricia,Michael,Carmen,David,Elena,William,Rosa,Richard,Teresa,Thomas,Ana,Charles,Lucia,Daniel,Isabel,Matthew,Sofia,Anthony,Marisol,Mark,Beatriz,Donald,Alicia,Steven,Gloria,Paul,Yolanda,Andrew,Ruth,Joshua,Esperanza,Kenneth,Nadia,Kevin,Priya,Brian,Thea,George,Mei,Edward,Ling,Ronald,Hanna,Timothy,Amira,Jason,Fatima,Jeffrey,Noor,Ryan,Keiko,Jacob,Ingrid,Gary,Astrid,Nicholas,Olga,Eric,Irina,Jonathan,Leila,Stephen,Zoe,Larry,Ivy,Justin,Hazel,Scott,Pearl,Brandon,Opal,Benjamin,June,Samuel', ',')) as name;
create temporary table family as
select row_number() over () - 1 as i, name
  from unnest(string_to_array('Garcia,Smith,Hernandez,Johnson,Lopez,Williams,Martinez,Brown,Gonzalez,Jones,Rodriguez,Miller,Perez,Davis,Sanchez,Wilson,Ramirez,Anderson,Torres,Taylor,Flores,Thomas,Rivera,Moore,Gomez,Jackson,Diaz,Martin,Reyes,Lee,Morales,Thompson,Cruz,White,Ortiz,Harris,Gutierrez,Clark,Chavez,Lewis,Ramos,Robinson,Ruiz,Walker,Alvarez,Young,Mendoza,Allen,Castillo,King,Jimenez,Wright,Vasquez,Scott,Romero,Hill,Moreno,Green,Herrera,Adams,Medina,Nelson,Aguilar,Baker,Vargas,Hall,Castro,Campbell,Guzman,Mitchell,Mendez,Carter,Fernandez,Roberts,Munoz,Etcheverry,Lindqvist,Okafor,Halloran,Delacroix,Abernathy,Fairweather,Lindgren,Vance,Oyelaran,Kowalski,Petrossian,Nakamura,Nguyen,Tran,Pham,Kim,Park,Chen,Wang,Singh,Patel,Shah,Haddad,Nasser,Dubois,Moreau,Rossi,Bianchi,Novak,Horvat,Ivanov,Petrov,Larsen,Hansen,Jensen,Nyberg,Virtanen,Korhonen,Silva,Santos,Oliveira,Costa,Pereira,Almeida', ',')) as name;
create temporary table street as
select row_number() over () - 1 as i, a || ' ' || b as name
  from unnest(string_to_array('Sagehen,Chuckwalla,Palo Verde,Ocotillo,Juniper,Mesquite,Cholla,Yucca,Saltbush,Paloma,Quail,Roadrunner,Coyote,Joshua,Desert Willow,Palm,Sunset,Granite,Copper,Hidden,Pinon,Arroyo,Mesa,Canyon,Cactus,Agave,Sunrise,Hacienda,Rancho,Mission', ',')) as a
 cross join unnest(string_to_array('Trail,Road,Court,Lane,Drive,Avenue', ',')) as b;

create temporary table one as
select n, case when n % :eldest = 0 then 300 else :months end as months,
       case when n % :eldest = 0 then date '2001-03-01' else date '2018-03-01' + n % 2500 end as since,
       lpad((300000 + n)::text, 7, '0') as seven,
       (select name from given where i = (n::bigint * 7919) % 80) as given,
       case when n % 3 > 0 then (select name from family where i = (n::bigint * 104729 / 13) % 120)
            else (array['Bar', 'Cal', 'Dor', 'Fen', 'Gar', 'Hol', 'Kel', 'Lor', 'Mar', 'Nor', 'Pal', 'Quin', 'Rav', 'Sal', 'Tor', 'Val', 'Wex', 'Yar', 'Zan', 'Bel', 'Cor', 'Dun', 'Esk', 'Fal', 'Gil', 'Har'])[1 + n / 3 % 26]
                 || (array['a', 'e', 'i', 'o', 'u', 'an', 'el', 'in', 'or', 'um', 'ar', 'et', 'is', 'ol'])[1 + n / 78 % 14]
                 || (array['berg', 'cott', 'dale', 'feld', 'gren', 'holm', 'kins', 'land', 'mann', 'ner', 'quist', 'rell', 'son', 'stein', 'ton', 'vez', 'ward', 'ski', 'zzi', 'moto', 'escu', 'oglu', 'dottir', 'poulos', 'enko', 'ides', 'ova', 'uchi', 'bury', 'shaw'])[1 + n / 1092 % 30] end as family,
       (100 + (n * 37) % 9800)::text as house,
       (select name from street where i = (n * 31 + n / 97) % 180) as street,
       (array['Cholla Flat', 'Sand Wells', 'Twin Buttes'])[1 + n % 3] as city,
       9228400 + n % 80 as zip
  from generate_series(:first, :first + :accounts - 1) as n;
analyze one;

insert into premises.cycle (code, name) select 'BENCH-' || c, 'Cycle ' || c from generate_series(1, 4) as c;
insert into premises.route (code, cycle_id, name)
select right(c.code, 1) || '-' || r, c.id, 'Book ' || r
  from premises.cycle c cross join generate_series(1, 25) as r where c.code like 'BENCH-_';
insert into premises.premises (id, reference, house_number, street, city, zip)
select n, 'P' || n, house, street, city, zip / 100 from one;
insert into premises.service_point (id, reference, premises_id, service, route_id, sequence)
select n, 'S' || n, n, 'WATER', (select min(r.id) from premises.route r join premises.cycle c on c.id = r.cycle_id where c.code like 'BENCH-_') + n % 100, n / 100 from one;

insert into customers.person (id, kind, given_name, family_name, language)
select n, 'PERSON', given, family, case when n % 5 = 0 then 'es' else 'en' end from one;
insert into customers.contact_point (person_id, kind, value)
select n, 'PHONE', '760-' || lpad((200 + n % 700)::text, 3, '0') || '-' || lpad((n * 7 % 10000)::text, 4, '0') from one
 union all
select n, 'EMAIL', lower(left(given, 1) || '.' || family) || n || '@example.org' from one;
insert into customers.account (id, number, opened_on, mail_name, mail_street, mail_city, mail_state, mail_zip, language)
select n, seven || (10 - (select sum(case when p % 2 = 1 then d * 2 / 10 + d * 2 % 10 else d end)
                            from (select substr(seven, p, 1)::int as d, p from generate_series(1, 7) as p) digits) % 10) % 10,
       since, given || ' ' || family, house || ' ' || street, city, 'CA', (zip / 100)::text,
       case when n % 5 = 0 then 'es' else 'en' end
  from one;
insert into customers.service_agreement (id, account_id, service_point_id, service, effective)
select n, n, n, 'WATER', daterange(since, null) from one;
insert into customers.agreement_class (agreement_id, rate_class, effective)
select n, 'RESIDENTIAL_SINGLE', daterange(since, null) from one;
insert into customers.agreement_fact (agreement_id, name, value, effective)
select n, 'household_size', (1 + n % 6)::text, daterange(since, null) from one;

insert into metering.meter (id, serial, size, dials, unit)
select n, lpad((10 + n % 20)::text, 2, '0') || '-' || lpad(n::text, 6, '0'), '3/4"', 6, 'CCF' from one;
insert into metering.installation (id, meter_id, service_point_id, effective)
select n, n, n, daterange(since, null) from one;
-- The search enters an account when it has people: last, so that it does so once.
insert into customers.account_person (account_id, person_id, role) select n, n, 'CUSTOMER' from one;
insert into metering.read (id, installation_id, service_point_id, read_on, register, kind, state, previous_on, usage, unit)
select n * 320::bigint - m, n, n, (date '2026-11-10' - make_interval(months => m))::date, 9000 - 12 * m + n % 7, 'ACTUAL', 'ACCEPTED',
       case when m < months + 12 then (date '2026-11-10' - make_interval(months => m + 1))::date end,
       case when m < months + 12 then 6 + (n + (300 - m) * (300 - m)) % 20 else 0 end, 'CCF'
  from one cross join lateral generate_series(0, months + 12) as m;

insert into ledger.general_ledger_account (code, name, kind)
values ('1200', 'Receivables', 'ASSET'), ('4000', 'Water sales', 'REVENUE'), ('1000', 'Cash', 'ASSET') on conflict do nothing;
insert into billing.bill (id, account_id, status, bill_date, due_date, total, balance_before, transaction_id)
select 100000 + n * 320::bigint - m, n, 'POSTED', (date '2026-11-12' - make_interval(months => m))::date,
       (date '2026-12-03' - make_interval(months => m))::date, 25.78 + 3.5 * (6 + (n + (25 - m) ^ 2)::int % 20), 0, 2 * (n * 320::bigint - m)
  from one cross join lateral generate_series(0, months - 1) as m;
insert into billing.bill_segment (bill_id, number, agreement_id, service, rate_class, period, usage, unit, estimated, tariff_book_id, request, amount)
select b.id, 1, b.account_id, 'WATER', 'RESIDENTIAL_SINGLE',
       daterange((b.bill_date - interval '1 month' - interval '2 days')::date, b.bill_date - 2), (b.total - 25.78) / 3.5, 'CCF', false, (select max(id) from billing.tariff_book), '{}', b.total
  from billing.bill b join one on one.n = b.account_id;
insert into billing.bill_line (bill_id, segment, number, component, service, revenue_account, quantity, amount)
select s.bill_id, 1, l.number, l.component, 'WATER', '4000', l.quantity, l.amount
  from billing.bill_segment s
  join one on one.n = s.agreement_id
 cross join lateral (values (1, 'service_charge', null, 25.78), (2, 'commodity_charge', s.usage, s.amount - 25.78)) as l (number, component, quantity, amount);

insert into ledger.transaction (id, account_id, kind, posted_on, document)
select b.transaction_id, b.account_id, 'BILL', b.bill_date, b.id from billing.bill b join one on one.n = b.account_id
 union all
select b.transaction_id + 1, b.account_id, 'PAYMENT', b.due_date - (b.account_id % 9)::int, b.id
  from billing.bill b join one on one.n = b.account_id where b.bill_date < date '2026-11-01' - (b.account_id % 5 * 15)::int;
insert into ledger.entry (transaction_id, number, gl_code, service, amount)
select b.transaction_id, e.number, e.code, 'WATER', e.amount
  from billing.bill b join one on one.n = b.account_id cross join lateral (values (1, '1200', b.total), (2, '4000', -b.total)) as e (number, code, amount)
 union all
select t.id, e.number, e.code, 'WATER', e.amount
  from ledger.transaction t join billing.bill b on b.id = t.document join one on one.n = b.account_id
 cross join lateral (values (1, '1000', b.total), (2, '1200', -b.total)) as e (number, code, amount)
 where t.kind = 'PAYMENT';
insert into ledger.open_item (transaction_id, service, account_id, due_on, amount, open)
select b.transaction_id, 'WATER', b.account_id, b.due_date, b.total, case when p.id is null then b.total else 0 end
  from billing.bill b join one on one.n = b.account_id left join ledger.transaction p on p.document = b.id and p.kind = 'PAYMENT'
 union all
select p.id, 'WATER', p.account_id, p.posted_on, -b.total, 0
  from billing.bill b join one on one.n = b.account_id join ledger.transaction p on p.document = b.id and p.kind = 'PAYMENT';
insert into ledger.application (transaction_id, with_service, item_id, item_service, amount)
select p.id, 'WATER', b.transaction_id, 'WATER', b.total
  from billing.bill b join one on one.n = b.account_id join ledger.transaction p on p.document = b.id and p.kind = 'PAYMENT'
 union all
select b.transaction_id, 'WATER', p.id, 'WATER', -b.total
  from billing.bill b join one on one.n = b.account_id join ledger.transaction p on p.document = b.id and p.kind = 'PAYMENT';
insert into ledger.balance (account_id, balance)
select account_id, sum(open) from ledger.open_item join one on one.n = account_id group by account_id;
