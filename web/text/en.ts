import { boundaries } from './en/boundaries';
import { compare } from './en/compare';
import { downloads } from './en/downloads';
import { figures } from './en/figures';
import { frame } from './en/frame';
import { pages } from './en/pages';
import { picture } from './en/picture';
import { reading } from './en/reading';
import { share } from './en/share';
import { targets } from './en/targets';
import { trend } from './en/trend';
import type { Translation } from './sv';

/** Every text in English, written for its own readers; loaded only when asked for. */
export const en: Translation = {
  ...frame,
  figures,
  ...pages,
  boundaries,
  compare,
  downloads,
  picture,
  reading,
  share,
  targets,
  trend,
};
