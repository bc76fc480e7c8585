import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { FormSelect } from '../../../ui/form-select';
import { TextField } from '../../../ui/text-field';
import styles from './deciding.module.css';
import { newSignatory, type SignatoryDraft, type StatementDraft } from './decision-draft';

const KINDS = ['reservation', 'special_statement', 'substitute_statement'] as const;

interface StatementFieldsProps {
  readonly number: number;
  readonly statement: StatementDraft;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (statement: StatementDraft) => void;
  readonly onRemove: () => void;
}

/** A reservation or another statement: who signed it, for which party, and what it says. */
export function StatementFields({ number, statement, errorOf, onChange, onRemove }: StatementFieldsProps) {
  const { t } = useText();
  const { kind, signatories, text, id } = statement;
  const change = (one: SignatoryDraft, part: Partial<SignatoryDraft>) =>
    onChange({
      ...statement,
      signatories: signatories.map((each) => (each === one ? { ...one, ...part } : each)),
    });
  const remove = (one: SignatoryDraft) =>
    onChange({ ...statement, signatories: signatories.filter((each) => each !== one) });
  return (
    <fieldset className={styles['statement']}>
      <legend>{t('deciding.decision.statement', { number })}</legend>
      <FormSelect
        label={t('deciding.decision.kind')}
        value={kind}
        onChange={(chosen) => onChange({ ...statement, kind: KINDS.find((one) => one === chosen) ?? kind })}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`reportWords.statement.${one}`)}
          </option>
        ))}
      </FormSelect>
      {signatories.map((one, index) => (
        <fieldset key={one.id} className={styles['signatory']}>
          <legend>{t('deciding.decision.signatoryOf', { number: index + 1 })}</legend>
          <TextField
            id={`name-${one.id}`}
            label={t('deciding.decision.signatory')}
            value={one.name}
            onChange={(name) => change(one, { name })}
            maxLength={120}
            error={errorOf(`name-${one.id}`)}
          />
          <TextField
            id={`party-${one.id}`}
            label={t('deciding.decision.party')}
            value={one.party}
            onChange={(party) => change(one, { party })}
            maxLength={60}
            error={errorOf(`party-${one.id}`)}
          />
          {signatories.length > 1 && (
            <button
              type="button"
              className={buttons['button']}
              aria-label={t('deciding.decision.removeSignatory', { number: index + 1 })}
              onClick={() => remove(one)}
            >
              {t('reporting.reviewers.remove')}
            </button>
          )}
        </fieldset>
      ))}
      <p>
        <button
          type="button"
          className={buttons['button']}
          onClick={() => onChange({ ...statement, signatories: [...signatories, newSignatory()] })}
        >
          {t('deciding.decision.addSignatory')}
        </button>
      </p>
      <TextField
        id={`text-${id}`}
        label={t('deciding.decision.text')}
        value={text}
        onChange={(next) => onChange({ ...statement, text: next })}
        lines={5}
        maxLength={20_000}
        error={errorOf(`text-${id}`)}
      />
      <p>
        <button type="button" className={buttons['button']} onClick={onRemove}>
          {t('deciding.decision.removeStatement', { number })}
        </button>
      </p>
    </fieldset>
  );
}
