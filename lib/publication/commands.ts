import "server-only";
import { sha256 } from "@/lib/audit/chain";
import { findHead } from "@/lib/audit/repository";
import { command, type Context, recorded } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { contentOf } from "./content";
import { findChecklist } from "./find-checklist";
import { observationsOf } from "./observation";
import { canRelease } from "./policy";
import { notReady, refusalOf, refusals, takenEffect } from "./refusals";
import { latestOf, nextReleaseOf } from "./release-history";
import { findReleaseRecord, releaseRecords, saveWithdrawal } from "./release-history-repository";
import { findApprovedReport, type NewRelease, saveRelease } from "./repository";
import { publishSchema, withdrawSchema } from "./schema";
import { printVersion } from "./version";

/** Publishes all that is approved of a year as its next version, at once or at a set time: 1.0 first, then corrections. */
export const publishRelease = command(publishSchema, async (input, context) => {
  const { actor, tx, at } = context;
  if (!canRelease(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const approved = await findApprovedReport(tx, input.year);
  if (!approved) return fail("NOT_FOUND", refusals.noReport);
  const errors = (await findChecklist(tx, input.year)).filter((line) => line.level === "error");
  if (errors.length > 0) return fail("NOT_READY", notReady(errors.length), errors);

  const report = contentOf(approved);
  const content = JSON.stringify(report);
  const contentHash = sha256(content);
  const records = (await releaseRecords(tx, at)).filter(({ year }) => year === input.year);
  const embargoUntil = input.embargoUntil === null ? null : new Date(input.embargoUntil);
  const refused = refusalOf({ ...input, embargoUntil, contentHash, at, latest: latestOf(records) });
  if (refused) return refused;

  const { note, reasonClass } = input;
  const { version, attempt } = nextReleaseOf(records);
  const observations = observationsOf(report, printVersion(version));
  const release: NewRelease = {
    reportId: approved.outline.id,
    version,
    attempt,
    note,
    reasonClass,
    publisher: actor,
    at,
    embargoUntil,
    content,
    contentHash,
    auditHead: (await findHead(tx)).hash,
    report,
    observations,
  };
  const id = await saveRelease(tx, release);
  const value = { id, version: printVersion(version) };
  return recorded(value, { ...publishedEvent(release), subject: `release:${id}`, reason: note });
});

function publishedEvent(release: NewRelease) {
  const { report, version, attempt, reasonClass, embargoUntil, contentHash, observations } = release;
  const to = {
    year: report.year,
    version: printVersion(version),
    attempt,
    reasonClass,
    embargoUntil: embargoUntil?.toISOString() ?? null,
    contentHash,
    observations: observations.length,
    observationsHash: sha256(JSON.stringify(observations.map((row) => row.row_hash))),
  };
  return { type: "release.published", to } as const;
}

/** Takes back a release before it takes effect. Its version is used again by the next one. */
export const withdrawRelease = command(withdrawSchema, async ({ releaseId, reason }, context: Context) => {
  const { actor, tx, at } = context;
  if (!canRelease(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const release = await findReleaseRecord(tx, releaseId, at);
  if (!release) return fail("NOT_FOUND", refusals.noRelease);
  if (release.state === "withdrawn") return fail("CONFLICT", refusals.withdrawnBefore);
  if (Date.parse(release.releasedAt) - at.getTime() < margin) return fail("LOCKED", takenEffect(release));
  await saveWithdrawal(tx, { releaseId, reason, person: actor, at });
  const { year, version, attempt } = release;
  return recorded(
    { id: releaseId },
    {
      type: "release.withdrawn",
      subject: `release:${releaseId}`,
      to: { year, version, attempt, takesEffectAt: release.releasedAt },
      reason,
    },
  );
});

// Nobody may have seen a release that is withdrawn, so the last moment before its time is not enough: this transaction
// has to be over by then, whatever the load.
const margin = 5_000;
