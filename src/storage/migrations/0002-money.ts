/** Funding in full, workforce, later years, the year as it goes, scenarios and versions. Only adds to the first format. */
export const money = `
alter table sources add column laterYears text not null default
  '[{"amount":null,"certainty":"indicative","letter":"","letterDate":null},{"amount":null,"certainty":"indicative","letter":"","letterDate":null}]';
alter table sources add column carriedForward integer;
alter table sources add column carryApproval text not null default '';
alter table sources add column membershipConfirmed integer not null default 0;
alter table sources add column conditions text not null default '[]';

alter table interventions add column populations text not null default '[]';
alter table interventions add column exitPlan text not null default '';

alter table lines add column months text;
alter table lines add column basis text;
alter table lines add column recurring integer not null default 1;
alter table lines add column year2 integer;
alter table lines add column year3 integer;
alter table lines add column stoppable text not null default 'unknown';
alter table lines add column noticeWeeks integer;

create table contributions (
  id text primary key,
  position real not null,
  sourceId text references sources (id) deferrable initially deferred,
  partner text not null,
  amount integer,
  confirmed integer not null,
  letter text not null
) strict;

create table receipts (
  id text primary key,
  position real not null,
  sourceId text references sources (id) deferrable initially deferred,
  date text,
  amount integer,
  received integer not null,
  note text not null
) strict;

create table posts (
  id text primary key,
  position real not null,
  title text not null,
  roleId text,
  interventionId text references interventions (id) deferrable initially deferred,
  employer text not null,
  employerTypeId text,
  wte text,
  headcount integer not null,
  bandId text,
  salary integer,
  onCosts text not null,
  contract text not null,
  filled integer not null,
  leadWeeks integer,
  start text,
  end text,
  shares text not null,
  caseload integer,
  hardToFill integer not null,
  lastYearWte text,
  stoppable text not null,
  noticeWeeks integer,
  note text not null
) strict;

create table training (
  id text primary key,
  position real not null,
  title text not null,
  kind text not null,
  roleId text,
  interventionId text references interventions (id) deferrable initially deferred,
  provider text not null,
  places integer not null,
  unitCost integer not null,
  quarter integer not null,
  shares text not null,
  note text not null
) strict;

create table assumptions (
  id text primary key check (id = 'assumptions'),
  pay2 text,
  pay3 text,
  prices2 text,
  prices3 text,
  basis text not null
) strict;

create table actuals (
  id text primary key,
  lineId text references lines (id) deferrable initially deferred,
  postId text references posts (id) deferrable initially deferred,
  trainingId text references training (id) deferrable initially deferred,
  sourceId text references sources (id) deferrable initially deferred,
  quarter integer not null,
  amount integer not null,
  note text not null,
  chargedTo text
) strict;

create table variances (
  id text primary key,
  sourceId text references sources (id) deferrable initially deferred,
  quarter integer not null,
  reason text not null
) strict;

create table inYear (
  id text primary key check (id = 'inYear'),
  closedQuarters integer not null
) strict;

create table reprofiles (
  id text primary key,
  position real not null,
  title text not null,
  date text not null,
  reason text not null,
  approval text not null,
  approvedOn text,
  versionId text references versions (id) deferrable initially deferred,
  moves text not null
) strict;

create table scenarios (
  id text primary key,
  position real not null,
  title text not null,
  note text not null,
  adjustments text not null
) strict;

create table versions (
  id text primary key,
  position real not null,
  title text not null,
  note text not null,
  at text not null,
  person text not null,
  entry integer not null,
  contentHash text not null,
  approved integer not null
) strict;

create index actualsByLine on actuals (lineId);
create index actualsByPost on actuals (postId);
create index actualsByTraining on actuals (trainingId);
create index actualsBySource on actuals (sourceId);
create index postsByIntervention on posts (interventionId);
create index trainingByIntervention on training (interventionId);
create index contributionsBySource on contributions (sourceId);
create index receiptsBySource on receipts (sourceId);
create index variancesBySource on variances (sourceId);
create index reprofilesByVersion on reprofiles (versionId);
`
