-- The application's own table, from before the library: the register of letters received.
create table if not exists letter (
    territory varchar(64) not null,
    reference varchar(40) not null,
    received_on date not null,
    registered_by varchar(64) not null,
    decision varchar(64) not null,
    primary key (territory, reference)
);
