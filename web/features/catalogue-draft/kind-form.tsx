import { useId } from 'react';
import type { Catalogue } from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { keyOf } from '../../ui/key-of';
import { TextField } from '../../ui/text-field';
import { putKind } from './draft-edits';
import { PartFormFrame } from './part-form-frame';
import { PartList } from './part-list';
import type { SaveEdit } from './use-edit';
import { usePartForm } from './use-part-form';

type Kind = Catalogue['kinds'][number];

interface KindFormProps {
  readonly content: Catalogue;
  /** Undefined: a new one, last. */
  readonly kind: Kind | undefined;
  readonly save: SaveEdit;
  readonly onDone: () => void;
}

const NEW: Kind = { key: '', label: { sv: '', en: '' }, legalGround: '', statutoryParts: [] };

/** A kind of lägesbild: its name, the law behind it, and what that asks for. */
export function KindForm({ content, kind, save, onDone }: KindFormProps) {
  const { t } = useText();
  const id = useId();
  const keys = content.kinds.map(({ key }) => key);
  const form = usePartForm({
    initial: kind ?? NEW,
    save,
    check: ({ label }) =>
      label.sv.trim() === '' || label.en.trim() === ''
        ? [{ field: id, message: t('catalogueDraft.needed.title') }]
        : [],
    editOf: (part) =>
      putKind({ ...part, key: part.key === '' ? keyOf(part.label.sv, keys, 'lagesbild') : part.key }),
    theirsOf: (draft) => draft.content.kinds.find(({ key }) => key === kind?.key),
    onDone,
  });
  const { label, legalGround, statutoryParts } = form.part;
  return (
    <PartFormFrame
      label={
        kind === undefined
          ? t('catalogueDraft.newKind')
          : t('catalogueDraft.changeOne', { name: kind.label.sv })
      }
      form={form}
      fields={[
        {
          key: 'label',
          label: t('catalogueDraft.name'),
          text: (part) => `${part.label.sv} / ${part.label.en}`,
        },
        {
          key: 'legalGround',
          label: t('questionCatalogue.fact.legalGround'),
          text: (part) => part.legalGround,
        },
        {
          key: 'statutoryParts',
          label: t('questionCatalogue.law'),
          text: (part) => part.statutoryParts.map((one) => one.label.sv).join(', '),
        },
      ]}
      onCancel={onDone}
    >
      <BothFields
        id={id}
        label={t('catalogueDraft.name')}
        value={label}
        onChange={(written) => form.write({ label: written })}
        error={form.errorOf(id)}
      />
      <TextField
        label={t('questionCatalogue.fact.legalGround')}
        value={legalGround}
        onChange={(written) => form.write({ legalGround: written })}
        maxLength={300}
      />
      <PartList
        kind={form.part}
        taken={content.kinds.flatMap((one) => one.statutoryParts.map(({ key }) => key))}
        onChange={(parts) => form.write({ statutoryParts: parts })}
        parts={statutoryParts}
      />
    </PartFormFrame>
  );
}
