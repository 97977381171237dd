-- How the topics of a sitting are chosen: what voters raised, what is proposed. Groups and the council's decision are added up from their stream.

create table concern (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  text text not null,
  place text,
  field text,
  source text not null,
  voters integer not null,
  received_on date not null,
  status text collate "C" not null check (status in ('recorded', 'setAside')),
  primary key (council_id, id)
);
create index concern_by_day on concern (council_id, received_on desc, id);

create table proposal (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  sitting_id text collate "C" not null,
  -- The entry of the log by which it was received: its receipt.
  receipt bigint not null,
  primary key (council_id, id)
);
create index proposal_of_sitting on proposal (council_id, sitting_id, receipt);

do $$
declare name text;
begin
  foreach name in array array['concern', 'proposal'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_council on %I using (council_id = loihua_council()) with check (council_id = loihua_council())', name);
    execute format('grant select, insert, update, delete on %I to loihua_app', name);
  end loop;
end $$;
