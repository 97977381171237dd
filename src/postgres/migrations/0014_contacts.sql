-- How people say where they want to be told: they show that an address is theirs before anything else is sent there.

-- Why the letter that asks them did not arrive; null where nothing is known to be wrong.
alter table contact add column trouble text;

-- A link by which whoever reads an address shows that it is theirs. Only the hash of its secret: who reads this table cannot use it.
create table contact_link (
  council_id text not null references council,
  token_sha256 text collate "C" not null,
  contact_id text collate "C" not null,
  -- The last day on which it can be used.
  good_until date not null,
  primary key (council_id, token_sha256),
  foreign key (council_id, contact_id) references contact on delete cascade
);
create index contact_link_of_contact on contact_link (council_id, contact_id);

alter table contact_link enable row level security;
alter table contact_link force row level security;
create policy own_council on contact_link using (council_id = loihua_council()) with check (council_id = loihua_council());

grant select, insert, update, delete on contact_link to loihua_app;
