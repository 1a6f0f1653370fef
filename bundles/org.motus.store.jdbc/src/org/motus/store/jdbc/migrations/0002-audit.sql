-- The audit: who did what and when. Rows are inserted and read, never changed and never deleted. Each row's hash covers
-- the row and the hash before it; AuditHash says in which form. Times are microseconds since 1970, UTC. No row refers to
-- another table, because it outlives what it tells about.
create table audit (
    entry_number bigint not null,
    recorded_at bigint not null,
    user_name varchar(400) not null,
    act varchar(32) not null,
    patient_id varchar(64),
    subject varchar(800) not null,
    old_hash varchar(64),
    new_hash varchar(64),
    hash varchar(64) not null
);

-- Downward, because the newest rows are read first and Derby walks an index in one direction only.
create unique index audit_by_number on audit (entry_number desc);

create index audit_by_patient on audit (patient_id, entry_number);

-- One row: the newest number and its hash, so that a cut-off end is found. Whoever adds a row locks this one first.
create table audit_head (
    id integer not null primary key,
    newest_number bigint not null,
    newest_hash varchar(64) not null
);

insert into audit_head (id, newest_number, newest_hash)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- SHA-256 of the record as RecordHash takes it; null until a record from before this step is saved again.
alter table patient add column content_hash varchar(64);
