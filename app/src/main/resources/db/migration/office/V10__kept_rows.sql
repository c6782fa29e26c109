-- Any table with this trigger is append-only: the program's database role may add rows to it and read them, nothing else.
create or replace function office.refuse_change() returns trigger language plpgsql as
$$ begin raise exception '%.% is never changed', tg_table_schema, tg_table_name; end $$;
comment on function office.refuse_change() is 'On a table''s trigger, makes it append-only, also for the program''s database role.';
