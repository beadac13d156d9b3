-- Every body that has people can have terms, seats and members; a ruleset of its own only a joint committee has.
-- A body whose number of members is not set makes a seat when somebody joins.
alter table committee add column capped boolean default true not null;

-- Why a term was moved.
alter table term add column note varchar(2000);

-- The first day of a seat and the first day on which it is no more; null = no bound.
alter table seat add column since date;
alter table seat add column until_on date;
