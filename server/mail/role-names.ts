import type { Role } from '../domain/access/roles';

/** Roles as mail names them. */
export const ROLE_NAMES: Readonly<Record<Role, { readonly sv: string; readonly en: string }>> = {
  reader: { sv: 'läsare', en: 'reader' },
  author: { sv: 'författare', en: 'author' },
  approver: { sv: 'beslutare', en: 'approver' },
  office: { sv: 'medarbetare', en: 'member of staff' },
  administrator: { sv: 'administratör', en: 'administrator' },
};
