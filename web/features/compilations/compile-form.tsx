import { type ReactNode, useId } from 'react';
import type { Localized } from '../../../server/domain/localized';
import { useText } from '../../text/use-text';
import { ErrorSummary } from '../../ui/error-summary';
import { Form } from '../../ui/form';
import { SubmitButton } from '../../ui/submit-button';
import { TextField } from '../../ui/text-field';
import { useAttempt } from '../../ui/use-attempt';
import { useDraft } from '../../ui/use-draft';
import { useCompilationDeeds } from './compilations.mutations';

interface CompileFormProps {
  readonly programme: { readonly slug: string; readonly title: Localized };
  readonly round: { readonly key: string; readonly label: Localized };
  /** What will be in it and what is missing, told before. */
  readonly children: ReactNode;
  /** With the id of the new document. */
  readonly onDone: (id: string) => void;
}

/** Compiles the document of a round, with a foreword if one is wanted. Nobody but the office sees it until it is published. */
export function CompileForm({ programme, round, children, onDone }: CompileFormProps) {
  const { t, pick } = useText();
  const id = useId();
  const foreword = useDraft(`compilation:${programme.slug}:${round.key}`);
  const { compile } = useCompilationDeeds();
  const { errors, errorOf, attempt } = useAttempt({ foreword: id });
  const save = async () => {
    let made = '';
    const done = await attempt(async () => {
      const { summary } = await compile.mutateAsync({
        programme: programme.slug,
        round: round.key,
        foreword: foreword.text.trim(),
      });
      made = summary.id;
    });
    if (!done) return;
    foreword.forget();
    onDone(made);
  };
  return (
    <Form
      label={t('cityDocument.compile.title', { programme: pick(programme.title), round: pick(round.label) })}
      onSubmit={save}
    >
      <ErrorSummary errors={errors} />
      {children}
      {foreword.restored && <p>{t('forms.draft')}</p>}
      <TextField
        id={id}
        label={t('cityDocument.compile.foreword')}
        hint={t('cityDocument.compile.forewordHint')}
        value={foreword.text}
        error={errorOf(id)}
        onChange={foreword.write}
        lines={6}
        maxLength={10_000}
      />
      <SubmitButton>{t('cityDocument.compile.save')}</SubmitButton>
    </Form>
  );
}
