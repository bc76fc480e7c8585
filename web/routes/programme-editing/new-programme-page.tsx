import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { EMPTY_CONTENT } from '../../features/programme-editing/new-content';
import { useProgrammeDeeds } from '../../features/programme-editing/programme-editing.mutations';
import { ProgrammeForm } from '../../features/programme-editing/programme-form';
import { useProgrammeDraft } from '../../features/programme-editing/use-programme-draft';
import { useText } from '../../text/use-text';
import { keyOf } from '../../ui/key-of';
import { TextField } from '../../ui/text-field';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { useEditingChoices, useNameOf } from './use-editing-choices';

const FALLBACK = 'program';

/** A programme that is not there yet: a successor, or an older one. */
export function NewProgrammePage() {
  const { t } = useText();
  const navigate = useNavigate();
  const { make } = useProgrammeDeeds();
  const [written, setWritten] = useState<string>();
  const choices = useEditingChoices();
  const draft = useProgrammeDraft({
    name: 'programme-new',
    stored: { revision: 0, content: EMPTY_CONTENT },
    send: ({ content, reason }) => make.mutateAsync({ slug, content, reason }),
    onSaved: () => void navigate({ to: '/program/$slug', params: { slug } }),
  });
  const taken = choices.programmes.map((programme) => programme.slug);
  const slug = written ?? keyOf(draft.content.title.sv, taken, FALLBACK);
  const nameOf = useNameOf(choices, draft.content, draft.base);
  usePageTitle(t('programmeEditing.newTitle'));
  return (
    <>
      <div className={pages['head']}>
        <h1>{t('programmeEditing.newTitle')}</h1>
        <p>{t('programmeEditing.newLead')}</p>
      </div>
      <ProgrammeForm label={t('programmeEditing.newTitle')} draft={draft} choices={choices} nameOf={nameOf}>
        <TextField
          label={t('programmeEditing.slug')}
          hint={t('programmeEditing.slugHint')}
          value={slug}
          maxLength={80}
          onChange={setWritten}
        />
      </ProgrammeForm>
    </>
  );
}
