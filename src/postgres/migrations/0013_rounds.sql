-- Tally rounds: what was counted as of which day. The table itself is a file kept by its hash.

create table round (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  name text not null,
  as_of date not null,
  collect_by date not null,
  status text collate "C" not null check (status in ('open', 'sealed', 'cancelled')),
  opened_on date not null,
  sealed_on date,
  promises integer,
  rows_sha256 text,
  -- The last entry counted.
  head bigint,
  -- [{name, numerator, denominator, excluded: [{why, count}]}]
  rates jsonb not null,
  primary key (council_id, id)
);
create index round_by_day on round (council_id, as_of);

alter table round enable row level security;
alter table round force row level security;
create policy own_council on round using (council_id = loihua_council()) with check (council_id = loihua_council());
grant select, insert, update, delete on round to loihua_app;
