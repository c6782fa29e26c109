create table desk.records_release (
    id         bigint      generated always as identity (start with 101) primary key,
    account_id bigint      not null references customers.account,
    reference  text        not null,
    requester  text        not null,
    ground     text        not null,
    words      text        not null,
    disclosed  text[]      not null,
    made_on    date        not null,
    made_by    bigint      not null references office.person
);
create index on desk.records_release (account_id, id);
create trigger releases_are_kept before update or delete on desk.records_release
    for each row execute function office.refuse_change();
comment on table desk.records_release is 'Answers to requests for public records about an account: who asked, on what ground, and which exempt fields were left readable.';
