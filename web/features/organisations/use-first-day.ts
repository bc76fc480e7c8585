import { useText } from '../../text/use-text';

/** Nothing earlier is kept: an organisation that stood then may be older. ISO date. */
const KEPT_FROM = '2007-01-01';

/** An organisation's first day in words, claiming no more than is known. */
export function useFirstDay(): (validFrom: string) => string {
  const { t, format } = useText();
  return (validFrom) => {
    const date = format.date(validFrom);
    return validFrom > KEPT_FROM ? date : t('organisations.orEarlier', { date });
  };
}
