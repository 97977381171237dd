-- What each office is told on each day, and whom it is sent to.

-- Of the present move: its last day, the arbiter's where a hand-over is left unanswered, and the entry that gave it. Of a closed promise: the next re-check.
alter table commitment add column act_by date, add column act_by_of_arbiter date, add column move_taken_at bigint;
create index commitment_act_by on commitment (council_id, act_by) where act_by is not null;
create index commitment_taken on commitment (council_id, move_taken_at) where move_taken_at is not null;
create index commitment_without_day on commitment (council_id, move_since) where act_by is null and move_since is not null;

create table sweep (
  council_id text not null references council,
  -- The day it was asked on.
  id text collate "C" not null,
  day date not null,
  cover date not null,
  head bigint not null,
  digests integer not null,
  primary key (council_id, id)
);
create index sweep_by_day on sweep (council_id, day);

create table digest (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  office_id text collate "C" not null,
  day date not null,
  -- [{commitmentId, as, news, awaited, since, actBy}] latest first
  lines jsonb not null,
  line_count integer not null,
  sent integer not null,
  bounced integer not null,
  opened_on date,
  -- [{commitmentId, answer, answeredOn}]
  answers jsonb not null,
  primary key (council_id, id)
);
create index digest_of_office on digest (council_id, office_id, day);
create index digest_by_day on digest (council_id, day);

-- Where people want to be told. Kept beside the log, never in it: an address must be removable.
create table contact (
  council_id text not null references council,
  id text collate "C" not null,
  office_id text collate "C" not null,
  -- The person it belongs to; null for an office's own, such as another system that listens.
  account_id text collate "C",
  channel text collate "C" not null,
  address text not null,
  -- What the other side is addressed or signed with: keys of a browser, the secret of a webhook. Never shown again.
  secret text,
  language text not null check (language in ('vi', 'en')),
  created_on date not null,
  -- Not before somebody showed that the address is theirs.
  confirmed boolean not null,
  primary key (council_id, id),
  unique nulls not distinct (council_id, office_id, account_id, channel, address),
  foreign key (council_id, account_id) references account on delete cascade
);
create index contact_of_office on contact (council_id, office_id);

-- One notice to one contact. A queue, not a record: what became of it is told in the log.
create table notice (
  council_id text not null references council,
  id text collate "C" not null,
  digest_id text collate "C" not null,
  contact_id text collate "C" not null,
  day date not null,
  -- The digests it speaks for: its own, and older ones that went with it.
  covers text[] not null,
  -- Its link; only the hash stays once it is sent.
  token text,
  token_sha256 text not null,
  state text collate "C" not null check (state in ('waiting', 'sent', 'merged', 'moot', 'bounced', 'dead')),
  attempts integer not null,
  next_at timestamptz not null,
  last_error text,
  primary key (council_id, id),
  unique (council_id, digest_id, contact_id),
  foreign key (council_id, contact_id) references contact on delete cascade
);
create index notice_waiting on notice (council_id, next_at) where state = 'waiting';
create index notice_of_contact on notice (council_id, contact_id, day);
create unique index notice_by_token on notice (council_id, token_sha256);

do $$
declare name text;
begin
  foreach name in array array['sweep', 'digest', 'contact', 'notice'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_council on %I using (council_id = loihua_council()) with check (council_id = loihua_council())', name);
  end loop;
end $$;

grant select, insert, update, delete on sweep, digest, contact, notice to loihua_app;
