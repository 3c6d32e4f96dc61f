import "server-only";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isInstalled } from "../copy-installation";
import type { Installation } from "../installation";
import { makeBackup } from "../make-backup";
import { BackupRefused, refusals } from "../refusals";
import { type Restored, restoreBackup } from "../restore-backup";
import { type Comparison, compareFacts, compareLasting } from "./compare-facts";
import { type Facts, factsOf, headOf } from "./facts";

export type DrillRequest = {
  /** A backup that was made before; without it one is made of the database as it is. */
  source?: string | undefined;
  passphrase?: string | undefined;
} & Installation;

/** `comparisons` is null where there is no database to compare with. */
export type Drill = { restored: Restored; comparisons: Comparison[] | null };

/**
 * Restores a backup into a folder of its own, as on another host, and compares what it holds with the database, which may be
 * in use. Nothing else is touched. What is restored is a file of SQLite in any case, so that one of PostgreSQL is also compared
 * with what the product reads from another kind.
 */
export async function runDrill(request: DrillRequest): Promise<Drill> {
  const scratch = mkdtempSync(join(tmpdir(), "annals-drill-"));
  try {
    return request.source
      ? await withOlder(request, request.source, scratch)
      : await withNew(request, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function withNew(request: DrillRequest, scratch: string): Promise<Drill> {
  const source = join(scratch, "backup.zip");
  const facts = await backUpUnchanged(request, source);
  const { restored, facts: found } = await restoreInto(scratch, source, request.passphrase);
  return { restored, comparisons: compareFacts(facts, found) };
}

async function withOlder(request: DrillRequest, source: string, scratch: string): Promise<Drill> {
  const { restored, facts } = await restoreInto(scratch, source, request.passphrase);
  const { database, postgresql } = request;
  if (!(postgresql ? await isInstalled(postgresql) : existsSync(database)))
    return { restored, comparisons: null };
  const now = await factsOf(postgresql ?? database);
  const then = { ...now, head: await headOf(postgresql ?? database, restored.state.head.seq) };
  return { restored, comparisons: compareLasting(then, facts) };
}

const attempts = 10;

/** Backs the database up and returns what it held then: tries again while somebody saves between reading and copying. */
async function backUpUnchanged(request: DrillRequest, target: string): Promise<Facts> {
  const { database, postgresql, passphrase } = request;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const [before] = (await headOf(postgresql ?? database)).values();
    const facts = await factsOf(postgresql ?? database);
    const what = { database, postgresql, passphrase };
    const made = await makeBackup({ ...what, target, purpose: "asked", replace: true });
    if (made.head.hash === before) return facts;
    await setTimeout(500);
  }
  throw new BackupRefused(refusals.neverAtRest);
}

async function restoreInto(scratch: string, source: string, passphrase?: string | undefined) {
  const folder = join(scratch, "restored");
  const database = join(folder, "annals.db");
  const restored = await restoreBackup({ source, database, prepared: join(folder, "prepared"), passphrase });
  return { restored, facts: await factsOf(database) };
}
