import { useText } from '../../../text/use-text';
import type { NumberFault } from './read-number';

/** What is said of a figure that cannot be the answer: how to put it right, and that it is not saved. */
export function useFaultText(): (fault: NumberFault) => string {
  const { t, format } = useText();
  return (fault) => {
    const limit = 'limit' in fault ? format.amount(fault.limit) : '';
    return `${t(`writing.answer.${fault.kind}`, { limit })} ${t('writing.answer.notSaved')}`;
  };
}
