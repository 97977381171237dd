-- What is asked about again before the council.

-- How many voters raised it, and how many of its periods were judged as not met: two of the measures by which promises are ranked.
alter table commitment add column voters integer not null default 0, add column periods_not_met integer not null default 0;

-- Topics proposed for the next session, made of promises that are not kept.
create table topic (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  form text collate "C" not null,
  title text not null,
  addressee_office_id text collate "C" not null,
  commitment_ids text[] not null,
  criterion text collate "C" not null,
  office_id text collate "C" not null,
  status text collate "C" not null check (status in ('proposed', 'withdrawn')),
  proposed_on date not null,
  primary key (council_id, id)
);
create index topic_by_day on topic (council_id, proposed_on);

alter table topic enable row level security;
alter table topic force row level security;
create policy own_council on topic using (council_id = loihua_council()) with check (council_id = loihua_council());
grant select, insert, update, delete on topic to loihua_app;
