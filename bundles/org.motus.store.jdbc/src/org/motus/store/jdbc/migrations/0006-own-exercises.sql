-- Exercises of the clinic's own and its edits of shipped ones. Rows are inserted, never changed: the newest version counts,
-- and one that is removed says so. The document is XMI, made short with zlib; its hash is that of the XMI.
create table own_exercise (
    exercise_id varchar(64) not null,
    version_number integer not null,
    changed_at varchar(40) not null,
    changed_by varchar(400) not null,
    removed boolean not null,
    content_hash varchar(64) not null,
    document ${document} not null,
    primary key (exercise_id, version_number)
);
