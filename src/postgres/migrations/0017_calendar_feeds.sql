-- Calendars that other programs read by a secret address. Only the hash of the secret: who reads this table cannot use it.

create table calendar_feed (
  council_id text not null references council,
  id text collate "C" not null,
  office_id text collate "C" not null,
  -- The person it belongs to; null for an office's own.
  account_id text collate "C",
  language text not null check (language in ('vi', 'en')),
  created_on date not null,
  last_read_on date,
  token_sha256 text collate "C" not null,
  primary key (council_id, id),
  foreign key (council_id, account_id) references account on delete cascade
);
create unique index calendar_feed_by_token on calendar_feed (council_id, token_sha256);
create index calendar_feed_of_office on calendar_feed (council_id, office_id);

alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy own_council on calendar_feed using (council_id = loihua_council()) with check (council_id = loihua_council());
grant select, insert, update, delete on calendar_feed to loihua_app;
