-- What the rows of each table sum to, kept with every save in the same transaction: a flipped bit is noticed even in a file
-- that was never closed. No record of the register, so in a schema apart: not in backups, not in the change log, not generated for jOOQ.
create schema integrity;

create table integrity.table_digest (
    table_name varchar(60) not null,
    row_count bigint not null,
    digest varchar(64) not null,
    constraint table_digest_pk primary key (table_name)
);

-- One row, which every save counts up: writers wait for one another at it. The sum is that of all rows of all tables.
create table integrity.save_count (
    id integer not null,
    saves bigint not null,
    row_count bigint not null,
    digest varchar(64) not null,
    constraint save_count_pk primary key (id)
);
