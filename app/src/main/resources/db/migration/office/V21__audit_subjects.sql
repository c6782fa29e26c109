create table office.audit_subject (
    entry_id bigint not null,
    kind     text   not null,
    record   bigint not null,
    primary key (kind, record, entry_id)
);
create trigger subjects_are_kept before update or delete on office.audit_subject
    for each row execute function office.refuse_change();
comment on table office.audit_subject is
    'The records that an entry of the audit trail is about, found among its values and its answer: for the history of a record.';
comment on column office.audit_subject.kind is 'What the record is, as its id is called: Order of an OrderId.';
comment on column office.audit_subject.entry_id is 'An entry of the trail; no foreign key, for both are written by one statement and never changed.';
