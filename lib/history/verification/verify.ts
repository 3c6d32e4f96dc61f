import "server-only";
import { checkSeals } from "@/lib/audit/check-seals";
import { countProblems, type Problems } from "@/lib/audit/problem";
import type { VerificationCheck, Counts } from "@/lib/audit/verification-check";
import { walkChain } from "@/lib/audit/walk-chain";
import { type Snapshot, withSnapshot } from "@/lib/platform/snapshot";
import type { RecordedHead, Verification } from "./model";
import { checkFields } from "./verify-fields";
import { checkFiles } from "./verify-files";
import { checkExported, checkHeads } from "./verify-noted-heads";
import { checkReleases } from "./verify-releases";
import { checkRevisions } from "./verify-revisions";

// What is verified besides the chain itself. A new kind of record needs its check here.
const checks = [checkRevisions, checkReleases, checkFiles, checkFields, checkSeals];

/** Hashes that were recorded outside the database: heads of the chain, and the lines of exported files. */
export type ExternalHashes = { heads?: readonly string[]; exported?: AsyncIterable<string> };

/**
 * Verifies a database file in one read-only snapshot: the chain, and every row that its entries record. Only the hashes in
 * `external` reveal a chain that was truncated together with all the rows of its last entries.
 */
export function verifyRecord(file: string, external: ExternalHashes = {}): Promise<Verification> {
  return withSnapshot(file, async (snapshot) => {
    const problems = countProblems();
    const heads: RecordedHead[] = [];
    const parts = await partsOf(snapshot, problems, [
      ...checks,
      checkHeads(external.heads ?? [], heads),
      ...(external.exported ? [checkExported(external.exported)] : []),
    ]);
    const end = await walkChain(snapshot, problems, (walked) => {
      for (const part of parts) part.visitEntry?.(walked);
    });
    const counts: Counts = {};
    for (const part of parts) Object.assign(counts, await part.compare());
    const count = problems.count();
    return { ...end, first: problems.first(), further: Math.max(0, count - 1), counts, heads };
  });
}

type MakeCheck = (snapshot: Snapshot, problems: Problems) => VerificationCheck | Promise<VerificationCheck>;

async function partsOf(
  snapshot: Snapshot,
  problems: Problems,
  makers: MakeCheck[],
): Promise<VerificationCheck[]> {
  const parts: VerificationCheck[] = [];
  for (const make of makers) parts.push(await make(snapshot, problems));
  return parts;
}
