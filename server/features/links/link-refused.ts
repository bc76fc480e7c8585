import { Problem } from '../../http/problem';

const DETAILS = {
  link_unknown: 'There is no such link.',
  link_used: 'The link has been used; it works once.',
  link_expired: 'The link is too old.',
  link_replaced: 'A later link, or something else, has taken the place of this one.',
} as const;
export type LinkRefusal = keyof typeof DETAILS;

/** 410: a link that does not work, or not any more. */
export class LinkRefused extends Problem {
  constructor(
    readonly why: LinkRefusal,
    /** Whose link it was, when that is known. */
    readonly personId: string | null,
  ) {
    super({ status: 410, code: why, detail: DETAILS[why] });
  }
}
