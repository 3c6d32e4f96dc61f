import "server-only";
import { LRUCache } from "lru-cache";
import type { CheckInput } from "@/lib/checks/input";
import { reader } from "@/lib/platform/database";
import { singleton } from "@/lib/platform/singleton";
import { type CheckBasis, findBasisOfField, withPresentValues } from "./check-repository";
import { newestDefinition } from "./newest-definition-repository";

type Kept = { basis: CheckBasis; asOf: number };

const kept = singleton("bases of checks", () => new LRUCache<string, Kept>({ max: 500 }));

/**
 * Returns the input to the checks of one field as it is stored now. What definitions, relations and earlier years contribute is
 * kept until one of them changes, in whatever process.
 */
export async function findStoredCheckInput(
  report: { id: string; year: number },
  key: string,
): Promise<CheckInput> {
  const db = reader();
  // Before the basis is read: what changes in between is then read again the next time.
  const asOf = await newestDefinition(db);
  const name = `${report.id} ${key}`;
  let found = kept.get(name);
  if (found?.asOf !== asOf) {
    found = { basis: await findBasisOfField(db, report, key), asOf };
    kept.set(name, found);
  }
  return withPresentValues(db, report, found.basis);
}
