import type { Catalogue } from '../../../server/domain/reporting/catalogue';
import { ABOUT } from './about';
import { ACCIDENT } from './accidents';
import { CLOSE_RELATIONS } from './close-relations';
import { COOPERATION } from './cooperation';
import { COORDINATORS } from './coordinators';
import { CRIMES } from './crime';
import { GOALS } from './goals';
import { INTERVENTIONS } from './interventions';
import { KINDS } from './kinds';
import { PLACES } from './places';
import { CRISIS } from './preparedness';
import { PROBLEMS } from './problems';
import { both } from './question-entry';
import { THREAT } from './threats';

/** Delivered with the product until a city puts in its own: the list that Stockholm uses has not been published. */
export const QUESTION_CATALOGUE: Catalogue = {
  title: both(['Exempelkatalog', 'Example catalogue']),
  kinds: KINDS,
  sections: [
    ABOUT,
    CRIMES,
    PLACES,
    CLOSE_RELATIONS,
    THREAT,
    ACCIDENT,
    CRISIS,
    PROBLEMS,
    INTERVENTIONS,
    COOPERATION,
    COORDINATORS,
    GOALS,
  ],
};
