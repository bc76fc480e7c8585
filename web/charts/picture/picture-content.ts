import type { Text } from '../../text/use-text';
import type { PictureContent, PictureNote } from './compose-picture';
import type { FigureDescription } from './figure-description';

/**
 * What a picture says of its figure, in the reader's language.
 * @param date ISO date of the day the picture is made
 */
export function pictureContent(
  figure: FigureDescription,
  date: string,
  { t, format }: Pick<Text, 't' | 'format'>,
): PictureContent {
  return {
    title: figure.title,
    subtitle: figure.subtitle,
    example: figure.example ? t('picture.example') : undefined,
    notes: figureNotes(figure, { t, format }),
    closing: t('picture.closing', { date: format.date(date) }),
    address: figure.permalink,
  };
}

function figureNotes(figure: FigureDescription, { t, format }: Pick<Text, 't' | 'format'>): PictureNote[] {
  const counted = figure.countedAnswers.map((answer) => t('picture.quoted', { text: answer }));
  const question =
    figure.question === undefined
      ? t('picture.questionUnknown')
      : t('picture.quoted', { text: figure.question });
  const notes: [label: string, text: string][] = [
    [t('picture.unit'), figure.unit],
    [t('picture.group'), figure.group],
    [t('picture.place'), `${figure.place}. ${figure.reading}`],
    [t('picture.question'), question],
    [t('picture.counted'), format.list(counted)],
    [t('picture.breaks'), figure.breaks.join(' ') || t('picture.noBreaks')],
    [t('picture.method'), figure.method.join(' ')],
    [t('picture.source'), figure.sources.join('; ')],
  ];
  return notes.filter(([, text]) => text !== '').map(([label, text]) => ({ label, text }));
}
