import "server-only";
import { checkSeals } from "@/lib/audit/check-seals";
import { genesis } from "@/lib/audit/chain";
import type { NotedHead } from "@/lib/audit/head";
import { countProblems, type Problems } from "@/lib/audit/problem";
import type { VerificationCheck, Counts } from "@/lib/audit/verification-check";
import { walkChain } from "@/lib/audit/walk-chain";
import { isPostgresql } from "@/lib/platform/database/kind";
import { withMigratedCopy } from "@/lib/platform/migrated-copy";
import { type Snapshot, withSnapshot } from "@/lib/platform/snapshot";
import type { RecordedHead, Verification } from "./model";
import { checkFields } from "./verify-fields";
import { checkFiles } from "./verify-files";
import { checkExported, checkHeads } from "./verify-noted-heads";
import { checkReleases } from "./verify-releases";
import { checkRevisions } from "./verify-revisions";
import { checkSchema } from "./verify-schema";
import { checkSiteTexts } from "./verify-site-texts";
import { withPostgresqlCopy } from "./with-postgresql-copy";

// What is verified besides the chain itself. A new kind of record needs its check here.
const checks = [checkRevisions, checkReleases, checkSiteTexts, checkFiles, checkFields, checkSeals];

/** Hashes that were recorded outside the database: heads of the chain, and the lines of exported files. */
export type ExternalHashes = { heads?: readonly NotedHead[]; exported?: AsyncIterable<string> };

/**
 * Verifies a database, given by the path of its file or by its address, as it is at one moment: the chain, and every row that its
 * entries record. One of PostgreSQL, or one that waits for migrations, is verified in a copy. Only the hashes in
 * `external` reveal a chain that was rewritten, or truncated together with all the rows of its last entries.
 */
export async function verifyRecord(database: string, external: ExternalHashes = {}): Promise<Verification> {
  const problems = countProblems();
  const verify = (file: string) =>
    withMigratedCopy(file, (migrated) => runChecks({ file, migrated }, problems, external));
  const found = () => ({ first: problems.first(), further: Math.max(0, problems.count() - 1) });
  try {
    const verified = isPostgresql(database)
      ? await withPostgresqlCopy(database, problems, verify)
      : await verify(database);
    return { ...verified, ...found() };
  } catch (error) {
    // Where a table or column was removed, the checks that read it fail.
    if (problems.count() === 0) throw error;
    return { entries: 0, head: genesis, counts: {}, heads: [], ...found() };
  }
}

type Files = { file: string; migrated: string };

// A migration may put right what was changed in the schema, so that is looked at as it was before.
const runChecks = ({ file, migrated }: Files, problems: Problems, external: ExternalHashes) =>
  withSnapshot(migrated, async (snapshot) => {
    const schema = await (file === migrated
      ? checkSchema(snapshot, problems)
      : withSnapshot(file, async (before) => checkSchema(before, problems)));
    return checkSnapshot(snapshot, problems, { external, schema });
  });

type Besides = { external: ExternalHashes; schema: VerificationCheck };

async function checkSnapshot(snapshot: Snapshot, problems: Problems, { external, schema }: Besides) {
  const heads: RecordedHead[] = [];
  const parts = await partsOf(snapshot, problems, [
    () => schema,
    ...checks,
    checkHeads(external.heads ?? [], heads),
    ...(external.exported ? [checkExported(external.exported)] : []),
  ]);
  const end = await walkChain(snapshot, problems, (walked) => {
    for (const part of parts) part.visitEntry?.(walked);
  });
  const counts: Counts = {};
  for (const part of parts) Object.assign(counts, await part.compare());
  return { ...end, counts, heads };
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
