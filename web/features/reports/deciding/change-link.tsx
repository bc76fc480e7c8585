import { Link } from '@tanstack/react-router';
import { useText } from '../../../text/use-text';
import { questionAnchor } from '../writing/question-anchor';

interface ChangeLinkProps {
  readonly report: string;
  readonly section: string;
  readonly question: string;
  readonly wording: string;
}

/** From an answer to where it is written, and back here afterwards. */
export function ChangeLink({ report, section, question, wording }: ChangeLinkProps) {
  const { t } = useText();
  return (
    <Link
      to="/rapportering/$report/$section"
      params={{ report, section }}
      search={{ fran: 'kontroll' }}
      hash={questionAnchor(question)}
      aria-label={t('deciding.check.changeLabel', { what: wording })}
      data-print="no"
    >
      {t('deciding.check.change')}
    </Link>
  );
}
