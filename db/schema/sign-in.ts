/** Where somebody is signed in. The sign-in library's `session`. */
export interface SessionsTable {
  id: string;
  /** What the signed cookie holds; of no use without the signature, whose key is not in this table. */
  token: string;
  person_id: string;
  /** Instants. The library's own limit; ours are earlier and count from the two below. */
  expires_at: string;
  created_at: string;
  updated_at: string;
  /** The last time the person did something, to the minute. */
  seen_at: string;
  /** How it was begun. */
  way: 'password' | 'link' | 'directory';
  /** Begun through the directory: its word for who this is (id token), which its sign-out asks for. Gone with the session. */
  directory_token: string | null;
  address: string | null;
  user_agent: string | null;
}

/** A way to sign in: a password (`credential`) or the directory. The library's `account`. */
export interface SignInAccountsTable {
  id: string;
  person_id: string;
  provider_id: string;
  account_id: string;
  /** Salt and scrypt key in hex. */
  password: string | null;
  /** The directory's tokens and their times: the library's, never filled. */
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: string | null;
  refresh_token_expires_at: string | null;
  scope: string | null;
  created_at: string;
  updated_at: string;
}

/** What the library remembers while somebody is away at the directory. Its `verification`. */
export interface VerificationsTable {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
  created_at: string;
  updated_at: string;
}

/** How often something limited has been tried within its window. */
export interface AttemptsTable {
  /** What is limited, and for whom: "sign_in:address:…", "sign_in:account:<digest>". */
  key: string;
  /** Instants. */
  window_ends_at: string;
  count: number;
}

/** One row: what this installation made for itself. */
export interface InstallationTable {
  id: number;
  /** Signs cookies where no SESSION_SECRET is set, which only loopback allows. */
  session_secret: string;
}
