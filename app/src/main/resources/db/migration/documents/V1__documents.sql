create schema documents;

create table documents.content (
    sha256    text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    type      text        not null check (type in ('PDF', 'PNG', 'JPEG', 'TIFF', 'CSV', 'TEXT')),
    size      int         not null check (size > 0),
    bytes     bytea       not null,
    stored_at timestamptz not null default clock_timestamp(),
    stored_by bigint      not null references office.person,
    check (octet_length(bytes) = size)
);
-- Scans are compressed already: trying again costs time and gains nothing.
alter table documents.content alter column bytes set storage external;
comment on table documents.content is 'What was uploaded, once for each content, under its SHA-256. Never changed.';

create function documents.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'documents.content is never changed'; end $$;
create trigger content_is_kept before update on documents.content for each row execute function documents.refuse_change();

create table documents.reading (
    id       bigint      generated always as identity primary key,
    sha256   text        not null unique references documents.content on delete cascade,
    state    text        not null default 'WAITING' check (state in ('WAITING', 'READ')),
    source   text        not null default 'NONE' check (source in ('NONE', 'PLAIN', 'TEXT_LAYER', 'OCR')),
    remark   text        not null default 'NONE',
    pages    int         not null default 0,
    text     text        not null default '',
    words    tsvector,
    barcodes text[]      not null default '{}',
    numbers  text[]      not null default '{}',
    read_at  timestamptz
);
create index on documents.reading using gin (words);
comment on table documents.reading is 'What the machine reads in a content: its text, bar codes, and account numbers whose check digit holds.';
comment on column documents.reading.words is 'The text as English and as Spanish, so that both find it.';
comment on column documents.reading.remark is 'Why there is no text, or less than there could be.';

create table documents.preview (
    sha256 text  primary key references documents.content on delete cascade,
    png    bytea not null
);
comment on table documents.preview is 'The first page as a picture of our own making.';

create table documents.kind (
    code         text    primary key,
    years        int     check (years between 2 and 100),
    counted_from text    not null check (counted_from in ('RECEIVED', 'ACCOUNT_CLOSED')),
    citation     text    not null,
    sensitive    boolean not null,
    version      int     not null default 0
);
comment on table documents.kind is 'Kinds of documents: how long each is kept, and whether looking at one is logged.';
comment on column documents.kind.years is 'How many years it is kept; for good when null.';

insert into documents.kind (code, years, counted_from, citation, sensitive) values
    ('APPLICATION',    7,    'ACCOUNT_CLOSED', 'Gov. Code 34090, 60201; retention schedule',  false),
    ('IDENTIFICATION', 2,    'ACCOUNT_CLOSED', 'Gov. Code 34090, 60201; retention schedule',  true),
    ('LEASE',          4,    'ACCOUNT_CLOSED', 'Gov. Code 34090, 60201; Code Civ. Proc. 337', false),
    ('TITLE',          null, 'RECEIVED',       'Gov. Code 34090(a), 60201(d)',                false),
    ('AUTHORIZATION',  2,    'ACCOUNT_CLOSED', 'Gov. Code 34090, 60201; retention schedule',  false),
    ('CORRESPONDENCE', 2,    'RECEIVED',       'Gov. Code 34090(d), 60201',                   false),
    ('PAYMENT_PROOF',  7,    'RECEIVED',       'Gov. Code 34090, 60201; retention schedule',  true),
    ('BILL',           7,    'RECEIVED',       'Gov. Code 34090, 60201; retention schedule',  false),
    ('MEDICAL',        2,    'ACCOUNT_CLOSED', 'Gov. Code 34090, 60201; Civ. Code 56',        true),
    ('PERMIT',         7,    'ACCOUNT_CLOSED', 'Gov. Code 34090, 60201; retention schedule',  false),
    ('FIELD_FORM',     4,    'RECEIVED',       'Gov. Code 34090, 60201; retention schedule',  false),
    ('PHOTOGRAPH',     2,    'RECEIVED',       'Gov. Code 34090(d), 60201',                   false),
    ('COURT',          null, 'RECEIVED',       'Gov. Code 34090(b), 60201(d)',                true),
    ('RESOLUTION',     null, 'RECEIVED',       'Gov. Code 34090(e), 60201(d)',                false),
    ('OTHER',          2,    'RECEIVED',       'Gov. Code 34090(d), 60201',                   false);

