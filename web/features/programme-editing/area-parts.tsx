import { useState } from 'react';
import type { ProgrammeContent } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import type { FieldError } from '../../ui/error-summary';
import { keyOf } from '../../ui/key-of';
import { AreaFields } from './area-fields';
import type { EditingChoices, PartFieldsProps } from './choices';
import { fieldId } from './field-ids';
import { FoldedPart } from './folded-part';
import { NOTHING } from './new-content';

interface AreaPartsProps extends Omit<PartFieldsProps<ProgrammeContent>, 'path'> {
  readonly choices: EditingChoices;
  readonly errors: readonly FieldError[];
}

/** Each focus area, one press away, and a new one last. */
export function AreaParts({ value, onChange, errorOf, choices, errors }: AreaPartsProps) {
  const { t, pick } = useText();
  const [removing, setRemoving] = useState<number>();
  const areas = value.focusAreas;
  const keys = areas.map(({ key }) => key);
  const nameOf = (at: number) => {
    const title = areas[at]?.title;
    return (title && pick(title)) || t('programmeEditing.areaNumber', { number: at + 1 });
  };
  return (
    <>
      {areas.map((area, at) => (
        <FoldedPart
          key={area.key}
          name={nameOf(at)}
          prefix={fieldId(`focusAreas.${at}.`)}
          errors={errors}
          open={area.title.sv === ''}
          beside={
            <button
              type="button"
              className={buttons['button']}
              aria-label={t('programmeEditing.takeAway', { name: nameOf(at) })}
              onClick={() => setRemoving(at)}
            >
              {t('programmeEditing.remove')}
            </button>
          }
        >
          <AreaFields
            value={area}
            onChange={(part) => onChange({ focusAreas: areas.with(at, { ...area, ...part }) })}
            path={`focusAreas.${at}`}
            errorOf={errorOf}
            choices={choices}
            duties={value.duties}
          />
        </FoldedPart>
      ))}
      <li>
        <p>
          <button
            type="button"
            className={buttons['button']}
            onClick={() =>
              onChange({
                focusAreas: [
                  ...areas,
                  {
                    key: keyOf('', keys, `omrade-${keys.length + 1}`),
                    title: NOTHING,
                    about: NOTHING,
                    statutoryRoles: [],
                    continues: [],
                    goals: [],
                    assignments: [],
                  },
                ],
              })
            }
          >
            {t('programmeEditing.addArea')}
          </button>
        </p>
      </li>
      {removing !== undefined && (
        <ConfirmDialog
          title={t('programmeEditing.removeArea', { name: nameOf(removing) })}
          confirm={t('programmeEditing.remove')}
          danger
          onConfirm={async () => {
            onChange({ focusAreas: areas.toSpliced(removing, 1) });
            setRemoving(undefined);
          }}
          onCancel={() => setRemoving(undefined)}
        >
          <p>{t('programmeEditing.removeAreaLead')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
