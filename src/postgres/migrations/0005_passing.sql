-- How promises went from office to office: every offer with what came of it, and every stretch of duty and of move.
-- Parts of a promise, not promises: `id` is the promise's with the place among its parts.

create table hand_over (
  council_id text not null references council,
  id text collate "C" not null,
  commitment_id text collate "C" not null,
  ordinal integer not null,
  from_office_id text collate "C" not null,
  to_office_id text collate "C" not null,
  proposed_on date not null,
  answer_by date not null,
  answer text collate "C" not null,
  answered_on date,
  -- Of a refusal: the office it named, and what came of it.
  proper_office_id text collate "C",
  outcome text collate "C",
  -- Accepted by an office that had owed it before; offered the other way round before.
  returned boolean not null,
  back boolean not null,
  primary key (council_id, id)
);
create index hand_over_by_day on hand_over (council_id, proposed_on);
create index hand_over_of_commitment on hand_over (council_id, commitment_id);
create index hand_over_from on hand_over (council_id, from_office_id);
create index hand_over_to on hand_over (council_id, to_office_id);

create table span (
  council_id text not null references council,
  id text collate "C" not null,
  commitment_id text collate "C" not null,
  kind text collate "C" not null check (kind in ('duty', 'move')),
  ordinal integer not null,
  role text collate "C" not null,
  -- Null for the standing committee.
  office_id text collate "C",
  -- Of the move: what was waited for.
  awaited text collate "C",
  from_on date not null,
  -- The day after its last; null while it lasts.
  to_on date,
  primary key (council_id, id)
);
create index span_of_commitment on span (council_id, commitment_id);
create index span_of_office on span (council_id, office_id, kind);
create index span_waiting on span (council_id, from_on) where kind = 'move' and awaited <> 'work';

do $$
declare name text;
begin
  foreach name in array array['hand_over', 'span'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_council on %I using (council_id = loihua_council()) with check (council_id = loihua_council())', name);
  end loop;
end $$;

grant select, insert, update, delete on hand_over, span to loihua_app;
