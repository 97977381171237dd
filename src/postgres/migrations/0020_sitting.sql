-- The sitting: who sits in the council, what happens on the floor, which questions are put.

create table deputy (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  name text not null,
  group_name text,
  elected_on date not null,
  ended_on date,
  primary key (council_id, id)
);

-- One row for each sitting that has an agenda. What is on it at this moment is added up from its stream; this says which ones are going on.
create table floor (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  status text collate "C" not null check (status in ('planned', 'open', 'suspended', 'closed')),
  -- Milliseconds since 1970 in UTC.
  opened_at bigint,
  closed_at bigint,
  primary key (council_id, id)
);

create table question (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  sitting_id text collate "C" not null,
  item_id text collate "C" not null,
  deputy_id text collate "C" not null,
  state text collate "C" not null check (state in ('awaiting', 'writtenDue', 'partAnswered', 'answered', 'settled', 'withdrawn')),
  text text not null,
  office_ids text[] not null,
  -- The first day by which one of those asked owes a written answer; null where none does.
  written_due date,
  put_at bigint not null,
  primary key (council_id, id)
);
create index question_of_sitting on question (council_id, sitting_id, put_at);
create index question_of_deputy on question (council_id, deputy_id, put_at);

do $$
declare name text;
begin
  foreach name in array array['deputy', 'floor', 'question'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_council on %I using (council_id = loihua_council()) with check (council_id = loihua_council())', name);
    execute format('grant select, insert, update, delete on %I to loihua_app', name);
  end loop;
end $$;
