import { useState } from 'react';
import type { Confidentiality } from '../../../../server/domain/reporting/confidentiality';
import type { SectionSummary } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import { ErrorSummary } from '../../../ui/error-summary';
import { Form } from '../../../ui/form';
import { SubmitButton } from '../../../ui/submit-button';
import { TextField } from '../../../ui/text-field';
import { Unfold } from '../../../ui/unfold';
import { useAttempt } from '../../../ui/use-attempt';
import { Choices } from '../answers/choice-answer';
import type { SectionDeeds } from '../reports.mutations';
import styles from './writing.module.css';

const CLASSES = ['open', 'internal', 'secret'] as const;
const GROUND = 'legal-ground';
const nothing = () => undefined;

interface SectionSecrecyProps {
  readonly summary: SectionSummary;
  readonly change: SectionDeeds['change'];
}

/** Who may read a section: everybody, those who reach the report, or its authors and named reviewers, by which law. */
export function SectionSecrecy({ summary, change }: SectionSecrecyProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState<Confidentiality>(summary.confidentiality);
  const [ground, setGround] = useState(summary.legalGround);
  const [saved, setSaved] = useState(false);
  const { errors, errorOf, refuse, attempt } = useAttempt({ legalGround: GROUND });
  const save = async () => {
    setSaved(false);
    const secret = chosen === 'secret';
    if (secret && ground.trim() === '')
      return refuse([{ field: GROUND, message: t('writing.secrecy.groundNeeded') }]);
    const legalGround = secret ? ground.trim() : '';
    const { version } = summary;
    const done = await attempt(() => change.mutateAsync({ version, confidentiality: chosen, legalGround }));
    setSaved(done);
  };
  const now = t(`reportWords.confidentiality.${summary.confidentiality}`);
  return (
    <section className={styles['block']} aria-labelledby="sekretess" data-print="no">
      <h2 id="sekretess">{t('writing.secrecy.title')}</h2>
      <p>{t(`writing.secrecy.${summary.confidentiality}`)}</p>
      <Unfold summary={t('writing.secrecy.change', { class: now })}>
        <Form label={t('writing.secrecy.title')} onSubmit={save}>
          <ErrorSummary errors={errors} />
          <Choices
            labelledBy="sekretess"
            options={CLASSES.map((key) => ({ key, label: t(`writing.secrecy.${key}`) }))}
            chosen={chosen}
            fixed
            onChange={(next) => setChosen(CLASSES.find((one) => one === next) ?? chosen)}
            onBlur={nothing}
          />
          {chosen === 'secret' && (
            <TextField
              id={GROUND}
              label={t('writing.secrecy.ground')}
              hint={t('writing.secrecy.groundHelp')}
              value={ground}
              onChange={setGround}
              maxLength={300}
              error={errorOf(GROUND)}
              required
            />
          )}
          <SubmitButton>{t('writing.secrecy.save')}</SubmitButton>
          <p role="status">{saved && t('writing.secrecy.saved')}</p>
        </Form>
      </Unfold>
    </section>
  );
}
