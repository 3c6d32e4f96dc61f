import { log } from "../log";
import { singleton } from "../singleton";
import { currentStorageState } from "./current";
import { type StorageFault, StorageError } from "./fault";
import { type Identity, identityOf } from "./identity";

/** After these nothing is written until the server is started again, which looks at the file anew. */
const lasting: readonly StorageFault[] = ["damaged", "replaced", "missing"];
const lost: readonly StorageFault[] = ["replaced", "missing"];

const guarded = singleton<{ identity?: Identity | undefined; reported: StorageFault | null }>(
  "guarded database",
  () => ({ reported: null }),
);

/** Looks after the file that the writer has open. */
export const guard = {
  /** Remembers the file that the writer has just opened; only the first counts, and every other is a replacement. */
  remember(path: string): void {
    guarded.identity ??= identityOf(path);
  },

  forget(): void {
    guarded.identity?.close();
    guarded.identity = undefined;
  },

  /** Throws a StorageError where the file is damaged, gone or another. */
  requireSoundFile(): void {
    const fault = lastingFault();
    if (fault) throw new StorageError(fault);
  },

  isSoundFile: (): boolean => lastingFault() === null,

  /** Tells all threads what the writer met, null for a write that succeeded. Returns the gravest that is known. */
  report(met: StorageFault | null, error?: unknown): { fault: StorageFault; isLasting: boolean } {
    const known = met && lastingFault();
    const fault = known ?? met;
    if (fault !== guarded.reported) tell(fault, error);
    return { fault: fault as StorageFault, isLasting: known !== null };
  },

  /** What is at the path of a file that was lost; null where nothing is, or where none was lost. */
  whatIsThere: () => (guard.isFileLost() ? (guarded.identity?.whatIsThere() ?? null) : null),
  setLogAside: (ending: string) => guarded.identity?.setLogAside(ending) ?? null,

  /** What the writer met last and nothing has contradicted since. */
  reported: (): StorageFault | null => guarded.reported,
  isFileLost: (): boolean => lost.some((fault) => fault === lastingFault()),
  /** How many pages the log has, and how many of them are in the database file already. */
  pagesInLog: (): { all: number; copied: number } => guarded.identity?.pagesInLog() ?? { all: 0, copied: 0 },
};

function lastingFault(): StorageFault | null {
  const known = currentStorageState().fault();
  if (known && lasting.includes(known)) return known;
  const found = guarded.identity?.check() ?? null;
  if (found) tell(found);
  return found;
}

function tell(fault: StorageFault | null, error?: unknown): void {
  guarded.reported = fault;
  currentStorageState().report("writer", fault);
  if (fault) log.error({ fault, error }, "the database cannot be written");
  else log.info("the database can be written again");
}