create table documents.folder (
    id        bigint generated always as identity primary key,
    parent_id bigint references documents.folder check (parent_id <> id),
    name      text   not null check (name <> ''),
    constraint one_folder_of_a_name unique nulls not distinct (parent_id, name)
);
comment on table documents.folder is 'The office''s own folders; the folders of an account follow from its documents'' kinds.';

create table documents.box (
    id       bigint generated always as identity primary key,
    label    text   not null unique check (label <> ''),
    location text   not null,
    version  int    not null default 0
);
comment on table documents.box is 'Boxes with paper, and where they stand.';

create table documents.document (
    id          bigint      generated always as identity primary key,
    sha256      text        not null references documents.content,
    title       text        not null check (title <> ''),
    file_name   text        not null,
    kind        text        not null references documents.kind,
    account_id  bigint      references customers.account,
    folder_id   bigint      references documents.folder,
    indexed     text        not null default 'NOT_YET'
                            check (indexed in ('NOT_YET', 'AT_UPLOAD', 'BY_BARCODE', 'BY_TEXT', 'BY_PERSON')),
    received_on date        not null,
    filed_by    bigint      not null references office.person,
    filed_at    timestamptz not null default clock_timestamp(),
    box_id      bigint      references documents.box,
    box_place   text        not null default '',
    edition     int         not null default 1,
    replaces_id bigint      unique references documents.document check (replaces_id <> id),
    version     int         not null default 0,
    title_words tsvector    generated always as (to_tsvector('simple', title || ' ' || file_name)) stored
);
create index on documents.document (account_id) where account_id is not null;
create index on documents.document (folder_id) where folder_id is not null;
create index on documents.document (box_id) where box_id is not null;
create index on documents.document (sha256);
create index to_be_indexed on documents.document (id) where account_id is null and folder_id is null;
create index on documents.document using gin (title_words);
comment on table documents.document is 'A document of the office: a content with its place in the index.';
comment on column documents.document.edition is 'Which edition it is, where documents replace each other.';
comment on column documents.document.box_place is 'Where in the box the paper is: a folder, a slot, a number.';

create table documents.index_key (
    document_id bigint not null references documents.document,
    name        text   not null check (name <> ''),
    value       text   not null check (value <> ''),
    primary key (document_id, name)
);
create index on documents.index_key (lower(value));
comment on table documents.index_key is 'What else a document is found by: parcel, permit, case or work order numbers.';

create table documents.hold (
    id           bigint generated always as identity primary key,
    document_id  bigint not null references documents.document,
    matter       text   not null check (matter <> ''),
    reason       text   not null check (reason <> ''),
    placed_on    date   not null,
    placed_by    bigint not null references office.person,
    released_on  date,
    released_by  bigint references office.person,
    released_for text   not null default '',
    check ((released_on is null) = (released_by is null))
);
create unique index one_hold_of_a_matter on documents.hold (document_id, lower(matter)) where released_on is null;
comment on table documents.hold is 'Legal holds: a document under one is not destroyed, whatever its age.';

create table documents.look (
    id          bigint      generated always as identity primary key,
    document_id bigint      not null references documents.document,
    person_id   bigint      not null references office.person,
    at          timestamptz not null default clock_timestamp(),
    what        text        not null check (what in ('SHOWN', 'DOWNLOADED'))
);
create index on documents.look (document_id, id);
comment on table documents.look is 'Who looked at a sensitive document, and when.';

create table documents.uploads (
    only_one          boolean primary key default true check (only_one),
    largest_megabytes int not null check (largest_megabytes between 1 and 100)
);
insert into documents.uploads (largest_megabytes) values (25);
comment on table documents.uploads is 'What the district lets people upload.';
