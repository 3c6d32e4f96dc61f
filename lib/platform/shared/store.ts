/** What counts for a while only, is no part of the record, and is the same for all servers of a database. */
export type ShortLived = {
  find: (key: string) => Promise<string | null>;
  /** Returns what is kept under the keys that begin with `prefix`, by the rest of the key. */
  list: (prefix: string) => Promise<Map<string, string>>;
  /** Keeps a value for so many milliseconds, in place of the one before. */
  keep: (key: string, value: string, lifetime: number) => Promise<void>;
  /** Does the same unless another value is kept there; whether it did. */
  claim: (key: string, value: string, lifetime: number) => Promise<boolean>;
  /** Forgets a value if it is the one that is kept. */
  release: (key: string, value: string) => Promise<void>;
};
