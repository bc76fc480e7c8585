import type { Migration } from 'kysely';
import * as areas from './0001-areas';
import * as surveys from './0002-surveys';
import * as indicators from './0003-indicators';
import * as estimates from './0004-estimates';
import * as disclosure from './0005-disclosure';
import * as targets from './0006-targets';
import * as boundaries from './0007-boundaries';
import * as similarSurveys from './0008-similar-surveys';
import * as organisations from './0009-organisations';
import * as people from './0010-people';
import * as signIn from './0011-sign-in';
import * as audit from './0012-audit';
import * as mails from './0013-mails';
import * as catalogues from './0014-catalogues';
import * as rounds from './0015-rounds';
import * as reports from './0016-reports';
import * as decisions from './0017-decisions';
import * as attachments from './0018-attachments';
import * as notices from './0019-notices';
import * as programmes from './0020-programmes';
import * as threads from './0021-threads';
import * as takeUps from './0022-take-ups';
import * as compilations from './0023-compilations';
import * as mailEndings from './0024-mail-endings';
import * as readableThreads from './0025-readable-threads';

/** Every step, in order. A step that has left the house is never changed: add the next. */
export const migrations: Record<string, Migration> = {
  '0001-areas': areas,
  '0002-surveys': surveys,
  '0003-indicators': indicators,
  '0004-estimates': estimates,
  '0005-disclosure': disclosure,
  '0006-targets': targets,
  '0007-boundaries': boundaries,
  '0008-similar-surveys': similarSurveys,
  '0009-organisations': organisations,
  '0010-people': people,
  '0011-sign-in': signIn,
  '0012-audit': audit,
  '0013-mails': mails,
  '0014-catalogues': catalogues,
  '0015-rounds': rounds,
  '0016-reports': reports,
  '0017-decisions': decisions,
  '0018-attachments': attachments,
  '0019-notices': notices,
  '0020-programmes': programmes,
  '0021-threads': threads,
  '0022-take-ups': takeUps,
  '0023-compilations': compilations,
  '0024-mail-endings': mailEndings,
  '0025-readable-threads': readableThreads,
};
