import { useId } from 'react';
import type { CatalogueDraft } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { TextField } from '../../ui/text-field';
import { putHead } from './draft-edits';
import { PartFormFrame } from './part-form-frame';
import type { SaveEdit } from './use-edit';
import { usePartForm } from './use-part-form';

interface HeadFormProps {
  readonly draft: CatalogueDraft;
  readonly save: SaveEdit;
  readonly onDone: () => void;
}

/** What the catalogue is called, and what is new in this version. */
export function HeadForm({ draft, save, onDone }: HeadFormProps) {
  const { t } = useText();
  const id = useId();
  const form = usePartForm({
    initial: { title: draft.content.title, note: draft.note },
    save,
    check: ({ title }) =>
      title.sv.trim() === '' || title.en.trim() === ''
        ? [{ field: id, message: t('catalogueDraft.needed.title') }]
        : [],
    editOf: ({ title, note }) => putHead(title, note),
    theirsOf: (now) => ({ title: now.content.title, note: now.note }),
    onDone,
  });
  return (
    <PartFormFrame
      label={t('catalogueDraft.head')}
      form={form}
      fields={[
        { key: 'title', label: t('catalogueDraft.name'), text: ({ title }) => `${title.sv} / ${title.en}` },
        { key: 'note', label: t('questionCatalogue.note'), text: ({ note }) => note },
      ]}
      onCancel={onDone}
    >
      <BothFields
        id={id}
        label={t('catalogueDraft.name')}
        value={form.part.title}
        onChange={(title) => form.write({ title })}
        error={form.errorOf(id)}
      />
      <TextField
        label={t('questionCatalogue.note')}
        hint={t('catalogueDraft.noteHint')}
        value={form.part.note}
        lines={3}
        maxLength={2000}
        onChange={(note) => form.write({ note })}
      />
    </PartFormFrame>
  );
}
