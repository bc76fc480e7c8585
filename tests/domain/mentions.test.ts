import { expect, test } from 'vitest';
import { mentionsAddress } from '../../server/domain/access/mentions';

test.each([
  ['ola@bygd.se', 'ola@bygd.se'],
  ['ola@bygd.se', 'OLA@Bygd.se'],
  ['ola@bygd.se', 'Ny adress: ola@bygd.se.'],
  ['ola@bygd.se', 'till <ola@bygd.se>, som bad om det'],
  ['ola@bygd.se', "kontot 'ola@bygd.se'"],
  ['o_la%x+y@bygd.se', 'o_la%x+y@bygd.se'],
])('%s is named in “%s”', (address, text) => {
  expect(mentionsAddress(text, ['annan@bygd.se', address])).toBe(true);
});

test.each([
  ['ola@bygd.se', 'carola@bygd.se'],
  ['ola@bygd.se', 'car.ola@bygd.se'],
  ['ola@bygd.se', 'ny+ola@bygd.se'],
  ['ola@bygd.se', "d'ola@bygd.se"],
  ['ola@bygd.se', 'ola@bygd.se.example'],
  ['ola@bygd.se', 'ola@bygd.sex'],
  ['ola@bygd.se', 'ola@bygd-se'],
  ['ola@bygd.se', 'åola@bygd.se'],
  ['o_a@bygd.se', 'ola@bygd.se'],
  ['%@bygd.se', 'ola@bygd.se'],
])('%s is not named in “%s”', (address, text) => {
  expect(mentionsAddress(text, [address])).toBe(false);
});
