import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Problem } from '../../../server/features/reports/report-content.contract';
import { ProblemFields } from '../../features/reports/answers/problem-fields';
import { WithThread } from '../../features/reports/answers/thread-setting';
import { ItemForm } from '../../features/threads/editing/item-form';
import { StateField } from '../../features/threads/editing/state-field';
import { useThreadEdits, type Written } from '../../features/threads/editing/thread-edits.mutations';
import { type ItemNames, useContentWords } from '../../features/threads/use-content-words';
import { useText } from '../../text/use-text';
import { knownNames } from './known-names';
import { useThreadSetting } from './use-thread-setting';

interface ProblemEditorProps {
  readonly owner: string;
  readonly original: Written<Problem>;
  readonly names?: ItemNames;
}

/** The fields of a problem as a report has them, on its own page, and whether it remains. */
export function ProblemEditor({ owner, original, names }: ProblemEditorProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const setting = useThreadSetting(owner, names);
  const [met, setMet] = useState<ItemNames>();
  const words = useContentWords(knownNames(setting.choices, met)).problem;
  const { saveProblem } = useThreadEdits();
  const { revision, visibility, content, state = 'open' } = original;
  const place = { owner, id: content.id };
  return (
    <WithThread value={setting}>
      <ItemForm
        label={t(revision === 0 ? 'threadEditing.newTitleProblem' : 'threadEditing.titleProblem')}
        draft={`problem:${owner}:${revision === 0 ? 'new' : content.id}`}
        original={{ revision, visibility, content, state }}
        nameOf={({ what }) => what}
        nameField={({ id }) => `${id}-what`}
        words={words}
        save={(written) => saveProblem({ owner, id: written.content.id }, written)}
        onMet={(current) => setMet(current.names)}
        onSaved={() => void navigate({ to: '/problem/$owner/$id', params: place })}
      >
        {(written, change, write) => (
          <>
            <ProblemFields problem={written.content} onChange={change} onBlur={NOTHING} />
            {revision > 0 && (
              <StateField state={written.state ?? 'open'} onChange={(now) => write({ state: now })} />
            )}
          </>
        )}
      </ItemForm>
    </WithThread>
  );
}

/** It is sent when its button is pressed. */
const NOTHING = () => undefined;
