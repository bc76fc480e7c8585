import { useState } from 'react';
import type { Outcome } from '../../../../server/domain/reporting/decision';
import type { Report } from '../../../../server/features/reports/reports.contract';
import { ApiProblem } from '../../../api/problem';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { ErrorSummary } from '../../../ui/error-summary';
import { Form } from '../../../ui/form';
import { FormSelect } from '../../../ui/form-select';
import { SubmitButton } from '../../../ui/submit-button';
import { TextField } from '../../../ui/text-field';
import { useAttempt } from '../../../ui/use-attempt';
import { useFormDraft } from '../../../ui/use-form-draft';
import type { ReportSteps } from '../reports.mutations';
import styles from './deciding.module.css';
import { type DecisionDraft, missingIn, newStatement, toDecision } from './decision-draft';
import { StatementFields } from './statement-fields';

const OUTCOMES = ['approved', 'partly_approved', 'referred_back', 'tabled'] as const;
const DECIDED_BY = ['committee', 'delegation'] as const;
const IDS = { decidedOn: 'decision-date', paragraph: 'decision-paragraph', outcome: 'decision-outcome' };

interface DecisionFormProps {
  readonly report: Report;
  readonly decide: ReportSteps['decide'];
  readonly onDone: (outcome: Outcome) => void;
  /** Reads the report anew: somebody has taken it a step meanwhile. */
  readonly onStale: () => void;
}

/** What the committee decided, as it stands in its minutes. Kept in this browser until it is recorded. */
export function DecisionForm({ report, decide, onDone, onStale }: DecisionFormProps) {
  const { t } = useText();
  const draft = useFormDraft<DecisionDraft>(`decision:${report.id}`, {
    decidedOn: '',
    paragraph: '',
    outcome: '',
    decidedBy: 'committee',
    wording: '',
    registryNumber: report.registryNumber,
    statements: [],
  });
  const { fields, write } = draft;
  const [asked, setAsked] = useState<Outcome>();
  const stale = (problem: ApiProblem) =>
    problem.code === 'version_conflict' ? { field: null, message: t('deciding.decision.stale') } : undefined;
  const { errors, errorOf, refuse, attempt } = useAttempt(IDS, stale);
  const submit = async () => {
    const missing = missingIn(fields);
    refuse(missing.map(({ field, needed }) => ({ field, message: t(`deciding.decision.needed.${needed}`) })));
    if (missing.length === 0 && fields.outcome !== '') setAsked(fields.outcome);
  };
  const record = async () => {
    if (asked === undefined) return;
    const done = await attempt(async () => {
      try {
        await decide.mutateAsync(toDecision(fields, asked, report.version));
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'version_conflict') onStale();
        throw error;
      }
    });
    setAsked(undefined);
    if (!done) return;
    draft.forget();
    onDone(asked);
  };
  const { statements } = fields;
  return (
    <>
      <Form label={t('deciding.decision.title')} onSubmit={submit}>
        <ErrorSummary errors={errors} />
        {draft.restored && <p role="status">{t('forms.draft')}</p>}
        <TextField
          id={IDS.decidedOn}
          label={t('deciding.decision.date')}
          hint={t('deciding.decision.dateHelp')}
          type="date"
          width="short"
          value={fields.decidedOn}
          onChange={(decidedOn) => write({ decidedOn })}
          error={errorOf(IDS.decidedOn)}
        />
        <TextField
          id={IDS.paragraph}
          label={t('deciding.decision.paragraph')}
          hint={t('deciding.decision.paragraphHelp')}
          width="short"
          value={fields.paragraph}
          onChange={(paragraph) => write({ paragraph })}
          maxLength={40}
          error={errorOf(IDS.paragraph)}
        />
        <FormSelect
          id={IDS.outcome}
          label={t('deciding.decision.outcome')}
          value={fields.outcome}
          onChange={(chosen) => write({ outcome: OUTCOMES.find((one) => one === chosen) ?? '' })}
          error={errorOf(IDS.outcome)}
        >
          <option value="">{t('writing.answer.choose')}</option>
          {OUTCOMES.map((one) => (
            <option key={one} value={one}>
              {t(`deciding.decision.outcomeOption.${one}`)}
            </option>
          ))}
        </FormSelect>
        <FormSelect
          label={t('deciding.decision.decidedBy')}
          value={fields.decidedBy}
          onChange={(chosen) => write({ decidedBy: DECIDED_BY.find((one) => one === chosen) ?? 'committee' })}
        >
          {DECIDED_BY.map((one) => (
            <option key={one} value={one}>
              {t(`reportWords.decidedBy.${one}`)}
            </option>
          ))}
        </FormSelect>
        <TextField
          label={t('deciding.decision.registry')}
          hint={t('deciding.decision.registryHelp')}
          width="medium"
          value={fields.registryNumber}
          onChange={(registryNumber) => write({ registryNumber })}
          maxLength={60}
        />
        <TextField
          label={t('deciding.decision.wording')}
          hint={t('deciding.decision.wordingHelp')}
          value={fields.wording}
          onChange={(wording) => write({ wording })}
          lines={4}
          maxLength={4_000}
        />
        <section className={styles['statements']} aria-labelledby="uttalanden">
          <h2 id="uttalanden">{t('deciding.decision.statements')}</h2>
          {statements.length === 0 && <p>{t('deciding.decision.noStatements')}</p>}
          {statements.map((statement, index) => (
            <StatementFields
              key={statement.id}
              number={index + 1}
              statement={statement}
              errorOf={errorOf}
              onChange={(next) =>
                write({ statements: statements.map((one) => (one.id === next.id ? next : one)) })
              }
              onRemove={() => write({ statements: statements.filter(({ id }) => id !== statement.id) })}
            />
          ))}
          <p>
            <button
              type="button"
              className={buttons['button']}
              onClick={() => write({ statements: [...statements, newStatement()] })}
            >
              {t('deciding.decision.addStatement')}
            </button>
          </p>
        </section>
        <SubmitButton>{t('deciding.decision.save')}</SubmitButton>
      </Form>
      {asked && (
        <ConfirmDialog
          title={t('deciding.decision.confirmTitle')}
          confirm={t('deciding.decision.save')}
          onConfirm={record}
          onCancel={() => setAsked(undefined)}
        >
          <p>{t(`deciding.decision.confirm.${asked}`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
