/** Test files that do not run on PostgreSQL, with the reason. */
export const aboutSqlite: Record<string, string> = {
  "lib/accounts/sign-in/counters.test.ts": "counts what attempts leave in memory",
};
