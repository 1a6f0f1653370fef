-- Who may open the clinic. The wrapped copies of the key live in the key file; the name is compared by its key.
create table clinic_user (
    id varchar(64) not null primary key,
    name varchar(400) not null,
    name_key varchar(400) not null unique,
    role varchar(16) not null,
    active boolean not null
);
