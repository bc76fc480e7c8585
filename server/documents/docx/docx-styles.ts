import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

/** As the pages have them. */
export const COLOURS = {
  ink: '1B2430',
  muted: '525D6A',
  line: 'B6BFC9',
  accent: '1A5276',
  published: '6F9AB5',
  example: 'C9D8E2',
  warning: '6B4E00',
  notice: 'FDF6E3',
} as const;

/** Where it is not installed Word takes its own. */
export const FONT = 'Source Sans 3';
export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';
/** Paragraph styles by name, so that whoever goes on writing can choose them. */
export const LOOKS = {
  kicker: 'Overrubrik',
  note: 'Anmarkning',
  notice: 'Observera',
  fact: 'Uppgift',
  cell: 'Tabelltext',
} as const;

/** In 240ths of a line. */
const lines = (of: number) => ({ line: Math.round(of * 240), lineRule: LineRuleType.AUTO });

/** Sizes in half points, spacing in twentieths of a point. */
const heading = (size: number, color: string, before: number, after: number) => ({
  run: { size, bold: true, color, font: FONT },
  paragraph: { spacing: { before, after, ...lines(1) }, keepNext: true },
});

const own = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true });

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: COLOURS.ink, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 140, ...lines(1.15) } },
    },
    heading1: heading(48, COLOURS.ink, 60, 240),
    heading2: heading(34, COLOURS.accent, 480, 160),
    heading3: heading(26, COLOURS.ink, 360, 120),
    heading4: heading(22, COLOURS.ink, 280, 100),
  },
  paragraphStyles: [
    {
      ...own(LOOKS.kicker, 'Överrubrik'),
      run: { size: 24, bold: true, color: COLOURS.accent },
      paragraph: { spacing: { after: 0 }, keepNext: true },
    },
    {
      ...own(LOOKS.note, 'Anmärkning'),
      run: { italics: true, color: COLOURS.muted },
      paragraph: { keepNext: true },
    },
    {
      ...own(LOOKS.notice, 'Observera'),
      paragraph: {
        spacing: { before: 120, after: 120 },
        border: { left: { style: 'single', size: 24, space: 8, color: COLOURS.warning } },
        shading: { type: 'clear', color: 'auto', fill: COLOURS.notice },
      },
    },
    {
      ...own(LOOKS.fact, 'Uppgift'),
      paragraph: { spacing: { after: 60 }, indent: { left: 284, hanging: 284 } },
    },
    {
      ...own(LOOKS.cell, 'Tabelltext'),
      run: { size: 19 },
      paragraph: { spacing: { after: 0, ...lines(1.04) } },
    },
  ],
};

const INDENT = { left: 454, hanging: 284 };

export const LIST_NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: INDENT } },
        },
      ],
    },
    {
      reference: NUMBERS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: INDENT } },
        },
      ],
    },
  ],
};
