import type { Brief } from './brief.contract';

/** Whether anything that a brief tells is made up. */
export function isExample({ districts, city, news }: Pick<Brief, 'districts' | 'city' | 'news'>): boolean {
  const figures = districts.flatMap(({ changes, measured, targets }) =>
    [...changes, ...measured, ...targets].map(({ figure }) => figure),
  );
  const threads = districts.flatMap(({ interventions, problems }) => [...interventions, ...problems]);
  return (
    [...districts, city].some(({ findingExample }) => findingExample) ||
    [...figures, ...city.changes, ...threads].some(({ provenance }) => provenance === 'example') ||
    [...news, ...districts.flatMap(({ targets }) => targets)].some(({ example }) => example) ||
    districts.some(({ judgements }) => judgements.some(({ judgement }) => judgement.example))
  );
}
