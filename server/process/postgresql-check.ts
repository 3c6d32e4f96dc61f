import { withoutPassword } from "@/lib/platform/database/postgresql/described";
import { postgresqlFault } from "@/lib/platform/database/postgresql/fault";
import { missingPostgresqlMigrations } from "@/lib/platform/database/postgresql/migrate";
import { DatabaseProblem } from "./database-problem";

/** Checks the database as far as a server needs that is started without preparing it. Throws a DatabaseProblem or a sentence. */
export async function checkPreparedPostgresql(url: string): Promise<void> {
  const [missing] = await explainedPostgresql(url, () => missingPostgresqlMigrations(url));
  if (missing)
    throw new Error(
      `The database ${withoutPassword(url)} lacks the migration ${missing}. Start with npm start, or run npm run db:migrate first.`,
    );
}

/** Runs `work`, whose errors of PostgreSQL then say what to do. */
export async function explainedPostgresql<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw problemOf(url, error);
  }
}

function problemOf(url: string, error: unknown): unknown {
  const database = withoutPassword(url);
  const { code = "", message } = error as { code?: string; message: string };
  const problem = byCode[code];
  if (problem) return new DatabaseProblem("unreachable", problem(database));
  const fault = postgresqlFault(error);
  if (fault === "unreachable")
    return new DatabaseProblem(
      fault,
      `The database ${database} cannot be reached (${code || message}). See that PostgreSQL runs there and that DATABASE_URL is right.`,
    );
  if (fault === "readOnly")
    return new DatabaseProblem(
      fault,
      `The database ${database} may only be read, as a replica may. Name the server that takes writes in DATABASE_URL.`,
    );
  return error;
}

const byCode: Record<string, (database: string) => string> = {
  "28P01": (database) =>
    `PostgreSQL does not accept the password for ${database}. Correct it in DATABASE_URL.`,
  "28000": (database) =>
    `PostgreSQL does not let this account in at ${database}. Correct DATABASE_URL, or pg_hba.conf there.`,
  "3D000": (database) =>
    `There is no database ${database}. Make one: CREATE DATABASE annals ENCODING 'UTF8' TEMPLATE template0;`,
  "42501": (database) =>
    `This account may not make tables in ${database}. Make it the owner of the database: ALTER DATABASE annals OWNER TO annals;`,
};
