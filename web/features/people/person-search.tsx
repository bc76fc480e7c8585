import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Person } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ErrorSummary } from '../../ui/error-summary';
import filters from '../../ui/filters.module.css';
import { TextField } from '../../ui/text-field';
import { useAttempt } from '../../ui/use-attempt';
import styles from './people.module.css';
import { peopleQuery } from './people.queries';

/** So many are offered: whoever looks for one writes more of the name. */
const SHOWN = 8;

/** Finds one person by a part of their name or address. */
export function PersonSearch({ onPick }: { readonly onPick: (id: string) => void }) {
  const { t } = useText();
  const client = useQueryClient();
  const [written, setWritten] = useState('');
  const [found, setFound] = useState<readonly Person[]>();
  const { errors, attempt } = useAttempt();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const sok = written.trim();
    if (sok === '') return;
    void attempt(async () => setFound((await client.fetchQuery(peopleQuery({ sok }))).people));
  };
  const pick = (id: string) => {
    setFound(undefined);
    setWritten('');
    onPick(id);
  };
  return (
    <search aria-label={t('people.pick.label')} data-print="no" className={styles['block']}>
      <ErrorSummary errors={errors} />
      <form className={filters['row']} onSubmit={submit}>
        <TextField
          label={t('people.pick.label')}
          type="search"
          value={written}
          onChange={setWritten}
          maxLength={200}
        />
        <button type="submit" className={buttons['button']}>
          {t('people.pick.find')}
        </button>
      </form>
      <div role="status">{found && <p>{t('people.pick.found', { count: found.length })}</p>}</div>
      {found && found.length > 0 && (
        <ul className={styles['picks']}>
          {found.slice(0, SHOWN).map(({ id, name, email }) => (
            <li key={id}>
              <button type="button" className={buttons['button']} onClick={() => pick(id)}>
                {name}, {email}
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
