import type { ProgrammeRevisions } from '../../../server/features/programmes/programme-changes.contract';
import { useText } from '../../text/use-text';
import { ComparedWords } from '../../ui/compared-words';
import type { NameOf } from './create-name-of';
import { differencesOf } from './parts-of';
import styles from './programme-editing.module.css';
import { usePartWords } from './use-part-words';

type Revision = ProgrammeRevisions['revisions'][number];

interface RevisionListProps {
  /** Newest first. */
  readonly revisions: readonly Revision[];
  readonly nameOf: NameOf;
}

/** What was changed, when, by whom and why: each part of the programme with what went and what came. */
export function RevisionList({ revisions, nameOf }: RevisionListProps) {
  const { t, format } = useText();
  return (
    <ol className={styles['parts']} reversed>
      {revisions.map((revision, at) => (
        <li key={revision.revision} value={revision.revision}>
          <div>
            <h2>{t('programmeEditing.history.revision', { number: revision.revision })}</h2>
            <p>
              {revision.by === null
                ? t('programmeEditing.history.byProduct', { at: format.instant(revision.at) })
                : t('programmeEditing.history.by', { at: format.instant(revision.at), name: revision.by })}
            </p>
            <p>{t('programmeEditing.history.why', { reason: revision.reason })}</p>
          </div>
          <Changes revision={revision} before={revisions[at + 1]} nameOf={nameOf} />
        </li>
      ))}
    </ol>
  );
}

interface ChangesProps {
  readonly revision: Revision;
  /** Undefined for the first. */
  readonly before: Revision | undefined;
  readonly nameOf: NameOf;
}

function Changes({ revision, before, nameOf }: ChangesProps) {
  const { t } = useText();
  const words = usePartWords(nameOf);
  if (before === undefined) return <p>{t('programmeEditing.history.first')}</p>;
  const differences = differencesOf(before.content, revision.content);
  if (differences.length === 0) return <p>{t('programmeEditing.history.same')}</p>;
  return (
    <dl className={styles['changes']}>
      {differences.map(({ id, before: old, after }) => {
        const part = after ?? old;
        return (
          part && (
            <div key={id}>
              <dt>{words.label(part)}</dt>
              <dd>
                <ComparedWords {...words.compared({ before: old, after })} />
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
