import type { ReadDb } from '../../../db/database';
import {
  earlierKey,
  listCommitteeJudgements,
  listEarlierJudgements,
} from '../judgements/committee-judgements.queries';
import type { Compilation, NotOpen } from './compilations.contract';

/**
 * What of a compiled document is not open to everyone now, as it stands in it: reports that are not published, and
 * judgements, problems and interventions that were open when it was compiled and no longer are.
 */
export async function listNotOpen(db: ReadDb, content: Compilation): Promise<NotOpen[]> {
  const reports = await unpublished(db, content);
  const waiting = new Set(reports.map(({ organisation }) => organisation));
  const judgements = (await closedJudgements(db, content)).filter(
    ({ organisation }) => !waiting.has(organisation),
  );
  return [...reports, ...judgements, ...(await closedItems(db, content))];
}

async function unpublished(db: ReadDb, { reports, round }: Compilation): Promise<NotOpen[]> {
  const rows = await db
    .selectFrom('publications')
    .innerJoin('reports', 'reports.id', 'publications.report_id')
    .select(['report_id', 'publications.edition'])
    .where('round_key', '=', round.key)
    .execute();
  const published = new Set(rows.map((row) => `${row.report_id} ${row.edition}`));
  return reports
    .filter(({ id, edition }) => !published.has(`${id} ${edition}`))
    .map(({ organisation }) => ({ kind: 'report', organisation, name: '' }));
}

/** Those that everyone reads otherwise, or not at all: made secret, or corrected. */
async function closedJudgements(db: ReadDb, { judgements, round }: Compilation): Promise<NotOpen[]> {
  const compiled = judgements.goals.flatMap(({ committees }) => committees);
  const questions = [...new Set(compiled.map(({ question }) => question))];
  const asked = { round: round.key, questions, reader: 'everyone' } as const;
  const earlier = await listEarlierJudgements(db, asked);
  const open = new Map(
    (await listCommitteeJudgements(db, asked)).map((row) => [`${row.report_id} ${row.question_key}`, row]),
  );
  const closed = compiled.filter(({ report, organisation, question, assessment, motivation, previous }) => {
    const now = open.get(`${report} ${question}`);
    return (
      now?.assessment !== assessment ||
      now.motivation !== motivation ||
      (previous !== null && earlier.get(earlierKey(organisation.key, question)) !== previous)
    );
  });
  return [...new Set(closed.map(({ organisation }) => organisation.name))].map((organisation) => ({
    kind: 'judgement',
    organisation,
    name: '',
  }));
}

async function closedItems(db: ReadDb, { interventions, problems }: Compilation): Promise<NotOpen[]> {
  const open = async (table: 'interventions' | 'problems') => {
    const rows = await db
      .selectFrom(table)
      .select(['owner_key', 'id'])
      .where('visibility', '=', 'open')
      .execute();
    return new Set(rows.map(({ owner_key: owner, id }) => `${owner} ${id}`));
  };
  // An item names what it is linked with, which may be of another programme.
  const named = {
    problems: [
      ...problems,
      ...interventions.flatMap(({ owner, problems }) => problems.map((each) => ({ owner, ...each }))),
    ].map(({ owner, id, what }) => ({ owner, id, name: what })),
    interventions: [
      ...interventions,
      ...problems.flatMap(({ owner, interventions }) => interventions.map((each) => ({ owner, ...each }))),
    ].map(({ owner, id, title }) => ({ owner, id, name: title })),
  };
  const closed = async (table: 'interventions' | 'problems', kind: NotOpen['kind']) => {
    const known = await open(table);
    const gone = named[table].filter(({ owner, id }) => !known.has(`${owner.key} ${id}`));
    return [...new Map(gone.map((one) => [`${one.owner.key} ${one.id}`, one])).values()].map(
      ({ owner, name }): NotOpen => ({ kind, organisation: owner.name, name }),
    );
  };
  return [...(await closed('problems', 'problem')), ...(await closed('interventions', 'intervention'))];
}
