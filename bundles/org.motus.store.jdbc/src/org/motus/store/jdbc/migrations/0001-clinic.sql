-- The clinic: letterhead, patients with what they carry, and program revisions.

create table clinic (
    id varchar(64) not null primary key,
    name varchar(400) not null,
    address varchar(2000) not null,
    phone varchar(400) not null,
    emergency_number varchar(400) not null,
    demo boolean not null
);

-- The last five columns repeat what the patient table shows; they change in the transaction that changes their source.
create table patient (
    id varchar(64) not null primary key,
    version integer not null,
    patient_number varchar(128),
    given_name varchar(400) not null,
    family_name varchar(400) not null,
    birth_date date,
    sex varchar(16) not null,
    phone varchar(400),
    email varchar(400),
    address varchar(400),
    language varchar(64) not null,
    minutes_per_day integer,
    archived boolean not null,
    family_key ${key} not null,
    given_key ${key} not null,
    current_location varchar(1),
    last_visit date,
    last_pain double precision,
    newest_revision integer not null
);

create index patient_by_name on patient (family_key, given_key, id, archived);

-- The words a patient is found by: lower case, without accents. Searches read the first index only.
create table patient_word (
    patient_id varchar(64) not null,
    word ${key} not null,
    archived boolean not null
);

create index patient_word_by_word on patient_word (word, archived, patient_id);

create index patient_word_by_patient on patient_word (patient_id);

create table patient_flag (
    patient_id varchar(64) not null references patient (id),
    position integer not null,
    entry varchar(128) not null,
    primary key (patient_id, position)
);

create table patient_equipment (
    patient_id varchar(64) not null references patient (id),
    position integer not null,
    entry varchar(64) not null,
    primary key (patient_id, position)
);

-- Below a patient each row has a key within the patient, the key of the row that contains it, and its place in the list.
create table episode (
    patient_id varchar(64) not null references patient (id),
    id varchar(64) not null,
    parent_id varchar(64) not null,
    position integer not null,
    location varchar(1) not null,
    started_on date,
    ended_on date,
    onset varchar(400),
    irritability varchar(16) not null,
    diagnosis_system varchar(400),
    diagnosis_code varchar(400),
    diagnosis_text varchar(400),
    primary key (patient_id, id)
);

create table pain_site (
    patient_id varchar(64) not null references patient (id),
    id varchar(64) not null,
    parent_id varchar(64) not null,
    position integer not null,
    region varchar(400),
    location varchar(1) not null,
    side varchar(16) not null,
    pain_now integer,
    pain_worst integer,
    pain_depth varchar(16) not null,
    spread varchar(400),
    recorded_on date,
    primary key (patient_id, id)
);

create table goal (
    patient_id varchar(64) not null references patient (id),
    id varchar(64) not null,
    parent_id varchar(64) not null,
    position integer not null,
    goal_text varchar(20000),
    set_on date,
    reached_on date,
    primary key (patient_id, id)
);

create table screening (
    patient_id varchar(64) not null references patient (id),
    id varchar(64) not null,
    parent_id varchar(64) not null,
    position integer not null,
    taken_at varchar(40),
    taken_by varchar(400),
    primary key (patient_id, id)
);

create table answer (
    patient_id varchar(64) not null references patient (id),
    id varchar(240) not null,
    parent_id varchar(64) not null,
    position integer not null,
    red_flag_id varchar(128) not null,
    answer_value varchar(16) not null,
    note varchar(20000),
    primary key (patient_id, id)
);

create table visit (
    patient_id varchar(64) not null references patient (id),
    id varchar(64) not null,
    parent_id varchar(64) not null,
    position integer not null,
    visit_date date not null,
    kind varchar(16) not null,
    note varchar(20000),
    primary key (patient_id, id)
);

create table score (
    patient_id varchar(64) not null references patient (id),
    id varchar(64) not null,
    parent_id varchar(64) not null,
    position integer not null,
    measure_id varchar(128) not null,
    item varchar(400),
    score_value double precision not null,
    primary key (patient_id, id)
);

create table diary_day (
    patient_id varchar(64) not null references patient (id),
    id varchar(240) not null,
    parent_id varchar(64) not null,
    position integer not null,
    diary_date date not null,
    prescription_id varchar(128),
    sessions_done integer,
    walk_minutes integer,
    feel integer,
    pain integer,
    note varchar(20000),
    primary key (patient_id, id)
);

-- Rows are inserted, never changed: a printed handout can be printed again for ever. The save counts up the patient's
-- row first, so a reference would only check again what is known. The document is XMI, made short with zlib; its hash is
-- that of the XMI.
create table program_revision (
    patient_id varchar(64) not null,
    revision_number integer not null,
    id varchar(64) not null,
    location varchar(1) not null,
    saved_at varchar(40) not null,
    author varchar(400) not null,
    content_hash varchar(64) not null,
    exercise_count integer not null,
    document ${document} not null,
    primary key (patient_id, revision_number)
);
