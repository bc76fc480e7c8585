import { Link } from '@tanstack/react-router';
import type { InterventionDetail } from '../../../server/features/threads/threads.contract';
import { FollowUpFields } from '../../features/reports/answers/intervention-follow-ups';
import { newFollowUp } from '../../features/reports/answers/new-intervention';
import { QuickFollowUp } from '../../features/threads/editing/quick-follow-up';
import type { ItemPlace } from '../../features/threads/threads.queries';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';

// Read once, when it is opened: what is read again behind a form that somebody already writes in would draw it anew.

/** What whoever writes for an organisation can do with one of its interventions, on its page. */
export function InterventionWriting({ intervention }: { readonly intervention: InterventionDetail }) {
  const { t } = useText();
  const { owner, content } = intervention;
  return (
    <>
      <p className={buttons['actions']} data-print="no">
        <Link
          to="/atgarder/$owner/$id/andra"
          preload={false}
          params={{ owner: owner.key, id: content.id }}
          className={buttons['button']}
        >
          {t('threadEditing.change')}
        </Link>
      </p>
      <QuickFollowUp
        intervention={intervention}
        empty={newFollowUp}
        fields={(followUp, change) => (
          <FollowUpFields followUp={followUp} onChange={change} onBlur={() => undefined} />
        )}
      />
    </>
  );
}

/** The same of one of its problems. */
export function ProblemWriting({ place }: { readonly place: ItemPlace }) {
  const { t } = useText();
  return (
    <p className={buttons['actions']} data-print="no">
      <Link to="/problem/$owner/$id/andra" params={place} preload={false} className={buttons['button']}>
        {t('threadEditing.changeProblem')}
      </Link>
      <Link
        to="/atgarder/ny"
        preload={false}
        search={{ organisation: place.owner, problem: place.id }}
        className={buttons['button']}
      >
        {t('threadEditing.newFor')}
      </Link>
    </p>
  );
}
