-- The change log as a chain: every step, undo, redo, issue, export, erasure has a link that holds the hash of the one before,
-- so that whatever is changed, taken out or put in afterwards is noticed. Kept within what H2 and PostgreSQL share.

create table change_link (
    -- from 1, without a gap
    link_no bigint not null,
    kind varchar(20) not null,
    -- the step of a step, undo or redo; the entry of an issue; the disclosure of an export; absent of others
    subject_id bigint,
    made_at timestamp not null,
    made_by varchar(200) not null,
    title varchar(4000) not null,
    -- SHA-256 of what it is about
    content varchar(64) not null,
    -- SHA-256 of all this and of the hash of the link before
    hash varchar(64) not null,
    constraint change_link_pk primary key (link_no)
);
create index change_link_subject_ix on change_link (subject_id);

-- SHA-256 of the salt, the record's name and both images: it tells nothing of an image once image and salt are gone.
alter table change_row add column salt varchar(32) default '' not null;
alter table change_row add column digest varchar(64) default '' not null;
alter table change_row alter column salt drop default;
alter table change_row alter column digest drop default;

-- A row of which personal data was erased by a link, and the digest of what was left of it.
create table erased_row (
    -- from 1, without a gap
    id bigint not null,
    link_no bigint not null,
    row_id bigint not null,
    remainder varchar(64) not null,
    constraint erased_row_pk primary key (id),
    constraint erased_row_link_fk foreign key (link_no) references change_link (link_no),
    constraint erased_row_row_fk foreign key (row_id) references change_row (id)
);
