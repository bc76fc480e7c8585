import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { FormSelect } from '../../ui/form-select';
import type { EditingChoices } from './choices';
import { ItemList } from './item-list';
import { NOTHING } from './new-content';
import { ORGANISATION_KINDS } from './organisation-kinds';
import type { FocusArea } from './parts-of';
import styles from './programme-editing.module.css';

type Assignment = FocusArea['assignments'][number];
const PARTS = ['lead', 'contributing'] as const satisfies readonly Assignment['part'][];

interface AssignmentListProps {
  readonly value: Pick<FocusArea, 'assignments'>;
  readonly onChange: (part: Pick<FocusArea, 'assignments'>) => void;
  readonly duties: readonly {
    readonly key: string;
    readonly label: { readonly sv: string; readonly en: string };
  }[];
  readonly organisations: EditingChoices['organisations'];
}

/** Who has which duty in a focus area: one organisation, or every one of a kind. */
export function AssignmentList({ value, onChange, duties, organisations }: AssignmentListProps) {
  const { t, pick } = useText();
  const [first] = duties;
  if (first === undefined)
    return <p className={styles['hint']}>{t('programmeEditing.assignment.noDuties')}</p>;
  const dutyName = (key: string) =>
    pick(duties.find((duty) => duty.key === key)?.label ?? { sv: key, en: key });
  return (
    <ItemList<Assignment>
      legend={t('programmes.duties.title')}
      items={value.assignments}
      onChange={(assignments) => onChange({ assignments })}
      make={() => ({
        duty: first.key,
        part: 'lead',
        organisation: null,
        kind: 'district_committee',
        note: NOTHING,
      })}
      add={t('programmeEditing.assignment.add')}
      nameOf={({ duty }) => dutyName(duty)}
    >
      {(assignment, _at, change) => (
        <>
          <div className={styles['row']}>
            <FormSelect
              label={t('programmes.duties.what')}
              value={assignment.duty}
              onChange={(duty) => change({ duty })}
            >
              {duties.map(({ key, label }) => (
                <option key={key} value={key}>
                  {pick(label)}
                </option>
              ))}
            </FormSelect>
            <FormSelect
              label={t('programmes.duties.as')}
              value={assignment.part}
              onChange={(part) => change({ part: part === 'lead' ? 'lead' : 'contributing' })}
            >
              {PARTS.map((part) => (
                <option key={part} value={part}>
                  {t(`programmes.duties.part.${part}`)}
                </option>
              ))}
            </FormSelect>
            <FormSelect
              label={t('programmes.duties.who')}
              value={assignment.kind ?? assignment.organisation ?? ''}
              onChange={(chosen) => {
                const kind = ORGANISATION_KINDS.find((one) => one === chosen) ?? null;
                change({ kind, organisation: kind === null ? chosen : null });
              }}
            >
              <optgroup label={t('programmeEditing.assignment.kinds')}>
                {ORGANISATION_KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {t(`questionCatalogue.organisations.${kind}`)}
                  </option>
                ))}
              </optgroup>
              <optgroup label={t('programmeEditing.assignment.single')}>
                {organisations.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </optgroup>
            </FormSelect>
          </div>
          <BothFields
            label={t('programmes.crosswalk.note')}
            value={assignment.note}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </ItemList>
  );
}
