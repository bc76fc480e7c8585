import type { Intervention } from '../../../server/domain/follow-up/intervention';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import { useNames } from './names';
import styles from './report-content.module.css';
import { followUpFacts, followUpTitle, interventionFacts, titleOf } from './worded-intervention';

/** What is done, intervention by intervention, with what came of each as those who did it judge it. */
export function InterventionList({ interventions }: { readonly interventions: readonly Intervention[] }) {
  const text = useText();
  const names = useNames();
  return (
    <ol className={styles['problems']}>
      {interventions.map((intervention) => (
        <li key={intervention.id}>
          <p className={styles['what']}>{titleOf(intervention, text)}</p>
          <FactList facts={interventionFacts(intervention, text, names)} />
          {intervention.followUps.map((followUp) => (
            <div key={followUp.id}>
              <p className={styles['label']}>{followUpTitle(followUp, text)}</p>
              <FactList facts={followUpFacts(followUp, text)} />
            </div>
          ))}
          {intervention.followUps.length > 0 && (
            <p className={styles['quiet']}>{text.t('threadWords.ownJudgement')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
