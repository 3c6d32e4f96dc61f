/** Test files that `npm test` runs on PostgreSQL too: SQL that differs, the chain, what the database refuses, saves and a release. */
export const chosenForPostgresql = [
  "lib/audit/command.test.ts",
  "lib/audit/seal.test.ts",
  "lib/entry/saving/commands.test.ts",
  "lib/platform/append-only.test.ts",
  "lib/platform/database/differing-sql.test.ts",
  "lib/publication/releases/publish.test.ts",
  "lib/review/decisions-guarded.test.ts",
];
