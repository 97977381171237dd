-- What lists and pages are answered from. Every row is one stream added up; all of it can be thrown away and rebuilt from the log.

-- Words without accents, so that "hoa" finds "hoà" and "hòa" alike. Decomposing and dropping the marks needs no extension,
-- is immutable by itself, and folds case after the marks are gone, so that even the C locale lowers "Ủ" rightly.
create function loihua_fold(words text) returns text language sql immutable strict parallel safe
  return lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'));

create table office (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  name text not null,
  name_en text,
  kind text not null,
  -- [{name, nameEn, from, documentNumber}] in order of days: what it was called when
  names jsonb not null,
  -- All of those names in one text, so that an office is found by what it was called before.
  known_as text not null,
  ended_on date,
  -- The leading one first.
  successor_office_ids text[] not null,
  folded text not null generated always as (loihua_fold(known_as)) stored,
  primary key (council_id, id)
);

create table sitting (
  council_id text not null references council,
  id text collate "C" not null,
  name text not null,
  date date not null,
  primary key (council_id, id)
);

create table resolution (
  council_id text not null references council,
  id text collate "C" not null,
  sitting_id text collate "C" not null,
  number text not null,
  date date not null,
  subject text not null,
  signer text not null,
  commitment_ids text[] not null,
  primary key (council_id, id)
);
create index resolution_of_sitting on resolution (council_id, sitting_id);

create table source (
  council_id text not null references council,
  id text collate "C" not null,
  sitting_id text collate "C" not null,
  name text not null,
  sha256 text not null,
  received_sha256 text not null,
  encoding text not null,
  characters integer not null,
  document_date date,
  reading_sha256 text not null,
  findings integer not null,
  -- [{start, end, reason}] in order of rejection
  rejected jsonb not null,
  filed_at text not null,
  primary key (council_id, id)
);
create index source_of_sitting on source (council_id, sitting_id);

create table commitment (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  status text collate "C" not null,
  sitting_id text collate "C" not null,
  source_id text collate "C" not null,
  start_at integer not null,
  end_at integer not null,
  quote text not null,
  action text not null,
  product text,
  speaker text,
  speaker_role text,
  spoken_on date not null,
  owner_named text,
  -- The office that owes it now; who owed it first is what the council adopted.
  owner_office_id text collate "C",
  adopted_owner_office_id text collate "C",
  supporting text[] not null,
  overseer_office_id text collate "C",
  due_words text,
  due_kind text not null,
  due_date date,
  due_precision text not null,
  -- How the date was counted: {from, days, dayType, calendarVersion, skipped}
  due_counted jsonb,
  current_due_date date,
  extensions integer not null,
  resolution_id text collate "C",
  resolution_number text,
  ordinal integer,
  adopted_on date,
  progress text,
  last_report_on date,
  reports integer not null,
  returns integer not null,
  finished_on date,
  ended_on date,
  ended_by_document text,
  rules text[] not null,
  question text collate "C",
  hand_over_to_office_id text collate "C",
  answer_by date,
  -- Whose move it was at the last event: past answer_by it is the standing committee's without one.
  move_role text collate "C",
  move_office_id text collate "C",
  move_since date,
  hops integer not null,
  bounces integer not null,
  part_of text collate "C",
  parts integer not null,
  parts_finished integer not null,
  periods_waiting integer not null,
  period_due text collate "C",
  recheck_on date,
  proof text,
  reopenings integer not null,
  ending text collate "C",
  by_commitment_id text collate "C",
  -- Position of the last event of the stream: what was changed last comes first.
  changed_at bigint not null,
  folded text not null generated always as (
    loihua_fold(quote || ' ' || action || ' ' || coalesce(product, '') || ' ' || coalesce(owner_named, '') || ' ' || coalesce(speaker, ''))) stored,
  primary key (council_id, id)
);
create index commitment_by_due on commitment (council_id, due_date, id);
create index commitment_by_change on commitment (council_id, changed_at desc);
create index commitment_of_sitting on commitment (council_id, sitting_id);
create index commitment_of_source on commitment (council_id, source_id, start_at);
create index commitment_of_owner on commitment (council_id, owner_office_id, due_date);
create index commitment_of_overseer on commitment (council_id, overseer_office_id, due_date);
create index commitment_of_mover on commitment (council_id, move_role, move_office_id, due_date);
create index commitment_unanswered on commitment (council_id, answer_by) where answer_by is not null;
create index commitment_parts on commitment (council_id, part_of, id) where part_of is not null;
create index commitment_rechecks on commitment (council_id, recheck_on, id) where recheck_on is not null;
create index commitment_of_resolution on commitment (council_id, resolution_id, ordinal);

-- A rendered document is kept, not derived: the adopted paper stays the bytes that were first made of it.
create table resolution_document (
  council_id text not null references council,
  resolution_id text collate "C" not null,
  kind text not null check (kind in ('resolution', 'annex')),
  sha256 text collate "C" not null,
  file_name text not null,
  primary key (council_id, resolution_id, kind),
  foreign key (council_id, sha256) references file
);

do $$
declare name text;
begin
  foreach name in array array['office', 'sitting', 'resolution', 'source', 'commitment', 'resolution_document'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_council on %I using (council_id = loihua_council()) with check (council_id = loihua_council())', name);
  end loop;
end $$;

grant select, insert, update, delete on office, sitting, resolution, source, commitment to loihua_app;
grant select, insert on resolution_document to loihua_app;
