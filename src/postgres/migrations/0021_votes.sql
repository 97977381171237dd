-- Votes of a sitting.

create table vote (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  sitting_id text collate "C" not null,
  title text not null,
  status text collate "C" not null check (status in ('prepared', 'open', 'suspended', 'closed', 'certified', 'announced', 'void')),
  prepared_at bigint not null,
  primary key (council_id, id)
);
create index vote_of_sitting on vote (council_id, sitting_id, prepared_at);

-- The papers of a secret vote that is open: one row for a whole box, its papers sorted by what stands on them. So no row, no order, no number and no time of a paper can be
-- laid beside the record of who voted. When the vote is closed, the papers go into the log, sorted, and the row is taken away.
create table ballot_box (
  council_id text not null references council,
  vote_id text collate "C" not null,
  papers text[] not null,
  primary key (council_id, vote_id)
);

do $$
declare name text;
begin
  foreach name in array array['vote', 'ballot_box'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_council on %I using (council_id = loihua_council()) with check (council_id = loihua_council())', name);
    execute format('grant select, insert, update, delete on %I to loihua_app', name);
  end loop;
end $$;
