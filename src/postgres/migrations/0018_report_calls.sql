-- Calls for reports on promises before a session, and who has reported.

create table report_call (
  council_id text not null references council,
  id text collate "C" not null,
  version integer not null,
  session text not null,
  opens_on date not null,
  due_on date not null,
  requested_on date not null,
  status text collate "C" not null check (status in ('open', 'cancelled')),
  office_ids text[] not null,
  filed_office_ids text[] not null,
  primary key (council_id, id)
);
create index report_call_by_day on report_call (council_id, opens_on);

alter table report_call enable row level security;
alter table report_call force row level security;
create policy own_council on report_call using (council_id = loihua_council()) with check (council_id = loihua_council());
grant select, insert, update, delete on report_call to loihua_app;
