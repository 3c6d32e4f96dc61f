/** Test files that do not run on PostgreSQL, with the reason. */
export const aboutSqlite: Record<string, string> = {};
