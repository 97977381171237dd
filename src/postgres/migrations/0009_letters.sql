-- Letters by which offices are urged on, and where each promise stands on the ladder.

create table letter (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  step smallint not null,
  -- Whose delay it is about.
  office_id text collate "C" not null,
  -- Null where it goes to the council itself.
  addressee_office_id text collate "C",
  status text collate "C" not null check (status in ('draft', 'filed', 'dropped')),
  commitment_ids text[] not null,
  drafted_on date not null,
  number text,
  signed_on date,
  explanation_by date,
  -- Null where none is asked, or none yet.
  explanation text collate "C" check (explanation in ('awaited', 'received', 'accepted', 'notAccepted')),
  primary key (council_id, id)
);
create index letter_of_office on letter (council_id, office_id);
create index letter_by_day on letter (council_id, (coalesce(signed_on, drafted_on)));

-- One promise in one letter that was signed.
create table letter_item (
  council_id text not null references council,
  id text collate "C" not null,
  letter_id text collate "C" not null,
  commitment_id text collate "C" not null,
  step smallint not null,
  signed_on date not null,
  late_days integer not null,
  -- Only those of its present opening count for the ladder.
  reopenings integer not null,
  primary key (council_id, id)
);
create index letter_item_of_promise on letter_item (council_id, commitment_id);

do $$
declare name text;
begin
  foreach name in array array['letter', 'letter_item'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_council on %I using (council_id = loihua_council()) with check (council_id = loihua_council())', name);
  end loop;
end $$;

grant select, insert, update, delete on letter, letter_item to loihua_app;
