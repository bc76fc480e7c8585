import type { Localized } from '../localized';
import type { Polarity } from '../statistics/estimate';
import type { TargetStatus } from '../targets/target';
import type { TargetReason } from '../targets/target-reason';
import { type FigureStyle, figure, type Language, unitWords } from './figure';
import { reasonWords } from './reason';

interface Aim {
  readonly level: number;
  readonly year: number;
  readonly polarity: Polarity;
  readonly style: FigureStyle;
}

const OPENING: Record<TargetStatus, Localized> = {
  on_track: { sv: 'På väg mot målnivån', en: 'On the way to the target' },
  off_track: { sv: 'Inte på väg mot målnivån', en: 'Not on the way to the target' },
  undetermined: {
    sv: 'Det kan inte avgöras om målnivån nås',
    en: 'Cannot tell whether the target is being reached',
  },
  not_measurable: { sv: 'Målnivån kan inte följas upp', en: 'The target cannot be followed up' },
  reached: { sv: 'Målnivån är nådd', en: 'The target has been reached' },
  missed: { sv: 'Målnivån är inte nådd', en: 'The target has been missed' },
};

/** "Inte på väg mot målnivån (högst 13 procent från och med 2025)"; with the reason where there is no verdict. */
export function targetSentence(status: TargetStatus, reason: TargetReason | null, aim: Aim): Localized {
  return { sv: write(status, reason, aim, 'sv'), en: write(status, reason, aim, 'en') };
}

function write(status: TargetStatus, reason: TargetReason | null, aim: Aim, language: Language): string {
  const goal = goalWords(aim, language);
  const why = reason === null ? '' : `: ${reasonWords(reason)[language]}`;
  return `${OPENING[status][language]} (${goal})${why}`;
}

function goalWords({ level, year, polarity, style }: Aim, language: Language): string {
  const atLeast = polarity === 'higher_is_better';
  const amount = `${figure(level, 'exact', style, language)}${unitWords(style, language)}`;
  return language === 'sv'
    ? `${atLeast ? 'minst' : 'högst'} ${amount} från och med ${year}`
    : `${atLeast ? 'at least' : 'at most'} ${amount} from ${year} on`;
}
