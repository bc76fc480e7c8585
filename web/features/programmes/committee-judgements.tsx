import type { JudgedGoal } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { RecordTable } from '../../ui/record-table';

/** Each committee's own judgement of a goal beside what the measurement says where it answers. */
export function CommitteeJudgements({ goal }: { readonly goal: JudgedGoal }) {
  const { t, pick } = useText();
  if (goal.committees.length === 0) return <p>{t('programmes.committees.none')}</p>;
  return (
    <RecordTable
      caption={t('programmes.committees.caption')}
      named
      head={[
        t('programmes.committees.committee'),
        t('programmes.committees.judges'),
        t('programmes.committees.measured'),
      ]}
      rows={goal.committees.map(({ report, question, organisation, assessment, example, measured }) => ({
        key: `${report} ${question}`,
        cells: [
          <span key="who">
            {organisation.name} {example && <ExampleMark />}
          </span>,
          t(`reportWords.assessment.${assessment}`),
          measured.length === 0 ? (
            t('targets.status.not_measurable')
          ) : (
            <ul key="measured">
              {measured.map(({ indicator, area, sentence }) => (
                <li key={`${indicator.key} ${area.slug}`}>
                  {area.label}: {pick(sentence)}
                </li>
              ))}
            </ul>
          ),
        ],
      }))}
    />
  );
}
