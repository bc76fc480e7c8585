import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Threads } from '../../../server/features/threads/threads.contract';
import { RegisterFilters } from '../../features/threads/register-filters';
import { isNarrowed, threadsParameters, viewOf } from '../../features/threads/threads-parameters';
import type { ThreadsSearch } from '../../features/threads/threads-search';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { SectionNav } from '../programmes/section-nav';
import { FocusView } from './focus-view';
import { LooseView } from './loose-view';
import { MoneyView } from './money-view';
import { PlaceView } from './place-view';
import { RegisterView } from './register-view';
import { ThreadTabs } from './thread-tabs';
import { useRegisterChoices } from './use-register-choices';
import { useThreads } from './use-threads';
import { WritingLinks } from './writing-links';

const ROUTE = '/atgarder';

/** What is done about what the analyses found, and how it goes: one register, five ways to read it. */
export function ThreadsPage() {
  const { t } = useText();
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const parameters = threadsParameters(search);
  const { threads, own } = useThreads(parameters);
  const choices = useRegisterChoices(search);
  const view = viewOf(search);
  const area = choices.areas.find(({ key }) => key === search.omrade)?.label;
  const title = useFinding(threads, area, isNarrowed(search));
  usePageTitle(t('threads.title'));
  const change = (chosen: ThreadsSearch) =>
    void navigate({ search: (kept: ThreadsSearch) => ({ ...kept, ...chosen }), resetScroll: false });
  const shown = { search, threads, own, choices, onChange: change } as const;
  return (
    <>
      <SectionNav />
      <div className={pages['head']}>
        <h1>{title}</h1>
        <p className={pages['lead']}>{t('threads.lead')}</p>
        {own && <p className={pages['quiet']}>{t('threads.ownToo')}</p>}
      </div>
      <WritingLinks />
      <ThreadTabs search={search} loose={threads.loose} />
      {view !== 'plats' && view !== 'fokusomrade' && (
        <RegisterFilters key={search.sok} search={search} choices={choices} onChange={change} />
      )}
      {view === undefined && <RegisterView {...shown} />}
      {view === 'plats' && <PlaceView {...shown} />}
      {view === 'fokusomrade' && <FocusView {...shown} />}
      {view === 'losa' && <LooseView {...shown} />}
      {view === 'pengar' && <MoneyView {...shown} />}
    </>
  );
}

/** What the page leads with: "Farsta: 4 åtgärder pågår, 1 hänger löst". */
function useFinding({ total, ongoing, loose }: Threads, area: string | undefined, narrowed: boolean) {
  const { t } = useText();
  const found =
    total === 0
      ? t(narrowed ? 'threads.finding.noneMatching' : 'threads.finding.none')
      : [
          t('threads.finding.ongoing', { count: ongoing }),
          t('threads.finding.loose', { count: loose, total }),
        ].join(', ');
  return area === undefined ? found : t('threads.finding.inArea', { area, found });
}
