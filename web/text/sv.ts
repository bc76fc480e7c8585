import { boundaries } from './sv/boundaries';
import { compare } from './sv/compare';
import { downloads } from './sv/downloads';
import { figures } from './sv/figures';
import { frame } from './sv/frame';
import { pages } from './sv/pages';
import { picture } from './sv/picture';
import { reading } from './sv/reading';
import { share } from './sv/share';
import { targets } from './sv/targets';
import { trend } from './sv/trend';

/** Every text in Swedish, the language the product is written in. */
export const sv = {
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

export type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> };

/** What another language must have. */
export type Translation = Texts<typeof sv>;
