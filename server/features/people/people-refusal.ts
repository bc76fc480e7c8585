import { inTheWay } from '../../http/refusals';
import type { Person } from './people.contract';

/** @throws Problem 409 for somebody deactivated or anonymised */
export function refuseGone(state: Person['state']): void {
  if (state === 'anonymised')
    throw inTheWay('person_anonymised', 'name and address were taken away for good');
  if (state === 'deactivated') throw inTheWay('person_deactivated', 'the person is deactivated');
}
