const EU = 'http://publications.europa.eu/resource/authority';

/** Values of the EU's authority tables and others that DCAT-AP-SE 3 asks for, by the addresses it spells them with. */
export const LANGUAGES = [`${EU}/language/SWE`, `${EU}/language/ENG`] as const;
export const PUBLIC = `${EU}/access-right/PUBLIC`;
export const IRREGULAR = `${EU}/frequency/IRREG`;
export const THEME_TABLE = `${EU}/data-theme`;
/** Justice, legal system and public safety; population and society. */
export const THEMES = [`${EU}/data-theme/JUST`, `${EU}/data-theme/SOCI`] as const;

/** The one license DCAT-AP-SE allows for a catalogue, and the one the figures are offered under. */
export const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/';

/** Stockholm at GeoNames, in the form DCAT-AP-SE recommends. */
export const STOCKHOLM = 'http://sws.geonames.org/2673730';

/** The profile this description follows. */
export const PROFILE = 'https://docs.dataportal.se/dcat/3.0.1/sv/';
