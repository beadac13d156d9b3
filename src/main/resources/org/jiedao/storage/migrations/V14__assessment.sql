-- Which recorded figure is shown beside an item while points are given: ATTENDANCE, TASKS, LIAISON, MEETINGS. It is a hint
-- and never fills anything in.
alter table assessment_item add column figure varchar(20);

-- By what the assessment was made (LF-8.4, LF-9.4): 查阅工作台账和记录、实地检查……
alter table assessment add column method varchar(2000);
