import type { AreaKind } from '../../domain/areas/area-kind';
import type { Localized } from '../../domain/localized';

const WORDS: Readonly<Record<AreaKind, Localized>> = {
  city: { sv: 'hela staden', en: 'the whole city' },
  district: { sv: 'stadsdelsområde', en: 'district' },
  neighbourhood: { sv: 'stadsdel', en: 'neighbourhood' },
};

export const areaKindWords = (kind: AreaKind): Localized => WORDS[kind];
