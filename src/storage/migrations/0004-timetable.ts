/** Steps that follow from others and wait for them, and when agreeing the plan is a key decision. */
export const timetable = `
alter table plan add column keyDecisionFrom integer;
alter table steps add column follows text;
alter table steps add column waitsFor text not null default '[]';
`
