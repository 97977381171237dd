-- What a second reader found in a text: model, SHA-256 of the kept reading, how much, and how much of it did not quote the text. Null where none has read it.
alter table source add column second jsonb;
