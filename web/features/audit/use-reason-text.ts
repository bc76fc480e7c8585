import i18next from 'i18next';
import { useText } from '../../text/use-text';

/** Why something was done or refused: the house's own words for its codes, and what somebody wrote as it is. */
export function useReasonText(): (reason: string) => string {
  const { t } = useText();
  return (reason) => {
    const known = `audit.why.${reason}`;
    return /^[a-z_ ,]+$/.test(reason) && i18next.exists(known) ? t(known as 'audit.why.age') : reason;
  };
}
