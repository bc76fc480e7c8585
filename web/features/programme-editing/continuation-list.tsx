import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { FormSelect } from '../../ui/form-select';
import type { EditingChoices } from './choices';
import { ItemList } from './item-list';
import { NOTHING } from './new-content';
import type { FocusArea } from './parts-of';
import styles from './programme-editing.module.css';

type Continuation = FocusArea['continues'][number];
const KINDS: readonly Continuation['kind'][] = ['same', 'widened', 'narrowed', 'merged', 'split'];

interface ContinuationListProps {
  readonly value: Pick<FocusArea, 'continues'>;
  readonly onChange: (part: Pick<FocusArea, 'continues'>) => void;
  readonly programmes: EditingChoices['programmes'];
}

/** Which earlier focus areas this one goes on from, and how. */
export function ContinuationList({ value, onChange, programmes }: ContinuationListProps) {
  const { t, pick } = useText();
  const [first] = programmes;
  if (first === undefined) return null;
  const titleOf = (slug: string) =>
    pick(programmes.find((one) => one.slug === slug)?.title ?? { sv: slug, en: slug });
  return (
    <ItemList<Continuation>
      legend={t('programmeEditing.continues.title')}
      items={value.continues}
      onChange={(continues) => onChange({ continues })}
      make={() => ({ programme: first.slug, focusArea: null, kind: 'same', note: NOTHING })}
      add={t('programmeEditing.continues.add')}
      nameOf={({ programme }) => titleOf(programme)}
    >
      {(line, _at, change) => (
        <>
          <div className={styles['row']}>
            <FormSelect
              label={t('programmeEditing.continues.programme')}
              value={line.programme}
              onChange={(programme) => change({ programme, focusArea: null })}
            >
              {programmes.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {pick(title)}
                </option>
              ))}
            </FormSelect>
            <FormSelect
              label={t('programmes.duties.area')}
              value={line.focusArea ?? ''}
              onChange={(focusArea) => change({ focusArea: focusArea || null })}
            >
              <option value="">{t('programmeEditing.continues.whole')}</option>
              {programmes
                .find(({ slug }) => slug === line.programme)
                ?.focusAreas.map(({ key, title }) => (
                  <option key={key} value={key}>
                    {pick(title)}
                  </option>
                ))}
            </FormSelect>
            <FormSelect
              label={t('programmes.crosswalk.how')}
              value={line.kind}
              onChange={(chosen) => change({ kind: KINDS.find((kind) => kind === chosen) ?? 'same' })}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`programmes.continuation.${kind}`)}
                </option>
              ))}
            </FormSelect>
          </div>
          <BothFields
            label={t('programmes.crosswalk.note')}
            value={line.note}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </ItemList>
  );
}
