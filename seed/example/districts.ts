/**
 * Made-up but plausible traits of the fourteen districts, as logits added to the city's level.
 * `unease` moves worry and feeling unsafe, `disorder` the answers on public disorder, `exposure` those on crime.
 * `answers`: its part of a round's respondents. `rented`, `bornAbroad`: shares of its residents.
 */
export interface DistrictTraits {
  readonly answers: number;
  readonly unease: number;
  readonly disorder: number;
  readonly exposure: number;
  readonly rented: number;
  readonly bornAbroad: number;
}

const traits = (
  answers: number,
  unease: number,
  disorder: number,
  exposure: number,
  rented: number,
  bornAbroad: number,
): DistrictTraits => ({ answers, unease, disorder, exposure, rented, bornAbroad });

export const DISTRICT_TRAITS: Readonly<Record<string, DistrictTraits>> = {
  'Rinkeby-Kista': traits(0.058, 0.72, 0.75, 0.1, 0.66, 0.58),
  'Spånga-Tensta': traits(0.062, 0.78, 0.6, 0.15, 0.42, 0.44),
  'Hässelby-Vällingby': traits(0.075, 0.38, 0.35, 0.1, 0.5, 0.33),
  Bromma: traits(0.12, -0.02, -0.45, -0.05, 0.29, 0.16),
  Kungsholmen: traits(0.075, -0.45, -0.3, 0.0, 0.27, 0.15),
  Norrmalm: traits(0.07, -0.4, -0.1, 0.15, 0.25, 0.16),
  Östermalm: traits(0.072, -0.35, -0.35, 0.0, 0.24, 0.16),
  Södermalm: traits(0.115, -0.5, 0.05, 0.1, 0.37, 0.14),
  'Enskede-Årsta-Vantör': traits(0.085, 0.18, 0.2, 0.0, 0.46, 0.27),
  Skarpnäck: traits(0.055, -0.12, 0.0, -0.05, 0.45, 0.19),
  Farsta: traits(0.062, 0.22, 0.25, 0.05, 0.5, 0.24),
  Älvsjö: traits(0.045, -0.12, -0.2, -0.1, 0.27, 0.2),
  'Hägersten-Liljeholmen': traits(0.068, -0.22, -0.05, 0.0, 0.36, 0.18),
  Skärholmen: traits(0.058, 0.55, 0.55, 0.05, 0.62, 0.47),
};

type Shift = Readonly<Record<'unease' | 'disorder' | 'exposure', number>>;

/** How the city moved from round to round, as logits against 2017. */
export const ROUND_SHIFT: Readonly<Record<string, Shift>> = {
  '2008': { unease: -0.22, disorder: 0.3, exposure: 0.08 },
  '2011': { unease: -0.3, disorder: 0.16, exposure: 0.02 },
  '2014': { unease: -0.34, disorder: 0.05, exposure: -0.06 },
  '2017': { unease: 0, disorder: 0.06, exposure: 0.04 },
  '2020': { unease: -0.2, disorder: -0.04, exposure: -0.12 },
  '2023': { unease: -0.12, disorder: -0.08, exposure: -0.05 },
};

/** Where a district went its own way in a round. */
export const LOCAL_UNEASE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '2017': { 'Spånga-Tensta': 0.3, 'Rinkeby-Kista': 0.1, Bromma: 0.2 },
  '2020': { 'Rinkeby-Kista': -0.45, 'Spånga-Tensta': -0.4, Farsta: 0.2, Bromma: 0.12, Skärholmen: -0.15 },
  '2023': { 'Rinkeby-Kista': -0.5, 'Spånga-Tensta': -0.45, Farsta: 0.1, Södermalm: 0.12 },
};
