import { downloads } from './en/downloads';
import { figures } from './en/figures';
import { frame } from './en/frame';
import { lookAlikes } from './en/look-alikes';
import { neighbourhoods } from './en/neighbourhoods';
import { pages } from './en/pages';
import { reading } from './en/reading';
import { targets } from './en/targets';
import { trend } from './en/trend';
import type { Translation } from './sv';

/** Every text in English, written for its own readers; loaded only when asked for. */
export const en: Translation = {
  ...frame,
  figures,
  ...pages,
  downloads,
  lookAlikes,
  neighbourhoods,
  reading,
  targets,
  trend,
};
