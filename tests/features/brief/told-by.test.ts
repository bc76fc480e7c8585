import { expect, test } from 'vitest';
import type { Brief } from '../../../server/features/brief/brief.contract';
import type { Intervention } from '../../../server/features/reports/report-content.contract';
import { describeOnEachEngine } from '../../support/engines';
import { anIntervention } from '../../support/interventions';
import { openReportDesk, type ReportDesk } from '../../support/report-desk';
import type { Member } from '../../support/signed-in';
import { putThreads } from '../../support/stored-threads';

const told = async (member: Member) => {
  const brief: Brief = await (await member.ask('GET', '/api/v1/brief')).json();
  return brief.districts[0]?.interventions.map(({ toldBy }) => ({
    ...toldBy,
    round: toldBy.round?.sv ?? null,
  }));
};

const noon = (day: string) => `${day}T12:00:00.000Z`;

/** The intervention of a test, said again on a day. */
const say = (
  { db, organisation, author }: ReportDesk,
  day: string,
  change: Partial<Intervention>,
  how: { readonly report?: string; readonly visibility?: 'open' | 'internal' } = {},
) =>
  putThreads(db, {
    ...{ owner: organisation, by: author.id, at: noon(day), ...how },
    interventions: [anIntervention('lampor', change)],
  });

describeOnEachEngine('The status of an intervention, in the brief', (engine) => {
  test('is told with the report that told it last, or with the day it was changed on its own page', async () => {
    const desk = await openReportDesk(await engine.migrated());
    const { report, reader } = desk;
    const byReport = { at: noon('2025-01-01'), round: 'tertialrapport 2 2025' };
    await say(desk, '2025-01-01', { status: 'planned' }, { report, visibility: 'internal' });
    expect(await told(reader)).toEqual([byReport]);
    // Neither that everyone may read it nor that something else of it has changed tells anything of the status.
    await say(desk, '2025-01-02', { status: 'planned' }, { report });
    await say(desk, '2025-01-03', { status: 'planned', place: 'Torget' });
    expect(await told(reader)).toEqual([byReport]);
    await say(desk, '2025-01-04', { status: 'ongoing', place: 'Torget' });
    expect(await told(reader)).toEqual([{ at: noon('2025-01-04'), round: null }]);
    await say(desk, '2025-01-05', { status: 'ongoing', place: 'Parken' }, { report });
    expect(await told(reader)).toEqual([{ at: noon('2025-01-05'), round: 'tertialrapport 2 2025' }]);
  });

  test('names no report to others before it is published', async () => {
    const desk = await openReportDesk(await engine.migrated());
    const { report, office, stranger } = desk;
    await say(desk, '2025-01-01', { status: 'planned' }, { report, visibility: 'internal' });
    await say(desk, '2025-01-02', { status: 'planned' });
    expect(await told(stranger)).toEqual([{ at: noon('2025-01-02'), round: null }]);
    expect(await told(office)).toMatchObject([{ round: 'tertialrapport 2 2025' }]);
  });
});
