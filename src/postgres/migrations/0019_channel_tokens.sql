-- Tokens by which the installation, not a council, signs in to a messaging service. A refresh token is good once, so the next one must be kept.

create table channel_token (
  channel text collate "C" primary key,
  access_token text,
  refresh_token text not null,
  -- Of the refresh token in the settings: another one there begins anew.
  seed_sha256 text not null,
  expires_at timestamptz
);
grant select, insert, update on channel_token to loihua_app;
