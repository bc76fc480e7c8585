import { Problem } from '../../http/problem';
import type { Person } from './people.contract';

/** 422: what is asked for cannot be. @param path the field that says so */
export const impossible = (code: string, path: string, detail: string): Problem =>
  new Problem({ status: 422, code, detail, errors: [{ path, code, message: detail }] });

/** 409: what is stored stands against it. */
export const inTheWay = (code: string, detail: string): Problem => new Problem({ status: 409, code, detail });

/** @throws Problem 409 for somebody deactivated or anonymised */
export function refuseGone(state: Person['state']): void {
  if (state === 'anonymised')
    throw inTheWay('person_anonymised', 'name and address were taken away for good');
  if (state === 'deactivated') throw inTheWay('person_deactivated', 'the person is deactivated');
}

/** @throws Problem 409 when somebody changed the person meanwhile */
export function refuseOther(version: number, asked: number): void {
  if (version !== asked) {
    throw inTheWay('version_conflict', `the person is at version ${version}; somebody changed it meanwhile`);
  }
}
