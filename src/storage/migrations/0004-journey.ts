/** The journey beyond the money. Only adds to the formats before. */
export const journey = `
alter table plan add column keyDecisionFrom integer;
alter table steps add column follows text;
alter table steps add column waitsFor text not null default '[]';
`
