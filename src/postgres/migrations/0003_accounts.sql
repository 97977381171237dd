-- Who may sign in. Kept beside the log, never in it: a person's name and password must be removable.

create table account (
  council_id text not null references council,
  id text collate "C" not null,
  username text not null,
  display_name text not null,
  role text not null,
  office_id text collate "C" not null,
  password_hash text not null,
  primary key (council_id, id)
);
create unique index account_username on account (council_id, lower(username));

create table session (
  council_id text not null references council,
  -- Only the hash of the token: who reads this table cannot sign in with it.
  token_sha256 text collate "C" not null,
  account_id text collate "C" not null,
  expires_at timestamptz not null,
  primary key (council_id, token_sha256),
  foreign key (council_id, account_id) references account on delete cascade
);
create index session_of_account on session (council_id, account_id);

do $$
declare name text;
begin
  foreach name in array array['account', 'session'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_council on %I using (council_id = loihua_council()) with check (council_id = loihua_council())', name);
  end loop;
end $$;

grant select, insert, update (password_hash) on account to loihua_app;
grant select, insert, delete on session to loihua_app;
