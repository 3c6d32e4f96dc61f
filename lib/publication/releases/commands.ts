import "server-only";
import type { z } from "zod";
import { sha256 } from "@/lib/audit/chain";
import { findHead } from "@/lib/audit/repository";
import { command, recorded } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { findChecklist } from "../checklist/find-checklist";
import { findNextRelease } from "./find-next-release";
import { observationsOf } from "../observations/observation";
import { canRelease } from "./policy";
import { notReady, refusalOf, refusals, takenEffect } from "./refusals";
import { findReleaseRecord, saveWithdrawal } from "./release-history-repository";
import { type NewRelease, saveRelease } from "./repository";
import { publishSchema, withdrawSchema } from "./schema";
import { notifyOfRelease } from "./notify-of-release";
import { printVersion } from "../content/version";

/** Publishes all that is approved of a year as its next version, at once or at a set time: 1.0 first, then corrections. */
export const publishRelease = command(publishSchema, async (input, context) => {
  const { actor, tx, at } = context;
  if (!canRelease(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const next = await findNextRelease(tx, input.year, at);
  if (!next) return fail("NOT_FOUND", refusals.noReport);
  const errors = (await findChecklist(tx, input.year)).filter((line) => line.level === "error");
  if (errors.length > 0) return fail("NOT_READY", notReady(errors.length), errors);
  const refused = refusalOf(input, next, at);
  if (refused) return refused;

  const version = printVersion(next.version);
  const observations = observationsOf(next.report, version);
  const { hash: auditHead } = await findHead(tx);
  const release = { ...ordered(input), ...next, publisher: actor, at, auditHead, observations };
  const id = await saveRelease(tx, release);
  const told = { year: input.year, version, embargoUntil: input.embargoUntil };
  await notifyOfRelease(context, id, { type: "release.published", ...told });
  return recorded(
    { id, version },
    { ...publishedEvent(release), subject: `release:${id}`, reason: input.note },
  );
});

function ordered({ note, reasonClass, embargoUntil }: z.output<typeof publishSchema>) {
  return { note, reasonClass, embargoUntil: embargoUntil === null ? null : new Date(embargoUntil) };
}

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
export const withdrawRelease = command(withdrawSchema, async ({ releaseId, reason }, context) => {
  const { actor, tx, at } = context;
  if (!canRelease(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const release = await findReleaseRecord(tx, releaseId, at);
  if (!release) return fail("NOT_FOUND", refusals.noRelease);
  if (release.state === "withdrawn") return fail("CONFLICT", refusals.withdrawnBefore);
  if (Date.parse(release.releasedAt) - at.getTime() < margin) return fail("LOCKED", takenEffect(release));
  await saveWithdrawal(tx, { releaseId, reason, person: actor, at });
  const { year, version, attempt } = release;
  await notifyOfRelease(context, releaseId, { type: "release.withdrawn", year, version, reason });
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
