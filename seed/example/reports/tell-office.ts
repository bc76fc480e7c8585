import type { Deed } from '../../../server/access/act';
import type { Assessment } from '../../../server/domain/reporting/answer';
import { makeCompilation } from '../../../server/features/compilations/make-compilation';
import { publishCompilation } from '../../../server/features/compilations/publish-compilation';
import { addOfficeJudgement } from '../../../server/features/judgements/add-office-judgement';
import { createMeasuring } from '../../../server/features/judgements/measure-indicators';
import { EXAMPLE_PROGRAMME } from '../programme/example-programme';

const PROGRAMME = EXAMPLE_PROGRAMME.slug;

interface MadeUpJudgement {
  readonly focusArea: string;
  readonly goal: string;
  readonly assessment: Assessment;
  readonly motivation: string;
}

/** What the office judges of the goals, in every made-up round alike. */
const JUDGEMENTS: readonly MadeUpJudgement[] = [
  {
    focusArea: 'brott',
    goal: 'trygg-ute',
    assessment: 'partial',
    motivation:
      'De flesta nämnder bedömer målet som helt uppfyllt. Mätningen visar inte det i alla stadsdelar, och åtgärderna är ännu få där otryggheten är störst.',
  },
  {
    focusArea: 'brott',
    goal: 'mindre-oro',
    assessment: 'partial',
    motivation:
      'Målet för staden nås inte av egen kraft. Var oron har minskat går det att säga, men inte varför.',
  },
  {
    focusArea: 'olyckor',
    goal: 'ljusa-vagar',
    assessment: 'not_assessable',
    motivation: 'Ny belysning är på väg på flera platser. Nästa mätning får visa om den märks.',
  },
  {
    focusArea: 'krisberedskap',
    goal: 'aktuell-analys',
    assessment: 'partial',
    motivation: 'Målet mäts inte. Av rapporterna framgår att flera larmlistor inte är aktuella.',
  },
];

/** The office suggests its own judgement of a round that is on its way. */
export async function suggestJudgements(deed: Deed, round: string): Promise<void> {
  for (const judgement of JUDGEMENTS) {
    await addOfficeJudgement(deed, PROGRAMME, {
      ...judgement,
      round,
      seq: 0,
      stage: 'suggested',
      decidedBy: '',
    });
  }
}

/** The office decides its judgement of a round that is over, compiles its document, and publishes it. */
export async function closeRound(deed: Deed, round: string): Promise<void> {
  await suggestJudgements(deed, round);
  for (const judgement of JUDGEMENTS) {
    await addOfficeJudgement(deed, PROGRAMME, {
      ...judgement,
      round,
      seq: 1,
      stage: 'decided',
      decidedBy: 'Stadsdirektören, på delegation (exempel)',
    });
  }
  const id = await makeCompilation(deed, createMeasuring(), {
    programme: PROGRAMME,
    round,
    foreword:
      'Ett påhittat dokument, för att tjänsten ska gå att prova. Siffror och texter i det är exempel om inget annat står.',
  });
  await publishCompilation(deed, id);
}
