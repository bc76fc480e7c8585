import type { ReadDb } from '../../db/database';
import { type SaidInReport, saidInReport } from '../domain/follow-up/said-in-report';
import type { Confidentiality } from '../domain/reporting/confidentiality';
import type { SectionContent } from '../features/reports/report-content.contract';
import type { GuardedSince } from '../features/reports/section-guards.queries';
import type { Snapshot } from '../features/reports/snapshots.queries';

/**
 * What a report says that the register keeps, as it was decided. Secret text is not even fetched; what has been found
 * since to need guarding is guarded.
 */
export async function saidBySnapshot(
  db: ReadDb,
  { id, takenAt }: Pick<Snapshot, 'id' | 'takenAt'>,
  guardedSince: GuardedSince,
): Promise<SaidInReport> {
  const sections = await db
    .selectFrom('snapshot_sections')
    .select('section_key as key')
    .where('snapshot_id', '=', id)
    .execute();
  const guards = new Map(
    sections.map(({ key }) => [key, guardedSince(key, takenAt).confidentiality] as const),
  );
  const readable = [...guards].filter(([, guard]) => guard !== 'secret').map(([key]) => key);
  if (readable.length === 0) return saidInReport([]);
  const rows = await db
    .selectFrom('snapshot_sections')
    .select(['section_key', 'content'])
    .where('snapshot_id', '=', id)
    .where('section_key', 'in', readable)
    .orderBy('seq')
    .execute();
  return saidInReport(
    rows.map(({ section_key, content }) => {
      const { questions }: SectionContent = JSON.parse(content);
      return { confidentiality: guards.get(section_key) ?? 'secret', questions: questions ?? [] };
    }),
  );
}

/** Something that a report has said in a section that is secret by now. */
export interface SecretItem {
  readonly id: string;
  /** Instant before which the register may have taken it from there; null: until now. */
  readonly until: string | null;
}

/** Nothing but ids: enough to withhold the rest. */
export interface SecretItems {
  readonly problems: readonly SecretItem[];
  readonly interventions: readonly SecretItem[];
}

/**
 * What the editions of a report say in sections that are secret by now. What was secret when it was decided never came
 * into the register: what stood there before is withheld, unless it is said where it may be read, too. What was found to
 * be secret later came there, until the next edition.
 * @param snapshots of the report, newest first
 */
export async function secretIn(
  db: ReadDb,
  report: string,
  snapshots: readonly Pick<Snapshot, 'id' | 'edition' | 'takenAt'>[],
  guardedSince: GuardedSince,
): Promise<SecretItems> {
  if (snapshots.length === 0) return { problems: [], interventions: [] };
  // What was frozen before in the same edition was never taken up.
  const latest = snapshots.filter(
    ({ edition }, at) => snapshots.findIndex((one) => one.edition === edition) === at,
  );
  const takeUps = await db
    .selectFrom('report_take_ups')
    .select(['edition', 'at'])
    .where('report_id', '=', report)
    .orderBy('edition')
    .execute();
  const rows = await db
    .selectFrom('snapshot_sections')
    .select(['snapshot_id', 'section_key', 'confidentiality', 'content'])
    .where(
      'snapshot_id',
      'in',
      latest.map(({ id }) => id),
    )
    .execute();
  const said = latest.map(({ id, edition, takenAt }) => {
    const own = rows.filter(({ snapshot_id }) => snapshot_id === id);
    const isSecret = ({ section_key }: Section) =>
      guardedSince(section_key, takenAt).confidentiality === 'secret';
    const wasSecret = ({ confidentiality }: Section) => confidentiality === 'secret';
    return {
      readable: readIn(own.filter((section) => !isSecret(section))),
      known: readIn(own.filter((section) => isSecret(section) && wasSecret(section))),
      knownUntil: takeUps.find((one) => one.edition === edition)?.at ?? null,
      found: readIn(own.filter((section) => isSecret(section) && !wasSecret(section))),
      foundUntil: takeUps.find((one) => one.edition > edition)?.at ?? null,
    };
  });
  const listed = (kind: keyof SecretItems) =>
    said.flatMap(({ readable, known, knownUntil, found, foundUntil }) => {
      const besides = new Set(idsOf(readable[kind]));
      return [
        ...idsOf(known[kind]).flatMap((id) => (besides.has(id) ? [] : [{ id, until: knownUntil }])),
        ...idsOf(found[kind]).map((id) => ({ id, until: foundUntil })),
      ];
    });
  return { problems: listed('problems'), interventions: listed('interventions') };
}

interface Section {
  readonly section_key: string;
  readonly confidentiality: Confidentiality;
  readonly content: string;
}

const idsOf = (items: readonly { readonly content: { readonly id: string } }[]): string[] =>
  items.map(({ content }) => content.id);

const readIn = (sections: readonly Section[]): SaidInReport =>
  saidInReport(
    sections.map(({ content }) => {
      const { questions }: SectionContent = JSON.parse(content);
      return { confidentiality: 'internal', questions: questions ?? [] };
    }),
  );
