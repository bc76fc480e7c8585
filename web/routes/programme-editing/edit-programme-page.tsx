import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useProgrammeDeeds } from '../../features/programme-editing/programme-editing.mutations';
import { ProgrammeForm } from '../../features/programme-editing/programme-form';
import { useProgrammeDraft } from '../../features/programme-editing/use-programme-draft';
import { programmeQuery } from '../../features/programmes/programmes.queries';
import { useText } from '../../text/use-text';
import { Said } from '../../ui/said';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { useEditingChoices, useNameOf } from './use-editing-choices';

const ROUTE = '/program/$slug/andra';

/** A programme while the office changes it. */
export function EditProgrammePage() {
  const { t, pick } = useText();
  const { slug } = useParams({ from: ROUTE });
  const { data: programme } = useSuspenseQuery(programmeQuery(slug));
  const { change } = useProgrammeDeeds();
  const [saved, setSaved] = useState(false);
  const choices = useEditingChoices(slug);
  const draft = useProgrammeDraft({
    name: `programme:${slug}`,
    stored: programme,
    send: (sent) => change.mutateAsync({ slug, ...sent }),
    onSaved: () => setSaved(true),
  });
  const nameOf = useNameOf(choices, draft.content, draft.base);
  const title = t('programmeEditing.title', { name: pick(programme.content.shortTitle) });
  usePageTitle(title);
  return (
    <>
      <p data-print="no">
        <Link to="/program/$slug" params={{ slug }}>
          {pick(programme.content.title)}
        </Link>
      </p>
      <div className={pages['head']}>
        <h1>{title}</h1>
        <p>{t('programmeEditing.lead')}</p>
      </div>
      {saved && !draft.dirty && (
        <Said>
          <p>
            {t('programmeEditing.saved')}{' '}
            <Link to="/program/$slug/historik" params={{ slug }}>
              {t('programmeEditing.historyLink')}
            </Link>
          </p>
        </Said>
      )}
      <ProgrammeForm label={title} draft={draft} choices={choices} nameOf={nameOf} />
    </>
  );
}
