import type { WriteDb } from '../../../db/database';
import type { ReportState } from '../../../server/domain/reporting/workflow';
import { acceptReport } from '../../../server/features/report-workflow/accept-report';
import { markReady } from '../../../server/features/report-workflow/mark-ready';
import { publishReport } from '../../../server/features/report-workflow/publish-report';
import { recordDecision } from '../../../server/features/report-workflow/record-decision';
import { returnReport } from '../../../server/features/report-workflow/return-report';
import { type StepParts, takeStep } from '../../../server/features/report-workflow/take-step';
import { decisionOf } from './decision';
import type { Story } from './story';
import { madeUpDeed } from './writers';

const OFFICE = 'stadsledningskontoret';
/** Nobody is mailed about what is made up. */
const NO_MAIL: StepParts = {
  sendsMail: false,
  site: { address: () => '', publisher: '', contactEmail: null },
};

/** The states on the way to each, in order. */
const WAY: readonly ReportState[] = [
  'draft',
  'ready',
  'decided',
  'submitted',
  'in_review',
  'accepted',
  'published',
];

/** Takes a written report through the steps that lead to where it stands, each by who would take it. */
export async function tellStory(tx: WriteDb, story: Story): Promise<void> {
  const { planned, days, report: id } = story;
  const { organisation, state } = planned;
  if (state === 'draft') return;
  let version = 1;
  const next = () => ({ version: version++ });
  const by = (writer: 'author' | 'approver' | 'office', day: string) =>
    madeUpDeed(
      tx,
      { writer, id: story.writers[writer], organisation: writer === 'office' ? OFFICE : organisation },
      instant(day < story.today ? day : story.today, version),
    );
  const reached = (wanted: ReportState) => {
    const until = state === 'returned' ? 'in_review' : state;
    return WAY.indexOf(until) >= WAY.indexOf(wanted);
  };
  await markReady(NO_MAIL, by('author', days.ready), id, next());
  if (state === 'referred_back') {
    await recordDecision(
      NO_MAIL,
      by('approver', days.decided),
      id,
      decisionOf(story, 'referred_back', next().version),
    );
    return;
  }
  if (reached('decided')) {
    await recordDecision(
      NO_MAIL,
      by('approver', days.decided),
      id,
      decisionOf(story, 'approved', next().version),
    );
  }
  if (reached('submitted')) {
    await takeStep(NO_MAIL, by('approver', days.submitted), id, { step: 'submit', ...next() });
  }
  if (reached('in_review')) {
    await takeStep(NO_MAIL, by('office', days.submitted), id, { step: 'take_for_review', ...next() });
  }
  if (state === 'returned') {
    const sections = story.returned.map((section) => ({ section, reason: REASONS[section] ?? NO_REASON }));
    await returnReport(NO_MAIL, by('office', days.submitted), id, { sections, ...next() });
  }
  if (reached('accepted')) await acceptReport(NO_MAIL, by('office', days.submitted), id, next());
  if (reached('published')) await publishReport(NO_MAIL, by('office', days.submitted), id, next());
}

const REASONS: Readonly<Record<string, string>> = {
  atgarder:
    'Det framgår inte vilka problem åtgärderna är till för. Koppla varje åtgärd till ett av problemen.',
  'hot-och-vald':
    'Antalet händelser skiljer sig från det som har rapporterats i tertial 1. Förklara skillnaden.',
};
const NO_REASON = 'Avsnittet behöver kompletteras.';

/** Steps of a day follow one another by a quarter of an hour. */
const instant = (day: string, step: number): Date =>
  new Date(new Date(`${day}T08:00:00.000Z`).getTime() + step * 15 * 60_000);
