import type { NewDecision } from '../../../server/features/report-workflow/report-workflow.contract';
import { seededRandom } from '../random';
import type { Story } from './story';

/** A made-up decision of the committee's meeting. */
export function decisionOf(
  { report, planned, days, today }: Story,
  outcome: NewDecision['outcome'],
  version: number,
): NewDecision {
  const random = seededRandom(report);
  const number = Math.floor(random.uniform() * 900) + 100;
  return {
    version,
    decidedOn: days.decided < today ? days.decided : today,
    paragraph: `§ ${3 + Math.floor(random.uniform() * 12)}`,
    outcome,
    decidedBy: 'committee',
    wording: outcome === 'referred_back' ? 'Ärendet återremitteras för att analysen ska fördjupas.' : '',
    registryNumber: `EX ${today.slice(0, 4)}/${number}`,
    statements: planned.reservation
      ? [
          {
            kind: 'reservation',
            signatories: [
              { name: 'Bo Exempel', party: 'Exempelpartiet' },
              { name: 'Mona Påhittad', party: 'Exempelpartiet' },
            ],
            text: 'Vi hade velat se tydliga mål för varje åtgärd, och en beskrivning av hur de ska följas upp.',
          },
          {
            kind: 'special_statement',
            signatories: [{ name: 'Kim Exempel', party: 'Provpartiet' }],
            text: 'Samordningen av krisberedskapen i området behöver någon som ansvarar för den.',
          },
        ]
      : [],
  };
}
