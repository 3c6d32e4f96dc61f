import { resolve } from "node:path";

/** The SQLite file that a DATABASE_URL names. A relative one counts from the project's folder, as Prisma's adapter reads it. */
export function databaseFile(url: string): string {
  return resolve(url.replace(/^file:/, ""));
}
