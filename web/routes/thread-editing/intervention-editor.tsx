import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Intervention } from '../../../server/features/reports/report-content.contract';
import { InterventionFields } from '../../features/reports/answers/intervention-fields';
import { WithThread } from '../../features/reports/answers/thread-setting';
import { ItemForm } from '../../features/threads/editing/item-form';
import { useThreadEdits, type Written } from '../../features/threads/editing/thread-edits.mutations';
import { type ItemNames, useContentWords } from '../../features/threads/use-content-words';
import { useText } from '../../text/use-text';
import { knownNames } from './known-names';
import { useThreadSetting } from './use-thread-setting';

interface InterventionEditorProps {
  readonly owner: string;
  readonly original: Written<Intervention>;
  readonly names?: ItemNames;
}

/** The fields of an intervention as a report has them, on its own page. */
export function InterventionEditor({ owner, original, names }: InterventionEditorProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const setting = useThreadSetting(owner, names);
  const [met, setMet] = useState<ItemNames>();
  const words = useContentWords(knownNames(setting.choices, met)).intervention;
  const { saveIntervention } = useThreadEdits();
  const { revision, visibility, content } = original;
  const place = { owner, id: content.id };
  return (
    <WithThread value={setting}>
      <ItemForm
        label={t(revision === 0 ? 'threadEditing.newTitle' : 'threadEditing.title')}
        draft={`intervention:${owner}:${revision === 0 ? 'new' : content.id}`}
        original={{ revision, visibility, content }}
        nameOf={({ title }) => title}
        nameField={({ id }) => `${id}-title`}
        faultsOf={({ id, from, to }) =>
          from !== null && to !== null && to < from
            ? [{ field: `${id}-to`, message: t('interventionWriting.endsBeforeItBegins') }]
            : []
        }
        words={words}
        save={(written) => saveIntervention({ owner, id: written.content.id }, written)}
        onMet={(current) => setMet(current.names)}
        onSaved={() => void navigate({ to: '/atgarder/$owner/$id', params: place })}
      >
        {({ content: own }, change) => (
          // Not carried over into a report: nothing asks for its follow-up first.
          <InterventionFields intervention={{ ...own, revision: null }} onChange={change} onBlur={NOTHING} />
        )}
      </ItemForm>
    </WithThread>
  );
}

/** It is sent when its button is pressed. */
const NOTHING = () => undefined;
