import { Link } from '@tanstack/react-router';
import type { Compilation } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { RecordTable } from '../../ui/record-table';

/** Whose it is, and out of which round when their report of this one is missing. */
function useOwner() {
  const { t, pick } = useText();
  return ({ owner, earlier }: Pick<Compilation['problems'][number], 'owner' | 'earlier'>): string =>
    earlier === null
      ? owner.name
      : t('cityDocument.threads.earlier', { owner: owner.name, round: pick(earlier.label) });
}

/** The problems of the document and what is done about each. */
export function CompiledProblems({ problems }: Pick<Compilation, 'problems'>) {
  const { t, format } = useText();
  const ownerOf = useOwner();
  if (problems.length === 0) return <p>{t('cityDocument.threads.noProblem')}</p>;
  return (
    <RecordTable
      caption={t('cityDocument.threads.problems')}
      named
      head={[
        t('cityDocument.threads.what'),
        t('cityDocument.threads.owner'),
        t('cityDocument.threads.where'),
        t('cityDocument.threads.done'),
      ]}
      rows={problems.map(({ owner, id, earlier, what, where, state, provenance, interventions }) => ({
        key: `${owner.key} ${id}`,
        cells: [
          <span key="what">
            {what}
            {state === 'resolved' && ` (${t('cityDocument.threads.resolved')})`}{' '}
            {provenance === 'example' && <ExampleMark />}
          </span>,
          ownerOf({ owner, earlier }),
          where || null,
          interventions.length === 0
            ? t('threadWords.orphan.problem_without_intervention')
            : format.list(interventions.map(({ title }) => title)),
        ],
      }))}
    />
  );
}

/** The interventions of the document: who does what, how far it has come, and for how much. */
export function CompiledInterventions({ interventions }: Pick<Compilation, 'interventions'>) {
  const { t, format } = useText();
  const ownerOf = useOwner();
  if (interventions.length === 0) return <p>{t('cityDocument.threads.noIntervention')}</p>;
  const kronor = (amount: number | null) =>
    amount === null
      ? t('cityDocument.threads.notSaid')
      : t('threadWords.kronor', { amount: format.count(amount) });
  return (
    <RecordTable
      caption={t('cityDocument.threads.interventions')}
      named
      numbers={[4, 5]}
      head={[
        t('cityDocument.threads.what'),
        t('cityDocument.threads.owner'),
        t('cityDocument.threads.status'),
        t('cityDocument.threads.period'),
        t('cityDocument.threads.planned'),
        t('cityDocument.threads.spent'),
      ]}
      rows={interventions.map((one) => ({
        key: `${one.owner.key} ${one.id}`,
        cells: [
          <span key="what">
            <Link to={`/atgarder/${one.owner.key}/${encodeURIComponent(one.id)}` as string}>{one.title}</Link>{' '}
            {one.provenance === 'example' && <ExampleMark />}
          </span>,
          ownerOf(one),
          t(`threadWords.status.${one.status}`),
          [one.from, one.to].map((day) => (day === null ? '' : format.date(day))).join('–'),
          kronor(one.planned),
          kronor(one.spent),
        ],
      }))}
    />
  );
}
