import type { Client } from "pg";
import { backupNote } from "@/lib/backup/last-backup";
import { mirrorNote } from "@/lib/mirror/last-mirror";
import { postgresqlFault } from "@/lib/platform/database/postgresql/fault";
import { postgresqlMigrations } from "@/lib/platform/database/postgresql/migrate";
import { log } from "@/lib/platform/log";
import { sharedNoteKey } from "@/lib/platform/shared/outcome-note";
import type { StorageFault } from "@/lib/platform/storage/fault";
import type { StorageState } from "@/lib/platform/storage/state";
import type { VitalSigns } from "@/lib/platform/vital-signs";
import { diskOf } from "./disk";
import { type MigrationState, newestApplied, newestKnown } from "./migration-state";
import type { Monitor } from "./monitor";
import type { MonitorReport } from "./report";

type Options = {
  url: string;
  /** Beside which what this server keeps on its own disk lies. */
  file: string;
  storage: StorageState;
  signs: VitalSigns;
  publish: (report: MonitorReport) => void;
};

const milliseconds = {
  /** A server that has not answered after this long is not reached. */
  patience: 1_500,
  readEvery: 10_000,
};

/** Watches a PostgreSQL server by a connection of its own, which is opened anew after each failure. */
export function createPostgresqlMonitor({ url, file, storage, signs, publish }: Options): Monitor {
  let client: Client | null = null;
  let isAsking = false;
  let fault: StorageFault | null = null;
  let migration: MigrationState | null = null;
  let copies = { backup: backupNote.read(file), mirror: mirrorNote.read(file) };
  let readAt = -Infinity;

  const ask = async (): Promise<StorageFault | null> => {
    try {
      client ??= await connected(url);
      const { rows } = await client.query<{ readOnly: boolean }>(mayBeWritten);
      if (performance.now() - readAt >= milliseconds.readEvery) {
        migration = await migrationStateOf(client);
        copies = await copiesOf(client, file);
        readAt = performance.now();
      }
      return rows[0]?.readOnly ? "readOnly" : null;
    } catch (error) {
      const lost = client;
      client = null;
      void lost?.end().catch(() => undefined);
      return postgresqlFault(error) ?? "unreachable";
    }
  };

  const look = () => {
    signs.beat("monitor");
    const { freeBytes } = diskOf(file);
    // Its files, their size and their pages are for those who look after PostgreSQL.
    const elsewhere = { databaseBytes: null, logBytes: null, checks: { quick: null, full: null } };
    publish({ ...elsewhere, ...copies, fault, freeBytes, migration });
    if (isAsking) return;
    isAsking = true;
    void ask().then((found) => {
      isAsking = false;
      if (found !== fault) logChange(fault, found);
      fault = found;
      storage.report("monitor", fault);
    });
  };
  return { look, copyLog: () => undefined };
}

async function connected(url: string): Promise<Client> {
  const { Client: Connection } = await import("pg");
  const client = new Connection({
    ...{ connectionString: url, application_name: "annals monitor" },
    ...{ connectionTimeoutMillis: milliseconds.patience, query_timeout: milliseconds.patience },
  });
  // The next look finds that it has ended.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

const mayBeWritten = `SELECT pg_is_in_recovery() OR current_setting('default_transaction_read_only') = 'on' AS "readOnly"`;

async function migrationStateOf(client: Client): Promise<MigrationState> {
  const { rows } = await client.query<{ applied: string | null }>(newestApplied);
  return { applied: rows[0]?.applied ?? null, known: newestKnown(postgresqlMigrations) };
}

// Another server may have made them.
async function copiesOf(client: Client, file: string): Promise<Pick<MonitorReport, "backup" | "mirror">> {
  const { rows } = await client.query<{ key: string; value: string }>(
    `SELECT "key", "value" FROM "ShortLived" WHERE "key" = ANY ($1)`,
    [[sharedNoteKey("backup"), sharedNoteKey("mirror")]],
  );
  const noted = new Map(rows.map(({ key, value }) => [key, value]));
  const [backup, mirror] = [noted.get(sharedNoteKey("backup")), noted.get(sharedNoteKey("mirror"))];
  return {
    backup: backup ? backupNote.parse(backup) : backupNote.read(file),
    mirror: mirror ? mirrorNote.parse(mirror) : mirrorNote.read(file),
  };
}

function logChange(before: StorageFault | null, fault: StorageFault | null): void {
  if (fault) log.error({ fault }, "the database cannot be written");
  else log.warn({ fault: before }, "the database can be written again");
}
