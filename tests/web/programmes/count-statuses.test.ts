import { expect, test } from 'vitest';
import { countStatuses } from '../../../web/features/programmes/count-statuses';

test('a target is counted once for each district where it holds, and the city apart', () => {
  const area = (kind: string, status: 'reached' | 'undetermined') => ({
    kind,
    targets: [{ key: 'mal', status }],
  });
  const counted = countStatuses('mal', [
    area('city', 'undetermined'),
    area('district', 'undetermined'),
    area('district', 'reached'),
    area('district', 'undetermined'),
    { kind: 'district', targets: [{ key: 'annat', status: 'missed' }] },
  ]);
  expect(counted).toEqual({
    city: 'undetermined',
    districts: [
      ['reached', 1],
      ['undetermined', 2],
    ],
  });
});

test('where a target holds nowhere, nothing is counted', () => {
  expect(countStatuses('mal', [])).toEqual({ city: undefined, districts: [] });
});
