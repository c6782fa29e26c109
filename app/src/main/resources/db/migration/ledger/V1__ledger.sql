create schema ledger;

create table ledger.general_ledger_account (
    code text primary key,
    name text not null,
    kind text not null check (kind in ('ASSET', 'LIABILITY', 'REVENUE', 'EXPENSE', 'EQUITY')),
    receivable boolean not null default false check (not receivable or kind = 'ASSET')
);
comment on column ledger.general_ledger_account.receivable is 'A control account: its entries are the balances of the customers'' accounts.';

create table ledger.transaction (
    id         bigint      not null primary key,
    account_id bigint      not null references customers.account,
    kind       text        not null,
    posted_on  date        not null,
    document   bigint,
    reverses   bigint unique references ledger.transaction,
    memo       text        not null default '',
    recorded_at timestamptz not null default now()
);
create index on ledger.transaction (account_id, id);
create sequence ledger.transaction_id;
comment on table ledger.transaction is 'What was posted, for whom and why; never changed: an error is reversed by another transaction that names it.';
comment on column ledger.transaction.document is 'The bill, receipt or adjustment it belongs to, by the number of its kind.';

create table ledger.entry (
    transaction_id bigint        not null references ledger.transaction,
    number         smallint      not null,
    gl_code        text          not null references ledger.general_ledger_account,
    service        text          not null default '',
    amount         numeric(14,2) not null check (amount <> 0),
    primary key (transaction_id, number)
);
create index on ledger.entry (gl_code, transaction_id);
comment on column ledger.entry.amount is 'Debit positive, credit negative; the entries of a transaction sum to zero.';

create table ledger.open_item (
    transaction_id bigint        not null references ledger.transaction,
    service        text          not null,
    account_id     bigint        not null references customers.account,
    due_on         date          not null,
    amount         numeric(14,2) not null,
    open           numeric(14,2) not null,
    primary key (transaction_id, service),
    check (open between least(amount, 0) and greatest(amount, 0))
) with (fillfactor = 80);
create index items_open on ledger.open_item (account_id, due_on) where open <> 0;
create index credits_open on ledger.open_item (account_id) where open < 0;
comment on table ledger.open_item is 'A receivable (or, negative, a credit) by service and due date, and how much of it is still open.';

create table ledger.application (
    id             bigint generated always as identity primary key,
    item_id        bigint        not null,
    item_service   text          not null,
    transaction_id bigint        not null,
    with_service   text          not null,
    amount         numeric(14,2) not null check (amount <> 0),
    foreign key (item_id, item_service) references ledger.open_item,
    foreign key (transaction_id, with_service) references ledger.open_item
);
create index on ledger.application (item_id, item_service);
create index on ledger.application (transaction_id);
comment on table ledger.application is 'What an item of another transaction took off an item; each is written from both sides, with opposite signs.';

create table ledger.balance (
    account_id bigint        primary key references customers.account,
    balance    numeric(14,2) not null default 0
) with (fillfactor = 70);
comment on table ledger.balance is 'What the account owes (negative: its credit), kept in the transaction that changes it.';

-- A transaction is written with all its entries in one statement; the statement is refused when they do not sum to zero.
create function ledger.must_balance() returns trigger language plpgsql as
$$
declare wrong bigint;
begin
    select transaction_id into wrong from written group by transaction_id having sum(amount) <> 0 limit 1;
    if wrong is not null then
        raise exception 'ledger transaction % does not balance', wrong using errcode = 'check_violation';
    end if;
    -- Numbered 1, 2, 3 ... in one statement: entries that came later would meet the primary key.
    select transaction_id into wrong from written group by transaction_id
    having min(number) <> 1 or max(number) <> count(*) limit 1;
    if wrong is not null then
        raise exception 'ledger transaction % was already written', wrong using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create trigger entries_balance after insert on ledger.entry
    referencing new table as written for each statement execute function ledger.must_balance();

create function ledger.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'what is posted is never changed: reverse it'; end $$;
create trigger posted_entries_stay before update or delete on ledger.entry for each row execute function ledger.refuse_change();
create trigger posted_transactions_stay before update or delete on ledger.transaction for each row execute function ledger.refuse_change();
