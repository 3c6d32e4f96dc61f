import { singleton } from "../../singleton";

const longest = 2000;
const most = 1000;
// One for all copies of this module that Next bundles: they share connections.
const names = singleton("names of prepared statements", () => new Map<string, string>());

/**
 * Returns the name under which a connection prepares a statement once, Prisma's or one of ours. Empty, which prepares it for this
 * time only, where a list makes it long, or where there are many already: a connection keeps what it prepared until its end.
 */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (sql.length > longest || names.size >= most) return "";
  const name = `annals_${names.size + 1}`;
  names.set(sql, name);
  return name;
}
