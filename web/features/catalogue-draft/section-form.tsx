import { useId } from 'react';
import type {
  Catalogue,
  CatalogueSection,
} from '../../../server/features/question-catalogue/question-catalogue.contract';
import { useText } from '../../text/use-text';
import { BothFields } from '../../ui/both-fields';
import { keyOf } from '../../ui/key-of';
import { putSection } from './draft-edits';
import { PartFormFrame } from './part-form-frame';
import type { SaveEdit } from './use-edit';
import { usePartForm } from './use-part-form';

interface SectionFormProps {
  readonly content: Catalogue;
  /** Undefined: a new one, last. */
  readonly section: CatalogueSection | undefined;
  readonly save: SaveEdit;
  readonly onDone: () => void;
}

const NOTHING = { sv: '', en: '' };

/** What a section is called and what help stands above its questions. */
export function SectionForm({ content, section, save, onDone }: SectionFormProps) {
  const { t } = useText();
  const id = useId();
  const keys = content.sections.map(({ key }) => key);
  const form = usePartForm({
    initial: {
      key: section?.key ?? '',
      title: section?.title ?? NOTHING,
      help: section?.help ?? NOTHING,
    },
    save,
    check: ({ title }) =>
      title.sv.trim() === '' || title.en.trim() === ''
        ? [{ field: id, message: t('catalogueDraft.needed.title') }]
        : [],
    editOf: (part) =>
      putSection({ ...part, key: part.key === '' ? keyOf(part.title.sv, keys, 'avsnitt') : part.key }),
    theirsOf: (draft) => draft.content.sections.find(({ key }) => key === section?.key),
    onDone,
  });
  const { title, help } = form.part;
  return (
    <PartFormFrame
      label={
        section === undefined
          ? t('catalogueDraft.newSection')
          : t('catalogueDraft.changeOne', { name: section.title.sv })
      }
      form={form}
      fields={[
        {
          key: 'title',
          label: t('catalogueDraft.title'),
          text: (part) => `${part.title.sv} / ${part.title.en}`,
        },
        {
          key: 'help',
          label: t('questionCatalogue.fact.help'),
          text: (part) => `${part.help.sv} / ${part.help.en}`,
        },
      ]}
      onCancel={onDone}
    >
      <BothFields
        id={id}
        label={t('catalogueDraft.title')}
        value={title}
        onChange={(written) => form.write({ title: written })}
        error={form.errorOf(id)}
      />
      <BothFields
        label={t('questionCatalogue.fact.help')}
        value={help}
        lines={3}
        onChange={(written) => form.write({ help: written })}
      />
    </PartFormFrame>
  );
}
