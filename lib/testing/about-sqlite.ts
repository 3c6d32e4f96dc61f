/** Test files that do not run on PostgreSQL, with the reason. */
export const aboutSqlite: Record<string, string> = {
  "lib/accounts/sign-in/counters.test.ts": "counts what attempts leave in memory",
  "bench/years.test.ts": "counts what SQLite reads",
  "lib/platform/database/sqlite/shared-connection.test.ts": "SQLite's own connection",
  "lib/platform/storage-faults.test.ts": "what may happen to a database file",
  "server/process/restore-cut-off.test.ts": "replaces a database file",
  "server/reads-by-years.test.ts": "counts what SQLite reads",
};
