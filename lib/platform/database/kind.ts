/** Whether an address of a database names one of PostgreSQL; any other names a file of SQLite. */
export function isPostgresql(url: string): boolean {
  return /^postgres(?:ql)?:/.test(url);
}
