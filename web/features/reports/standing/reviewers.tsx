import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Reviewers } from '../../../../server/features/reports/reports.contract';
import { useText } from '../../../text/use-text';
import buttons from '../../../ui/button.module.css';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { ErrorSummary } from '../../../ui/error-summary';
import { Form } from '../../../ui/form';
import { FormSelect } from '../../../ui/form-select';
import { SubmitButton } from '../../../ui/submit-button';
import { useAttempt } from '../../../ui/use-attempt';
import { useReviewerDeeds } from '../reports.mutations';
import { reviewersQuery } from '../reports.queries';
import styles from './standing.module.css';

const PERSON = 'reviewer-person';

/** Who besides the authors may read the secret sections: named and removed by the authors. */
export function ReviewerList({ report }: { readonly report: string }) {
  const { t, format } = useText();
  const { data } = useQuery(reviewersQuery(report));
  const deeds = useReviewerDeeds(report);
  const [person, setPerson] = useState('');
  const [removing, setRemoving] = useState<Reviewers['reviewers'][number]>();
  const [added, setAdded] = useState(false);
  const { errors, errorOf, refuse, attempt } = useAttempt({ person: PERSON });
  const removal = useAttempt();
  const add = async () => {
    setAdded(false);
    if (person === '') return refuse([{ field: PERSON, message: t('reporting.reviewers.needed') }]);
    if (!(await attempt(() => deeds.name.mutateAsync(person)))) return;
    setPerson('');
    setAdded(true);
  };
  const remove = async () => {
    if (removing && (await removal.attempt(() => deeds.remove.mutateAsync(removing.id))))
      setRemoving(undefined);
  };
  if (data === undefined) return <p aria-busy="true">{t('loading')}</p>;
  return (
    <>
      <p>{t('reporting.reviewers.lead')}</p>
      {data.reviewers.length === 0 && <p>{t('reporting.reviewers.none')}</p>}
      <ul className={styles['reviewers']}>
        {data.reviewers.map((reviewer) => (
          <li key={reviewer.id}>
            <span>
              {reviewer.name}
              <small>
                {t('reporting.reviewers.named', {
                  at: format.instant(reviewer.namedAt),
                  by: reviewer.namedBy,
                })}
              </small>
            </span>
            <button
              type="button"
              className={buttons['button']}
              aria-label={t('reporting.reviewers.removeLabel', { name: reviewer.name })}
              onClick={() => setRemoving(reviewer)}
            >
              {t('reporting.reviewers.remove')}
            </button>
          </li>
        ))}
      </ul>
      {data.candidates.length === 0 ? (
        <p>{t('reporting.reviewers.nobody')}</p>
      ) : (
        <Form label={t('reporting.reviewers.add')} onSubmit={add}>
          <ErrorSummary errors={errors} />
          <FormSelect
            id={PERSON}
            label={t('reporting.reviewers.choose')}
            value={person}
            onChange={setPerson}
            error={errorOf(PERSON)}
          >
            <option value="">{t('reporting.reviewers.pick')}</option>
            {data.candidates.map(({ id, name, organisation }) => (
              <option key={id} value={id}>
                {name} ({organisation})
              </option>
            ))}
          </FormSelect>
          <SubmitButton>{t('reporting.reviewers.add')}</SubmitButton>
          <p role="status">{added && t('reporting.reviewers.added')}</p>
        </Form>
      )}
      {removing && (
        <ConfirmDialog
          title={t('reporting.reviewers.removeTitle', { name: removing.name })}
          confirm={t('reporting.reviewers.remove')}
          danger
          errors={removal.errors}
          onConfirm={remove}
          onCancel={() => setRemoving(undefined)}
        >
          <p>{t('reporting.reviewers.removeHelp')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
