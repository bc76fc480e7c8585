import { useParams } from '@tanstack/react-router';
import { EndMails } from '../features/brief/end-mails';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';

/** What the address in a mail about what is new opens. */
export function EndingPage() {
  const { t } = useText();
  const { secret } = useParams({ from: '/avsluta-utskick/$secret' });
  usePageTitle(t('brief.ending.title'));
  return <EndMails secret={secret} />;
}
