import type { ReportKind, StatutoryPart } from '../../../server/domain/reporting/catalogue';
import { ACCIDENTS, CRIME, PREPAREDNESS, THREATS } from './choices';
import { both, type Words } from './question-entry';

const CRIME_ACT = 'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete';
const PROGRAMME_RULES = 'MSBFS 2021:1 bilaga 1';
const RISK_RULES = 'MSBFS 2015:5';

const partsBy =
  (legalGround: string) =>
  (key: string, ...words: Words): StatutoryPart => ({ key, label: both(words), legalGround });

const crimePart = partsBy('4 § lag (2023:196)');
const accidentPart = partsBy(PROGRAMME_RULES);
const riskPart = partsBy(RISK_RULES);

/**
 * An example: the names of the city's own lägesbilder have not been published. The parts are those that the acts and
 * regulations name; no act says what an account of threats and violence must hold, so it has none.
 */
export const KINDS: readonly ReportKind[] = [
  {
    key: CRIME,
    label: both(['Brott och trygghet', 'Crime and safety']),
    legalGround: CRIME_ACT,
    statutoryParts: [
      crimePart(
        'brott-kartlaggning',
        'Kartläggning av brottsligheten, dess omfattning och konsekvenser',
        'Mapping of crime, its extent and its consequences',
      ),
      crimePart(
        'brott-annan-information',
        'Annan information av betydelse',
        'Other information of importance',
      ),
      crimePart(
        'brott-analys',
        'Analys av kartläggning och information',
        'Analysis of mapping and information',
      ),
    ],
  },
  {
    key: ACCIDENTS,
    label: both(['Olyckor', 'Accidents']),
    legalGround: 'Lag (2003:778) om skydd mot olyckor 3 kap. 3 och 8 §§',
    statutoryParts: [
      accidentPart('olyckor-riskbild', 'Riskbild', 'Risk picture'),
      accidentPart('olyckor-mal', 'Mål', 'Goals'),
      accidentPart('olyckor-formaga', 'Förmåga', 'Capability'),
      accidentPart('olyckor-verksamhet', 'Verksamhet per olyckstyp', 'Activities by kind of accident'),
    ],
  },
  {
    key: PREPAREDNESS,
    label: both(['Krisberedskap', 'Crisis preparedness']),
    legalGround:
      'Lag (2006:544) om kommuners och regioners åtgärder inför och vid extraordinära händelser i fredstid och höjd beredskap 2 kap. 1 §',
    statutoryParts: [
      riskPart('kris-metod', 'Arbetsprocess och metod', 'Process and method'),
      riskPart('kris-samhallsviktigt', 'Samhällsviktig verksamhet', 'Vital public services'),
      riskPart('kris-beroenden', 'Kritiska beroenden', 'Critical dependencies'),
      riskPart('kris-risker', 'Risker', 'Risks'),
      riskPart(
        'kris-beredskap',
        'Generell krisberedskap enligt indikatorer',
        'General preparedness by indicators',
      ),
      riskPart('kris-sarbarheter', 'Sårbarheter och brister', 'Vulnerabilities and shortcomings'),
      riskPart('kris-atgarder', 'Behov av åtgärder', 'Need of action'),
    ],
  },
  {
    key: THREATS,
    label: both(['Hot och våld', 'Threats and violence']),
    legalGround: 'Arbetsmiljölagen (1977:1160) 3 kap. 2 a §',
    statutoryParts: [],
  },
];
