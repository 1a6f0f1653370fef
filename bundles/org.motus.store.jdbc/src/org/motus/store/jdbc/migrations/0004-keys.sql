-- The keys of a clinic on a server, and the sign-ins that failed there, so that every desk sees the same ones. A clinic in
-- a folder leaves these empty: its keys must be read before its database can be, so they are files beside it.
create table clinic_key (
    id integer not null primary key,
    state ${document} not null
);

-- One row: how many failed in a row. Whoever counts locks it first.
create table sign_in_count (
    id integer not null primary key,
    in_a_row integer not null,
    newest_at varchar(40) not null
);

insert into sign_in_count (id, in_a_row, newest_at) values (1, 0, '1970-01-01T00:00:00Z');

-- What the audit does not have yet.
create table failed_sign_in (
    failed_at varchar(40) not null,
    user_id varchar(64)
);
