import { Link } from '@tanstack/react-router';
import type { RegisterChange } from '../../../server/features/report-writing/register-changes.contract';
import type { ThreadNames } from '../../../server/features/reports/thread-names.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import { Unfold } from '../../ui/unfold';
import styles from './changed-there.module.css';
import { useContentWords } from './use-content-words';

interface ChangedThereProps {
  readonly change: RegisterChange;
  readonly names: ThreadNames;
}

const COLUMNS = ['part', 'was', 'there', 'here', 'becomes'] as const;

/**
 * Beside something in a draft: that others have changed it in the register meanwhile, where and when, what differs, and
 * what the register will say once the report is taken up.
 */
export function ChangedThere({ change, names }: ChangedThereProps) {
  const { t, format } = useText();
  const words = useContentWords(names);
  const { kind, owner, id, at, by, ownPage, was, there, here, becomes } = change;
  const textsOf = (item: typeof there) => ('title' in item ? words.intervention(item) : words.problem(item));
  const known = (item: typeof there | null) =>
    new Map(item === null ? [] : textsOf(item).map(({ key, text }) => [key, text]));
  const [before, theirs, after] = [known(was), known(there), known(becomes)];
  const notSaid = t('threadPages.one.notSaid');
  const changed = textsOf(here).filter(({ key, text }) =>
    was === null ? theirs.get(key) !== text : theirs.get(key) !== before.get(key),
  );
  // What has no words, or says the same in both, is nothing to tell.
  if (changed.length === 0) return null;
  const columns = COLUMNS.filter((column) => column !== 'was' || was !== null);
  const place = was === null ? 'known' : ownPage ? 'own' : 'report';
  return (
    <div className={styles['changed']} data-print="no">
      <p>
        <b>{t(`changedThere.${place}.${kind}`, { by, at: format.instant(at) })}</b>{' '}
        <Link
          to={kind === 'problem' ? '/problem/$owner/$id' : '/atgarder/$owner/$id'}
          params={{ owner, id }}
          target="_blank"
        >
          {t(`changedThere.open.${kind}`)}
        </Link>
      </p>
      <Unfold summary={t('changedThere.what', { count: changed.length })}>
        <p>{t('changedThere.help')}</p>
        <RecordTable
          caption={t('changedThere.caption')}
          hiddenCaption
          named
          head={columns.map((column) => t(`changedThere.${column}`))}
          rows={changed.map(({ key, label, text }) => ({
            key,
            cells: columns.map((column) =>
              column === 'part' ? (
                label
              ) : (
                <span key={column} className={styles['said']}>
                  {{ was: before.get(key), there: theirs.get(key), here: text, becomes: after.get(key) }[
                    column
                  ] || notSaid}
                </span>
              ),
            ),
          }))}
        />
      </Unfold>
    </div>
  );
}
