import type { Role } from '../../server/domain/access/roles';

/** Somebody who signs in. Never removed: history points here. The sign-in library reads and writes it as its `user`. */
export interface PeopleTable {
  /** Opaque. */
  id: string;
  /** In lower case. One address is one person; anonymised, it is an address that cannot exist. */
  email: string;
  /** Always 1: an administrator, or the directory, answers for the address. The library will not link otherwise. */
  email_verified: number;
  /**
   * Instant at which the person proved that the address is theirs: by a link that nobody else was shown, or the
   * directory's word. Null: whoever first signed in as them may be somebody else who was shown their link.
   */
  address_proved_at: string | null;
  name: string;
  /** The library's; never filled. */
  image: string | null;
  language: 'sv' | 'en';
  /** Instant. */
  created_at: string;
  updated_at: string;
  /** Instant from which nobody signs in as this person; null while active. */
  deactivated_at: string | null;
  /** Instant at which name and address were taken away for good. */
  anonymised_at: string | null;
  /** Counted up by each change made by people. */
  version: number;
}

/** A role in an organisation. Never changed: a role that ends gets its end, and another begins. */
export interface MembershipsTable {
  id: string;
  person_id: string;
  organisation_key: string;
  role: Role;
  /** `person`: given by somebody; `directory`: follows the claims of the city's directory at each sign-in. */
  given_by: 'person' | 'directory' | 'command';
  /** Instants. */
  began_at: string;
  ended_at: string | null;
}

/** A link that works once. Only a digest of its secret is kept. */
export interface OneTimeLinksTable {
  /** SHA-256 of the secret, in hex. */
  digest: string;
  purpose: 'invitation' | 'reset' | 'sign_in' | 'new_email';
  person_id: string;
  /** For `new_email`: the address that the link proves. */
  email: string | null;
  /** Instants. */
  created_at: string;
  expires_at: string;
  used_at: string | null;
  /** 1: its address was shown to somebody else than the person; 0: it was only mailed. */
  shown: number;
  /** When a later link, or somebody, took its place; of a used one: its use no longer counts as having come. */
  revoked_at: string | null;
}
