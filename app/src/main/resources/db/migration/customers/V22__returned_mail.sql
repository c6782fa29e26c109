create table customers.returned_mail (
    id          bigint generated always as identity primary key,
    account_id  bigint not null references customers.account,
    returned_on date   not null,
    reason      text   not null check (reason in ('MOVED', 'FORWARDED', 'NO_SUCH_ADDRESS', 'UNKNOWN', 'VACANT', 'UNCLAIMED', 'REFUSED')),
    street      text   not null,
    city        text   not null,
    zip         text   not null,
    note        text   not null default '',
    by_id       bigint not null,
    settled_on  date,
    settled_by  bigint,
    settled_for text   not null default '',
    constraint what_is_settled_says_by_whom check ((settled_on is null) = (settled_by is null))
);
create index on customers.returned_mail (account_id, id);
comment on table customers.returned_mail is 'Bills and letters that the post brought back, with the address they went to.';
comment on column customers.returned_mail.settled_on is
    'When somebody said that the address is right; one that was changed since needs no such word.';
