/** The files that can be attached, by the ending that their content has. */
export const ATTACHMENT_KINDS: Readonly<Record<string, AttachmentKind>> = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  jpg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  webp: { mediaType: 'image/webp', endings: ['webp'] },
  docx: openXml('wordprocessingml.document', 'docx', /^word\/document\d*\.xml$/),
  xlsx: openXml('spreadsheetml.sheet', 'xlsx', /^xl\/workbook\d*\.xml$/),
  pptx: openXml('presentationml.presentation', 'pptx', /^ppt\/presentation\d*\.xml$/),
  odt: openDocument('text', 'odt'),
  ods: openDocument('spreadsheet', 'ods'),
  odp: openDocument('presentation', 'odp'),
};

export interface AttachmentKind {
  readonly mediaType: string;
  /** What a name of such a file may end with; the first is added to one that does not. */
  readonly endings: readonly string[];
  /** For a ZIP: the entry without which it only calls itself such a file. */
  readonly entry?: RegExp;
}

function openXml(kind: string, ending: string, entry: RegExp): AttachmentKind {
  const mediaType = `application/vnd.openxmlformats-officedocument.${kind}`;
  return { mediaType, endings: [ending], entry };
}

function openDocument(kind: string, ending: string): AttachmentKind {
  const mediaType = `application/vnd.oasis.opendocument.${kind}`;
  return { mediaType, endings: [ending], entry: /^content\.xml$/ };
}

/** Entries of programs that run when a document is opened. */
const PROGRAM = /vbaproject|vbadata|(^|\/)(macrosheets|activex|basic|scripts)\//i;

/** Whether a ZIP of that kind is what it calls itself, and holds no program. @param names of its entries */
export const isPlainDocument = ({ entry }: AttachmentKind, names: readonly string[]): boolean =>
  names.some((name) => entry?.test(name)) && !names.some((name) => PROGRAM.test(name));
