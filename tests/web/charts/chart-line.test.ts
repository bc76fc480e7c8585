import { expect, test } from 'vitest';
import { type ChartLine, MOST_CHOSEN, stylesOf } from '../../../web/charts/chart-line';

const line = (id: string, tone: ChartLine['tone']): ChartLine => ({
  id,
  label: id,
  tone,
  points: [],
  breaks: [],
});

test('lines that are to be told apart differ in more than colour', () => {
  const chosen = ['a', 'b', 'c', 'd'].map((id) => line(id, 'chosen'));
  const styles = [...stylesOf([...chosen, line('city', 'city')]).values()];
  const apart = (of: (style: (typeof styles)[number]) => unknown) => new Set(styles.map(of)).size;
  expect(apart(({ colour }) => colour)).toBe(MOST_CHOSEN + 1);
  expect(apart(({ dash }) => dash)).toBe(MOST_CHOSEN + 1);
  expect(apart(({ marker }) => marker)).toBe(MOST_CHOSEN + 1);
});

test('what is chosen beyond the four that can be told apart is grey, as the background is', () => {
  const styles = stylesOf([...'abcde'].map((id) => line(id, 'chosen')).concat(line('x', 'context')));
  expect(styles.get('e')).toEqual(styles.get('x'));
  expect(styles.get('d')).not.toEqual(styles.get('x'));
});

test('the city keeps its dashed line whatever is chosen beside it', () => {
  const alone = stylesOf([line('city', 'city')]).get('city');
  const beside = stylesOf([line('a', 'chosen'), line('city', 'city')]).get('city');
  expect(beside).toEqual(alone);
  expect(beside?.dash).toBeDefined();
});
