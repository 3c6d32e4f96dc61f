import "server-only";
import type { VerificationCheck, Counts } from "@/lib/audit/verification-check";
import { checkSeals } from "@/lib/audit/check-seals";
import { countProblems, type Problem, type Problems } from "@/lib/audit/problem";
import { type ChainEnd, walkChain } from "@/lib/audit/walk-chain";
import { type Snapshot, withSnapshot } from "@/lib/platform/snapshot";
import { checkFields } from "./verify-fields";
import { checkFiles } from "./verify-files";
import { checkExported, checkHeads, type RecordedHead } from "./verify-noted-heads";
import { checkReleases } from "./verify-releases";
import { checkRevisions } from "./verify-revisions";

/** What is verified beside the chain itself. A new kind of record is verified by adding its check here. */
const checks = [checkRevisions, checkReleases, checkFiles, checkFields, checkSeals];

/** What was noted down elsewhere: heads of the chain, and the lines of exported files. */
export type Noted = { heads?: readonly string[]; exported?: AsyncIterable<string> };

export type Verification = ChainEnd & {
  /** The first bad entry, and how many more there are; null when all holds. */
  first: Problem | null;
  further: number;
  counts: Counts;
  heads: RecordedHead[];
};

/**
 * Verifies the record in a database file as it is at this moment: the chain, and every row that its entries vouch for. Read-only,
 * a page at a time; `noted` finds a tail that was cut off together with all that it told of.
 */
export function verifyRecord(file: string, noted: Noted = {}): Promise<Verification> {
  return withSnapshot(file, async (snapshot) => {
    const problems = countProblems();
    const heads: RecordedHead[] = [];
    const parts = await partsOf(snapshot, problems, [
      ...checks,
      checkHeads(noted.heads ?? [], heads),
      ...(noted.exported ? [checkExported(noted.exported)] : []),
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
