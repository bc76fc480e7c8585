import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareRoom, type Wanting } from '../../../web/features/brief/share-room';

const PLENTY = 1_000_000;
const items = (count: number, first = 2): Wanting => ({
  ...{ lines: Array.from({ length: count }, () => 1), first, besides: 0 },
});
const wanting = fc.record({
  lines: fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 20 }),
  first: fc.integer({ min: 1, max: 4 }),
  besides: fc.constantFrom(0, 7),
});

test('Where there is room everything is printed, and where there is none the first of each list', () => {
  const lists = [items(30), items(3), items(0)];
  expect(shareRoom(lists, PLENTY)).toEqual([30, 3, 0]);
  expect(shareRoom(lists, 0)).toEqual([2, 3, 0]);
});

test('What one list does not need another gets, each in turn', () => {
  // Room for nine lines; two of them say how many more there are, or one does.
  expect(shareRoom([items(1, 1), items(20, 1), items(20, 1)], 9 * 17)).toEqual([1, 3, 3]);
  expect(shareRoom([items(0, 1), items(20, 1), items(0, 1)], 9 * 17)).toEqual([0, 8, 0]);
});

test('No list is cut to hide a single one, whatever the room', () => {
  fc.assert(
    fc.property(fc.array(wanting, { maxLength: 8 }), fc.integer({ min: 0, max: 2_000 }), (lists, room) => {
      const shown = shareRoom(lists, room);
      for (const [index, { lines, first }] of lists.entries()) {
        expect(lines.length - (shown[index] ?? -1)).not.toBe(1);
        expect(shown[index]).toBeGreaterThanOrEqual(Math.min(first, lines.length));
      }
    }),
  );
});

test('More room hides no more', () => {
  fc.assert(
    fc.property(fc.array(wanting, { maxLength: 8 }), fc.integer({ min: 0, max: 2_000 }), (lists, room) => {
      const sum = (shown: readonly number[]) => shown.reduce((one, other) => one + other, 0);
      expect(sum(shareRoom(lists, room))).toBeLessThanOrEqual(sum(shareRoom(lists, PLENTY)));
    }),
  );
});
