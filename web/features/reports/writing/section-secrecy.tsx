import { useState } from 'react';
import type { Confidentiality } from '../../../../server/domain/reporting/confidentiality';
import type { SectionSummary } from '../../../../server/features/reports/reports.contract';
import type { ApiProblem } from '../../../api/problem';
import { useText } from '../../../text/use-text';
import { ErrorSummary } from '../../../ui/error-summary';
import { Form } from '../../../ui/form';
import { SubmitButton } from '../../../ui/submit-button';
import { TextField } from '../../../ui/text-field';
import { Unfold } from '../../../ui/unfold';
import { useAttempt } from '../../../ui/use-attempt';
import { Choices } from '../answers/choice-answer';
import type { SectionDeeds } from '../reports.mutations';
import { useStanding } from './use-standing';
import styles from './writing.module.css';

const CLASSES = ['open', 'internal', 'secret'] as const;
const GROUND = 'legal-ground';
const nothing = () => undefined;

type Guard = Pick<SectionSummary, 'confidentiality' | 'legalGround'>;

interface SectionSecrecyProps {
  readonly summary: SectionSummary;
  readonly change: SectionDeeds['change'];
}

/** Who may read a section: everybody, those who reach the report, or its authors and named reviewers, by which law. */
export function SectionSecrecy({ summary, change }: SectionSecrecyProps) {
  const { t } = useText();
  const { confidentiality, legalGround: law, version } = summary;
  const standing = useStanding({ confidentiality, legalGround: law });
  const { confidentiality: chosen, legalGround: ground } = standing.value;
  const [saved, setSaved] = useState(false);
  const nameOf = (one: Confidentiality) => t(`reportWords.confidentiality.${one}`);
  const moved = (now: Guard) => {
    standing.tell(now);
    return { field: null, message: t('writing.secrecy.moved', { class: nameOf(now.confidentiality) }) };
  };
  const stale = ({ code, current }: ApiProblem) => {
    if (code !== 'version_conflict' || current === undefined) return undefined;
    const { confidentiality, legalGround } = current as Guard;
    return moved({ confidentiality, legalGround });
  };
  const { errors, errorOf, refuse, attempt } = useAttempt({ legalGround: GROUND }, stale);
  const write = (part: Partial<Guard>) => standing.write({ ...standing.value, ...part });
  const save = async () => {
    setSaved(false);
    if (standing.moved) return refuse([moved({ confidentiality, legalGround: law })]);
    const secret = chosen === 'secret';
    if (secret && ground.trim() === '')
      return refuse([{ field: GROUND, message: t('writing.secrecy.groundNeeded') }]);
    const legalGround = secret ? ground.trim() : '';
    const done = await attempt(() => change.mutateAsync({ version, confidentiality: chosen, legalGround }));
    if (done) standing.settle();
    setSaved(done);
  };
  const now = nameOf(confidentiality);
  return (
    <section className={styles['block']} aria-labelledby="sekretess" data-print="no">
      <h2 id="sekretess">{t('writing.secrecy.title')}</h2>
      <p>{t(`writing.secrecy.${confidentiality}`)}</p>
      <Unfold summary={t('writing.secrecy.change', { class: now })}>
        <Form label={t('writing.secrecy.title')} onSubmit={save}>
          <ErrorSummary errors={errors} />
          <Choices
            labelledBy="sekretess"
            options={CLASSES.map((key) => ({ key, label: t(`writing.secrecy.${key}`) }))}
            chosen={chosen}
            fixed
            onChange={(next) => write({ confidentiality: CLASSES.find((one) => one === next) ?? chosen })}
            onBlur={nothing}
          />
          {chosen === 'secret' && (
            <TextField
              id={GROUND}
              label={t('writing.secrecy.ground')}
              hint={t('writing.secrecy.groundHelp')}
              value={ground}
              onChange={(legalGround) => write({ legalGround })}
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
