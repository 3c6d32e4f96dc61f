import "server-only";
import { sha256 } from "@/lib/audit/chain";
import { findHead } from "@/lib/audit/repository";
import { command, recorded } from "@/lib/platform/command";
import { fail, type Sentence } from "@/lib/platform/result";
import { checklistOf } from "./checklist";
import { contentOf } from "./content";
import { observationsOf } from "./observation";
import { canRelease } from "./policy";
import { findApprovedReport, findLatestVersion, saveRelease } from "./repository";
import { publishSchema } from "./schema";
import { nextVersion, printVersion } from "./version";

/** Publishes all that is approved of a year as its next version: 1.0 first, then corrections. */
export const publishRelease = command(publishSchema, async ({ year, note }, { actor, tx, at }) => {
  if (!canRelease(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const approved = await findApprovedReport(tx, year);
  if (!approved) return fail("NOT_FOUND", refusals.noReport);
  const errors = checklistOf(approved).filter((line) => line.level === "error");
  if (errors.length > 0) return fail("NOT_READY", notReady(errors.length), errors);

  const report = contentOf(approved);
  const content = JSON.stringify(report);
  const contentHash = sha256(content);
  const latest = await findLatestVersion(tx, year);
  if (latest?.contentHash === contentHash) return fail("NOTHING_TO_DO", refusals.nothingNew);
  if (latest && note === "") return fail("INVALID", refusals.noNote);

  const version = nextVersion(latest);
  const observations = observationsOf(report, printVersion(version));
  const id = await saveRelease(tx, {
    reportId: approved.outline.id,
    version,
    note,
    publisher: actor,
    at,
    content,
    contentHash,
    auditHead: (await findHead(tx)).hash,
    report,
    observations,
  });
  const to = {
    year,
    version: printVersion(version),
    contentHash,
    observations: observations.length,
    observationsHash: sha256(JSON.stringify(observations.map((row) => row.row_hash))),
  };
  return recorded(
    { id, version: to.version },
    { type: "release.published", subject: `release:${id}`, to, reason: note },
  );
});

const refusals = {
  administratorsOnly: { zh: "只有管理员可以发布报告。", en: "Only an administrator publishes a report." },
  noReport: { zh: "这一年的报告尚未开设。", en: "No report has been opened for this year." },
  nothingNew: {
    zh: "上一版发布之后，没有新批准的修改，无需发布。",
    en: "Nothing has been approved since the last release, so there is nothing to publish.",
  },
  noNote: {
    zh: "更正版须附公开说明：改了什么、为什么改。",
    en: "A correction needs a public note that says what was changed and why.",
  },
} satisfies Record<string, Sentence>;

function notReady(count: number): Sentence {
  return {
    zh: `发布清单上还有${count}个错误，尚不能发布。`,
    en: `The publishing checklist still has ${count} errors; the report cannot be released yet.`,
  };
}
