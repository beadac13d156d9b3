-- The copy of the blank workbook in the data folder; none for what was kept before there were copies.
alter table workbook_form add column file varchar(600);
