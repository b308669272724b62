/** Ambitions, and which of them an intervention serves. */
export const ambitions = `
alter table interventions add column ambitions text not null default '[]';

create table ambitions (
  id text primary key,
  position real not null,
  title text not null,
  indicatorId text,
  definition text not null,
  unit text not null,
  better text not null,
  baseline text not null,
  baselinePeriod text not null,
  baselineSource text not null,
  trajectory text not null,
  laterTargets text not null,
  results text not null,
  nationalShare text,
  owner text not null,
  note text not null
) strict;
`
