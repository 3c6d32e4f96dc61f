import { resolve } from "node:path";

/** Returns the path of the SQLite file. A relative DATABASE_URL is resolved against the project's folder, as Prisma does. */
export function databaseFile(url: string): string {
  return resolve(url.replace(/^file:/, ""));
}
