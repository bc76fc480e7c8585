import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import type { Assignment } from './duty-cells';

/** Whom an assignment names: one organisation, or every one of a kind. */
export function useWho(names: ProgrammeDetail['names']): (assignment: Assignment) => string {
  const { t } = useText();
  return ({ organisation, kind }) => {
    if (organisation !== null) return names.organisations[organisation] ?? organisation;
    return kind === null ? '' : t(`questionCatalogue.organisations.${kind}`);
  };
}
