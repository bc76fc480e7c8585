import { expect, test } from 'vitest';
import type { Brief } from '../../../server/features/brief/brief.contract';
import { describeOnEachEngine } from '../../support/engines';
import {
  acceptJudgement,
  makeTestProgramme,
  openTestRound,
  programmeWith,
} from '../../support/follow-up-scene';
import { openReportDesk } from '../../support/report-desk';

const OTHER = 'annan-namnd';

describeOnEachEngine('What a committee has published of the goals, in the brief', (engine) => {
  test('is of its own latest published report, with its round, also where others have published a later one', async () => {
    const db = await engine.migrated();
    const { reader, organisation } = await openReportDesk(db);
    await db
      .insertInto('organisations')
      .values({
        ...{ key: OTHER, name: 'En annan nämnd', kind: 'specialist_committee' },
        ...{ valid_from: '2007-01-01', valid_to: null, version: 1 },
      })
      .execute();
    await makeTestProgramme(db, 'trygghetsprogram', programmeWith());
    await openTestRound(db, 2021, 'T2');
    await openTestRound(db, 2022, 'T1');
    await openTestRound(db, 2022, 'T2');
    const judged = { organisation, published: true } as const;
    await acceptJudgement(db, { ...judged, round: '2021T2', assessment: 'none' });
    await acceptJudgement(db, { ...judged, round: '2022T1', assessment: 'partial' });
    await acceptJudgement(db, { organisation, round: '2022T2', assessment: 'full' });
    await acceptJudgement(db, { ...judged, organisation: OTHER, round: '2022T2', assessment: 'full' });
    const brief: Brief = await (await reader.ask('GET', '/api/v1/brief')).json();
    expect(
      brief.districts[0]?.judgements.map(({ judgement, round }) => [
        judgement.organisation.key,
        judgement.assessment,
        round.sv,
      ]),
    ).toEqual([[organisation, 'partial', 'tertialrapport 1 2022']]);
  });
});
