import { useState } from 'react';
import type { Person, PersonChange } from '../../../server/features/people/people.contract';
import { currentOf } from '../../api/conflict';
import { useText } from '../../text/use-text';
import { Conflict } from '../../ui/conflict';
import { ErrorSummary, type FieldError } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { Said } from '../../ui/said';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { UnsavedGuard } from '../../ui/unsaved-guard';
import { useAttempt } from '../../ui/use-attempt';
import { LanguageField } from './language-field';
import type { PersonDeeds } from './people.mutations';

const IDS = { name: 'person-name', email: 'person-email' } as const;

interface PersonFormProps {
  readonly person: Person;
  readonly change: PersonDeeds['change'];
}

type Particulars = Pick<Person, 'name' | 'email' | 'language'>;

const FIELDS = ['name', 'email', 'language'] as const;

const particularsOf = ({ name, email, language }: Person): Particulars => ({ name, email, language });

/** Name, address and language. What somebody else saves meanwhile stands beside one's own and is never written over unseen. */
export function PersonForm({ person, change }: PersonFormProps) {
  const { t } = useText();
  const [own, setOwn] = useState(() => particularsOf(person));
  const [base, setBase] = useState(person);
  const [theirs, setTheirs] = useState<Person>();
  const [saved, setSaved] = useState(false);
  const { errors, errorOf, refuse, attempt } = useAttempt(IDS);

  const write = (part: Partial<Particulars>) => {
    setSaved(false);
    setOwn({ ...own, ...part });
  };
  const save = async () => {
    const wanted: PersonChange = {
      name: own.name.trim(),
      email: own.email.trim(),
      language: own.language,
      version: base.version,
    };
    try {
      const now = await change.mutateAsync(wanted);
      setBase(now);
      setOwn(particularsOf(now));
      setTheirs(undefined);
      setSaved(true);
    } catch (error) {
      const now = currentOf<Person>(error);
      // Saving once more is then a choice made in sight of what it replaces.
      setBase(now);
      setTheirs(now);
    }
  };
  const submit = async () => {
    const missing: FieldError[] = [];
    if (own.name.trim() === '') missing.push({ field: IDS.name, message: t('people.needed.name') });
    if (!own.email.includes('@')) missing.push({ field: IDS.email, message: t('people.needed.email') });
    refuse(missing);
    setSaved(false);
    if (missing.length === 0) await attempt(save);
  };
  return (
    <Form label={t('people.person.change')} onSubmit={submit}>
      <ErrorSummary errors={errors} />
      <UnsavedGuard when={own.name !== base.name || own.email !== base.email} />
      {theirs && <Conflict fields={FIELDS.map((field) => differenceIn(field, theirs))} />}
      <TextField
        id={IDS.name}
        label={t('people.name')}
        value={own.name}
        onChange={(name) => write({ name })}
        maxLength={200}
        width="medium"
        error={errorOf(IDS.name)}
      />
      <TextField
        id={IDS.email}
        label={t('people.email')}
        type="email"
        value={own.email}
        onChange={(email) => write({ email })}
        maxLength={320}
        width="medium"
        error={errorOf(IDS.email)}
      />
      <LanguageField value={own.language} onChange={(language) => write({ language })} />
      <SubmitButton>{t('people.person.save')}</SubmitButton>
      {saved && <Said>{t('people.person.saved')}</Said>}
    </Form>
  );

  function differenceIn(field: (typeof FIELDS)[number], saved: Person) {
    const show = (from: Particulars) =>
      field === 'language' ? t(`access.language.${from.language}`) : from[field];
    return {
      key: field,
      label: t(`people.${field}`),
      own: show(own),
      theirs: show(saved),
      onTake: () => write({ [field]: saved[field] }),
    };
  }
}
