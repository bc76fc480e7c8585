import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { useText } from '../../text/use-text';
import { Said } from '../../ui/said';
import { OrganisationLinks } from './organisation-links';

interface SuccessionDoneProps {
  readonly successors: readonly Organisation[];
}

/** After a succession: where the work goes on, and what is left to do there. */
export function SuccessionDone({ successors }: SuccessionDoneProps) {
  const { t } = useText();
  return (
    <Said>
      <p>
        <b>{t('organisations.succession.done')}</b>
      </p>
      <p>
        {t('organisations.succession.next')} <OrganisationLinks organisations={successors} />
      </p>
    </Said>
  );
}
