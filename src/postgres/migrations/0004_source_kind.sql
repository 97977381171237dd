-- What a source was received as (text, docx, pdf, …); null where it was not told.
alter table source add column kind text collate "C";
