import { downloads } from './en/downloads';
import { figures } from './en/figures';
import { frame } from './en/frame';
import { pages } from './en/pages';
import type { Translation } from './sv';

/** Every text in English, written for its own readers; loaded only when asked for. */
export const en: Translation = { ...frame, figures, ...pages, ...downloads };
