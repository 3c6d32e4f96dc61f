import "server-only";
import type { z } from "zod";
import { sha256 } from "@/lib/audit/chain";
import { command, recorded } from "@/lib/audit/command";
import { findHead } from "@/lib/audit/repository";
import { fail } from "@/lib/platform/result";
import { findChecklist } from "../checklist/find-checklist";
import { isBlocking } from "../checklist/line";
import { printVersion } from "../content/version";
import { observationsOf } from "../observations/observation";
import { findNextRelease } from "./find-next-release";
import { notifyOfRelease } from "./notify-of-release";
import { releasing } from "./policy";
import { effectsUntil } from "./record-effects";
import { notReady, refusalOf, refusals, alreadyInForce } from "./refusals";
import { findReleaseRecord, saveWithdrawal } from "./release-history-repository";
import { type NewRelease, saveRelease } from "./repository";
import { publishSchema, withdrawSchema } from "./schema";

/** Publishes what is approved of a year as its next version (1.0, then corrections 1.1 …), at once or under embargo. */
export const publishRelease = command(publishSchema, releasing, async (input, context) => {
  const { actor, tx, at } = context;
  const next = await findNextRelease(tx, input.year, at);
  if (!next) return fail("NOT_FOUND", refusals.noReport);
  const blocking = (await findChecklist(tx, input.year)).filter(isBlocking);
  if (blocking.length > 0) return fail("NOT_READY", notReady(blocking.length), blocking);
  const refused = refusalOf(input, next, at);
  if (refused) return refused;

  const effects = await effectsUntil(tx, at);
  const version = printVersion(next.version);
  const observations = observationsOf(next.report, version);
  const { hash: auditHead } = await findHead(tx);
  const release = { ...publicationOf(input), ...next, publisher: actor, at, auditHead, observations };
  const id = await saveRelease(tx, release);
  const { year, embargoUntil } = input;
  await notifyOfRelease(context, id, { type: "release.published", year, version, embargoUntil });
  const published = { ...publishedEvent(release), subject: `release:${id}`, reason: input.note };
  const [first = published, ...others] = [...effects, published];
  return recorded({ id, version }, first, ...others);
});

function publicationOf({ note, reasonClass, embargoUntil }: z.output<typeof publishSchema>) {
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

/** Withdraws a release before it takes effect. The next release gets the same version. */
export const withdrawRelease = command(withdrawSchema, releasing, async ({ releaseId, reason }, context) => {
  const { actor, tx, at } = context;
  const release = await findReleaseRecord(tx, releaseId, at);
  if (!release) return fail("NOT_FOUND", refusals.noRelease);
  if (release.state === "withdrawn") return fail("CONFLICT", refusals.alreadyWithdrawn);
  const isAboutTo = Date.parse(release.releasedAt) - at.getTime() < withdrawalMargin;
  if (release.state !== "scheduled" || isAboutTo) return fail("LOCKED", alreadyInForce(release));
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

// In milliseconds. Nobody must see a release that was withdrawn, so this transaction has to commit before it takes effect, even
// under load.
const withdrawalMargin = 5_000;
