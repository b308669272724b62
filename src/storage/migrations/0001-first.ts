/** The first format. Shipped migrations are never edited: a new format is a new file. */
export const first = `
create table packs (
  id text primary key,
  pack text not null
) strict;

create table plan (
  id text primary key check (id = 'plan'),
  title text not null,
  financialYear text not null,
  authorities text not null,
  footprint text not null
) strict;

create table members (
  id text primary key,
  position real not null,
  organisation text not null,
  name text not null,
  responsibility text not null,
  partnerId text
) strict;

create table needs (
  id text primary key,
  position real not null,
  title text not null,
  evidence text not null,
  source text not null,
  population text not null,
  area text,
  priority integer not null
) strict;

create table sources (
  id text primary key,
  position real not null,
  name text not null,
  grantId text,
  parentId text references sources (id) deferrable initially deferred,
  inPlan integer not null,
  allocation integer,
  certainty text not null,
  accepted integer not null,
  letter text not null,
  letterDate text,
  baseline integer,
  startDate text,
  endDate text
) strict;

create table interventions (
  id text primary key,
  position real not null,
  title text not null,
  itemId text,
  delivery text not null,
  provider text not null,
  lead text not null,
  change text not null,
  needs text not null,
  localCase text not null,
  additionality text not null
) strict;

create table lines (
  id text primary key,
  position real not null,
  description text not null,
  interventionId text references interventions (id) deferrable initially deferred,
  costType text not null,
  shares text not null,
  amount integer not null,
  q1 integer not null,
  q2 integer not null,
  q3 integer not null,
  q4 integer not null,
  note text not null
) strict;

create table steps (
  id text primary key,
  position real not null,
  title text not null,
  kind text not null,
  date text,
  meetingId text references steps (id) deferrable initially deferred,
  clearDays integer,
  owner text not null,
  doneOn text,
  note text not null
) strict;

create table closures (
  id text primary key,
  date text not null,
  title text not null
) strict;

create table sections (
  id text primary key,
  text text not null
) strict;

create table overrides (
  id text primary key,
  reason text not null
) strict;

create index linesByIntervention on lines (interventionId);
create index sourcesByParent on sources (parentId);
create index stepsByMeeting on steps (meetingId);

create table journal (
  number integer primary key autoincrement,
  at text not null,
  person text not null,
  kind text not null check (kind in ('make', 'do', 'undo', 'redo')),
  target integer references journal (number),
  title text not null,
  command text not null,
  change text not null,
  hash text not null
) strict;

create trigger journalIsNeverChanged before update on journal
begin select raise(abort, 'the journal is append-only'); end;

create trigger journalIsNeverCut before delete on journal
begin select raise(abort, 'the journal is append-only'); end;
`
