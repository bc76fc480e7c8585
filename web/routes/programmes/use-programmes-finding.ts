import type { ProgrammeSummary } from '../../../server/features/programmes/programmes.contract';
import { capitalised, numberWord } from '../../text/number-word';
import { useText } from '../../text/use-text';

const YEAR_LENGTH = 4;

/** "Fem program sedan 2013, ett gäller i dag". */
export function useProgrammesFinding(programmes: readonly ProgrammeSummary[]): string {
  const { t, language } = useText();
  const [first] = programmes.map(({ period }) => period.from).toSorted();
  if (first === undefined) return t('programmes.none');
  const inForce = programmes.filter((programme) => programme.inForce).length;
  const words = (count: number) => ({ count, number: numberWord(count, language) });
  const many = t('programmes.finding', {
    ...words(programmes.length),
    year: first.slice(0, YEAR_LENGTH),
  });
  const today = inForce === 0 ? t('programmes.findingNone') : t('programmes.findingInForce', words(inForce));
  return capitalised(`${many}, ${today}`);
}
