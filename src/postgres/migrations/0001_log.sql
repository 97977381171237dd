-- The record itself: one append-only log per council, under one locked head row.
-- council_id leads every key, so that councils can be split over servers, and row-level security keeps them apart.

create function loihua_council() returns text language sql stable parallel safe
  -- nullif: after a transaction that set it locally, the setting reads '' rather than null.
  return nullif(current_setting('loihua.council', true), '');

create table council (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null,
  name_en text not null,
  place text not null,
  is_example boolean not null
);

create table head (
  council_id text primary key references council,
  position bigint not null check (position >= 0),
  hash text not null check (hash ~ '^[0-9a-f]{64}$')
);

create table event (
  council_id text not null references council,
  position bigint not null check (position >= 1),
  stream text collate "C" not null,
  version integer not null check (version >= 1),
  type text not null,
  -- Text, not timestamptz: it must stay, to the letter, what was hashed.
  recorded_at text not null check (recorded_at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$'),
  hash text not null,
  -- The canonical text that was hashed. jsonb would not keep it.
  body text not null,
  primary key (council_id, position),
  unique (council_id, stream, version)
);

create table request (
  council_id text not null references council,
  key text collate "C" not null,
  fingerprint text not null,
  position bigint not null,
  primary key (council_id, key)
);

create table file (
  council_id text not null references council,
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text not null,
  bytes bytea not null,
  primary key (council_id, sha256)
);
-- Evidence is compressed already (PDF, pictures); trying again only costs time.
alter table file alter column bytes set storage external;

-- Beside the missing privilege: a slip by the owner is refused too. Only an example council may be taken away again.
create function loihua_log_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (select from council where id = old.council_id and is_example) then return old; end if;
  raise exception 'the log is append-only: % on event is refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on event for each row execute function loihua_log_is_append_only();
create trigger append_only_whole before truncate on event for each statement execute function loihua_log_is_append_only();

create function loihua_head_only_grows() returns trigger language plpgsql as $$
begin
  if new.council_id <> old.council_id or new.position < old.position or (new.position = old.position and new.hash <> old.hash) then
    raise exception 'the head of a log only moves forward' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger only_grows before update on head for each row execute function loihua_head_only_grows();

-- Which councils there are is public; everything about them is asked for one council at a time.
alter table council enable row level security;
alter table council force row level security;
create policy directory on council for select using (true);
create policy own_council on council using (id = loihua_council()) with check (id = loihua_council());

do $$
declare name text;
begin
  foreach name in array array['head', 'event', 'request', 'file'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_council on %I using (council_id = loihua_council()) with check (council_id = loihua_council())', name);
  end loop;
end $$;

grant select on council to loihua_app;
grant select, update (position, hash) on head to loihua_app;
grant select, insert on event, request, file to loihua_app;
revoke update, delete, truncate on event from loihua_app, public;
