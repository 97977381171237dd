-- How many voters raised it: one of the measures by which promises are ranked for re-questioning.
alter table commitment add column voters integer not null default 0;
