import { describe, expect, test } from 'vitest';
import { claimedIndicators } from '../../../server/domain/reporting/claimed-indicators';
import { findClaims } from '../../../server/domain/reporting/claims';

const claimsOf = (text: string) => findClaims(text).map(({ claim }) => claim);

describe('A text claims that something has risen or fallen', () => {
  test.each([
    ['Andelen som är oroliga har ökat.', ['increased']],
    ['Otryggheten ökar i stadsdelen.', ['increased']],
    ['Klottret ökade kraftigt under sommaren', ['increased']],
    ['Vi ser en ökning av bostadsinbrotten.', ['increased']],
    ['Andelen har stigit från 18 till 21 procent.', ['increased']],
    ['Andelen steg från 18 till 21 procent.', ['increased']],
    ['Allt fler känner sig otrygga.', ['increased']],
    ['Oron har minskat jämfört med 2017.', ['decreased']],
    ['Nedskräpningen har sjunkit.', ['decreased']],
    ['Färre utsätts för stöld.', ['decreased']],
    ['Utsattheten har mer än halverats.', ['decreased']],
    ['Oron har minskat medan klottret har ökat.', ['decreased', 'increased']],
    ['Oron har ökat, inte minskat.', ['increased']],
    ['Oron har inte minskat utan ökat.', ['increased']],
    ['Oron har inte bara ökat i Farsta.', ['increased']],
    ['Ett viktigt mål är nått: oron har minskat.', ['decreased']],
    ['I målgruppen har oron ökat.', ['increased']],
    ['Oron om kvällarna har ökat.', ['increased']],
    ['Risken att utsättas har ökat.', ['increased']],
    ['Vi kan se att oron har ökat.', ['increased']],
    ['Första raden.\nOron har ökat\nTredje raden', ['increased']],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('A text does not claim what it denies, asks, wishes, plans or guesses', () => {
  test.each([
    'Oron har inte ökat.',
    'Oron ökar inte.',
    'Oron ökade tyvärr inte mindre än i staden.',
    'Oron har varken ökat eller minskat.',
    'Vi ser ingen ökning.',
    'Någon ökning kan inte ses.',
    'Ökningen är inte säkerställd.',
    'Har oron ökat?',
    'Oron ska minska.',
    'Målet är att otryggheten har minskat till 2027.',
    'Insatserna syftar till minskad oro.',
    'Vi arbetar för ökad trygghet.',
    'Arbetet mot en fortsatt minskning går vidare.',
    'Nämnden vill öka tryggheten och minska oron.',
    'Oron kan ha ökat.',
    'Det är oklart om oron har ökat.',
    'Om oron har ökat behövs fler insatser.',
    'Oron förväntas ha minskat nästa år.',
    'Ett första steg är taget.',
    'Trafikökningen har uppmärksammats.',
    'Läget är detsamma.',
    '',
  ])('%s', (text) => {
    expect(claimsOf(text).filter((_, index) => !findClaims(text)[index]?.comparing)).toEqual([]);
  });

  test('and every other text is gone through without an end to wait for', () => {
    const long = 'inte '.repeat(10_000);
    expect(claimsOf(long)).toEqual([]);
    expect(claimsOf('Oron har ökat. '.repeat(1_000))).toHaveLength(1_000);
  });
});

const BURGLARY = { label: 'Oro för bostadsinbrott' };
const ROBBERY = { label: 'Oro för rån' };
const UNSAFE = { label: 'Otrygg i bostadsområdet' };
const LITTER = { label: 'Nedskräpning' };
const ALL = [BURGLARY, ROBBERY, UNSAFE, LITTER];

describe('A claim is about', () => {
  test.each([
    ['what it names best', 'Oron för bostadsinbrott har minskat.', [[BURGLARY, 'decreased']]],
    [
      'all that it names as well',
      'Oron har minskat.',
      [
        [BURGLARY, 'decreased'],
        [ROBBERY, 'decreased'],
      ],
    ],
    [
      'what is named nearest',
      'Otryggheten har minskat och nedskräpningen har ökat.',
      [
        [UNSAFE, 'decreased'],
        [LITTER, 'increased'],
      ],
    ],
    ['what its sentence names', 'Nedskräpningen är stor och har ökat.', [[LITTER, 'increased']]],
    ['the opposite of what it names', 'Tryggheten i bostadsområdet har ökat.', [[UNSAFE, 'decreased']]],
    [
      'everything, when it names nothing',
      'Det har blivit sämre och ökat.',
      ALL.map((one) => [one, 'increased']),
    ],
    ['nothing, when it only compares and names nothing', 'Fler vandringar har genomförts.', []],
    ['what it compares', 'Färre känner sig otrygga.', [[UNSAFE, 'decreased']]],
  ])('%s', (_, text, expected) => {
    const found = findClaims(text).flatMap((claim) => claimedIndicators(claim, ALL));
    expect(found.map(({ indicator, claim }) => [indicator, claim])).toEqual(expected);
  });
});
