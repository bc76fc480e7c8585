import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { usePerson } from '../../api/session-query';
import { briefQuery } from '../../features/brief/brief.queries';
import { BriefMails } from '../../features/brief/brief-mails';
import { BriefView } from '../../features/brief/brief-view';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { usePageTitle } from '../../ui/use-page-title';
import { MyTabs } from './my-tabs';
import { myView } from './my-view';
import { TasksView } from './tasks-view';

/** One's own page: for who is elected how things stand comes first, for who writes or reviews what waits for them. */
export function MyPage() {
  const { t } = useText();
  const { visa } = useSearch({ from: '/min-sida' });
  const view = myView(usePerson(), visa);
  usePageTitle(t('tasks.title'));
  return (
    <>
      <MyTabs view={view} />
      {view === 'oversikt' ? <BriefPart /> : <TasksView />}
    </>
  );
}

function BriefPart() {
  const { t } = useText();
  const { data } = useSuspenseQuery(briefQuery);
  return (
    <>
      <BriefView brief={data} />
      <p className={buttons['actions']} data-print="no">
        <button type="button" className={buttons['button']} onClick={() => window.print()}>
          {t('brief.print')}
        </button>
      </p>
      <BriefMails />
    </>
  );
}
