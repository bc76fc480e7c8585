import type { Deed } from '../../../server/access/act';
import type { Assessment } from '../../../server/domain/reporting/answer';
import { makeCompilation } from '../../../server/features/compilations/make-compilation';
import { publishCompilation } from '../../../server/features/compilations/publish-compilation';
import { addOfficeJudgement } from '../../../server/features/judgements/add-office-judgement';
import { measuringOf } from '../../../server/features/judgements/measure-indicators';
import { EXAMPLE_PROGRAMME } from '../programme/example-programme';

const PROGRAMME = EXAMPLE_PROGRAMME.slug;

interface MadeUpJudgement {
  readonly focusArea: string;
  readonly goal: string;
  readonly assessment: Assessment;
  readonly motivation: string;
}

/** What the office judges of the round that is over. */
const PAST: readonly MadeUpJudgement[] = [
  {
    focusArea: 'brott',
    goal: 'trygg-ute',
    assessment: 'partial',
    motivation:
      'Nämnderna arbetar enligt plan. Mätningen visar inte i alla stadsdelar att fler är trygga ute, och åtgärderna är ännu få där otryggheten är störst.',
  },
  {
    focusArea: 'brott',
    goal: 'mindre-oro',
    assessment: 'not_assessable',
    motivation:
      'Undersökningen ändrades mellan de två senaste mätningarna. Om oron har minskat går inte att säga.',
  },
  {
    focusArea: 'olyckor',
    goal: 'ljusa-vagar',
    assessment: 'partial',
    motivation: 'Ny belysning är på väg på flera platser. Nästa mätning får visa om den märks.',
  },
  {
    focusArea: 'krisberedskap',
    goal: 'aktuell-analys',
    assessment: 'partial',
    motivation: 'Målet mäts inte. Av rapporterna framgår att larmlistor inte är aktuella på några håll.',
  },
];

/** What it suggests for the round that is on its way. */
const UNDER_WAY: readonly MadeUpJudgement[] = [
  {
    focusArea: 'brott',
    goal: 'trygg-ute',
    assessment: 'partial',
    motivation:
      'Belysning och närvaro på torgen går framåt. Ingen ny mätning har gjorts sedan förra rapporten, så bedömningen vilar på nämndernas uppföljning.',
  },
  {
    focusArea: 'olyckor',
    goal: 'rena-platser',
    assessment: 'full',
    motivation:
      'Förslag i väntan på fler rapporter: det gemensamma arbetet är i gång där nämnderna har rapporterat.',
  },
];

/** The office suggests its own judgement of a round that is on its way. */
export const suggestJudgements = (deed: Deed, round: string): Promise<void> =>
  suggest(deed, round, UNDER_WAY);

async function suggest(deed: Deed, round: string, judgements: readonly MadeUpJudgement[]): Promise<void> {
  for (const judgement of judgements) {
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
  await suggest(deed, round, PAST);
  for (const judgement of PAST) {
    await addOfficeJudgement(deed, PROGRAMME, {
      ...judgement,
      round,
      seq: 1,
      stage: 'decided',
      decidedBy: 'Stadsdirektören, på delegation (exempel)',
    });
  }
  const id = await makeCompilation(deed, measuringOf(deed.tx), {
    programme: PROGRAMME,
    round,
    foreword:
      'Ett påhittat dokument, för att tjänsten ska gå att prova. Siffror och texter i det är exempel om inget annat står.',
  });
  await publishCompilation(deed, id);
}
