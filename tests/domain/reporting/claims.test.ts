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
    ['Fler är oroliga än 2020.', ['increased']],
    ['Fler kvinnor än tidigare avstår från att gå ut.', ['increased']],
    ['Allt oftare störs ordningen på torget.', ['increased']],
    ['Andelen är lägre än vid förra mätningen.', ['decreased']],
    ['Otryggheten har blivit högre bland kvinnor.', ['increased']],
    ['Färre utsätts för stöld nu.', ['decreased']],
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
    'Kvinnor och äldre anger den oftare.',
    'Otryggheten är ojämnt fördelad: kvinnor oftare avstår från att gå ut.',
    'Fler kvinnor än män känner sig otrygga.',
    'Fler än hälften känner sig trygga.',
    'Bland yngre är fler oroliga.',
    'Oron är högre i Farsta än i staden som helhet.',
    'Andelen är lägre bland dem som bor i småhus.',
    'Män utsätts oftare för misshandel, kvinnor oftare för trakasserier.',
    'Skolan hör mer sällan av sig till oss än polisen.',
    'Läget är detsamma.',
    '',
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
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
const THREAT = { label: 'Utsatt för hot' };
const HARASSED = { label: 'Kvinnor som antastas' };
const ALL = [BURGLARY, ROBBERY, UNSAFE, LITTER, THREAT, HARASSED];

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
      'everything, when it speaks of the figure and does not say which',
      'Andelen har ökat sedan förra mätningen.',
      ALL.map((one) => [one, 'increased']),
    ],
    [
      'what the sentence before names, when it refers back',
      'Otryggheten är stor. Den har ökat.',
      [[UNSAFE, 'increased']],
    ],
    [
      'what names the same by another form of the word',
      'Utsattheten för hot har ökat.',
      [[THREAT, 'increased']],
    ],
    ['what names the same by a verb', 'Färre utsätts för hot.', [[THREAT, 'decreased']]],
    ['nothing, when it names something else', 'Fler vandringar har genomförts.', []],
    ['nothing, when it names something else that has risen', 'Antalet besökare på biblioteket har ökat.', []],
    ['nothing, when it names a share of something else', 'Andelen utbildade vikarier har ökat.', []],
    ['nothing, when it refers to nothing', 'Det har ökat.', []],
    ['nothing, when it names what people worry for and not the worry', 'Bostadsinbrotten har minskat.', []],
    ['nothing, when it tells of what the police was told', 'Anmälda hot har ökat.', []],
    ['nothing, when it names only a group of people', 'Antalet kvinnor i styrgruppen har ökat.', []],
    ['what it compares', 'Färre känner sig otrygga.', [[UNSAFE, 'decreased']]],
  ])('%s', (_, text, expected) => {
    const found = findClaims(text).flatMap((claim) => claimedIndicators(claim, ALL));
    expect(found.map(({ indicator, claim }) => [indicator, claim])).toEqual(expected);
  });
});
