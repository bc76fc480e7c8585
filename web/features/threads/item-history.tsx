import { useQuery } from '@tanstack/react-query';
import type { Intervention, Problem } from '../../../server/features/reports/report-content.contract';
import type { ItemHistory as History } from '../../../server/features/threads/thread-changes.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import { TextDifference } from '../../ui/text-difference';
import { Unfold } from '../../ui/unfold';
import { type ChangedPart, changedParts } from './changed-parts';
import styles from './threads.module.css';
import { type ItemKind, type ItemPlace, itemHistoryQuery } from './threads.queries';
import { type ItemNames, useContentWords } from './use-content-words';

type Revision = History['revisions'][number];

interface ItemHistoryProps {
  readonly what: ItemKind;
  readonly place: ItemPlace;
  readonly names: ItemNames;
}

/** Every version, latest first, with what it changed: for those who may read it signed in. */
export function ItemHistory({ what, place, names }: ItemHistoryProps) {
  const { t, format } = useText();
  const words = useContentWords(names);
  const { data } = useQuery(itemHistoryQuery(what, place));
  if (data === undefined) return null;
  const partsOf = (content: Intervention | Problem) =>
    'title' in content ? words.intervention(content) : words.problem(content);
  return (
    <Unfold summary={t('threadPages.one.history')}>
      <ol className={styles['list']} reversed>
        {data.revisions.map((revision, index) => {
          const before = data.revisions[index + 1];
          return (
            <li key={revision.revision}>
              <h3>{t('threadPages.one.revision', { number: revision.revision })}</h3>
              <p className={styles['quiet']}>
                {t('threadPages.one.revisionBy', { by: revision.by, at: format.instant(revision.at) })}
                {`, ${t(revision.report === null ? 'threadPages.one.revisionOwn' : 'threadPages.one.revisionReport')}. `}
                {t(`threadWords.visibility.${revision.visibility}`)}.
              </p>
              {revision.content === null && <p>{t('threadPages.one.revisionSecret')}</p>}
              <Said revision={revision} before={before} partsOf={partsOf} />
            </li>
          );
        })}
      </ol>
    </Unfold>
  );
}

interface SaidProps {
  readonly revision: Revision;
  /** The one before it; undefined: it is the first. */
  readonly before: Revision | undefined;
  readonly partsOf: (content: Intervention | Problem) => Parameters<typeof changedParts>[0];
}

/** What a version changed, as far as both may be read. */
function Said({ revision: { revision, content }, before, partsOf }: SaidProps) {
  const { t } = useText();
  if (content === null) return <p>{t('threadPages.one.revisionSecret')}</p>;
  if (before === undefined) return <p>{t('threadPages.one.revisionFirst')}</p>;
  if (before.content === null) return <p>{t('threadPages.one.revisionAfterSecret')}</p>;
  return (
    <Changes
      caption={t('threadPages.one.revision', { number: revision })}
      changes={changedParts(partsOf(before.content), partsOf(content))}
    />
  );
}

interface ChangesProps {
  readonly caption: string;
  readonly changes: readonly ChangedPart[];
}

function Changes({ caption, changes }: ChangesProps) {
  const { t } = useText();
  if (changes.length === 0) return <p>{t('threadPages.one.revisionSame')}</p>;
  return (
    <RecordTable
      caption={caption}
      hiddenCaption
      named
      head={[t('threadPages.one.part'), t('threadPages.one.change')]}
      rows={changes.map(({ key, label, before, after }) => ({
        key,
        cells: [label, <TextDifference key="difference" before={before} after={after} />],
      }))}
    />
  );
}
