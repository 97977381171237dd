-- Where in the log a letter was filed: what it urges on is told to its office the next time offices are told.
alter table letter_item add column filed_at bigint not null default 0;
create index letter_item_filed on letter_item (council_id, filed_at);
