import type { z } from "zod";
import type { Bilingual } from "@/lib/platform/bilingual";
import { fail } from "@/lib/platform/result";
import { hasNewContent, type NextRelease } from "./next-release";
import type { ReleaseRecord } from "./release-history";
import type { publishSchema } from "./schema";

export const refusals = {
  noReport: { zh: "这一年的报告尚未开设。", en: "No report has been opened for this year." },
  noRelease: { zh: "没有这次发布。", en: "There is no such release." },
  alreadyWithdrawn: {
    zh: "这次发布已经撤回，您的操作没有生效。",
    en: "This release has already been withdrawn; your action had no effect.",
  },
  nothingNew: {
    zh: "上一版发布之后，没有新批准的修改，无需发布。",
    en: "Nothing has been approved since the last release, so there is nothing to publish.",
  },
  noNote: {
    zh: "更正版须附公开说明：改了什么、为什么改。",
    en: "A correction needs a public note that says what was changed and why.",
  },
  noReason: {
    zh: "更正版须选定更正原因。",
    en: "Choose the reason for the correction.",
  },
  reasonOnFirstVersion: {
    zh: "首次发布不是更正，不写更正原因。",
    en: "A first version is not a correction, so it has no reason for a correction.",
  },
  notInFuture: {
    zh: "定时发布的时间须在此刻之后。请改定时间，或选择立即发布。",
    en: "The time set for the release has passed. Set a later one, or publish now.",
  },
  changedSince: {
    zh: "您打开本页之后又有新批准的修改，未发布任何内容。请刷新，看过更改清单后再发布。",
    en: "More was approved after you opened this page; nothing was published. Reload, look at the list of changes, then publish.",
  },
} satisfies Record<string, Bilingual>;

type PublishInput = z.output<typeof publishSchema>;

/** Returns why a report whose checklist blocks nothing cannot be published with this input; null if it can. */
export function refusalOf(input: PublishInput, next: NextRelease, at: Date) {
  const { note, reasonClass, embargoUntil, expectedHash } = input;
  const { latest, contentHash } = next;
  if (latest?.state === "scheduled") return fail("LOCKED", alreadyScheduled(latest));
  if (!hasNewContent(next)) return fail("NOTHING_TO_DO", refusals.nothingNew);
  if (expectedHash !== contentHash) return fail("CONFLICT", refusals.changedSince);
  if (latest && note === "") return fail("INVALID", refusals.noNote);
  if (latest && reasonClass === "") return fail("INVALID", refusals.noReason);
  if (!latest && reasonClass !== "") return fail("INVALID", refusals.reasonOnFirstVersion);
  if (embargoUntil && new Date(embargoUntil) <= at) return fail("INVALID", refusals.notInFuture);
  return null;
}

function alreadyScheduled({ version }: ReleaseRecord): Bilingual {
  return {
    zh: `第${version}版已定时发布，尚未生效。请等它生效，或先撤回它。`,
    en: `Version ${version} is scheduled and has not taken effect. Wait until it has, or withdraw it first.`,
  };
}

export function alreadyInForce({ version }: ReleaseRecord): Bilingual {
  return {
    zh: `第${version}版已经生效或即将生效，不能撤回。如有差错，请另发更正版。`,
    en: `Version ${version} has taken effect or is about to, so it cannot be withdrawn. Publish a correction instead.`,
  };
}

export function notReady(count: number): Bilingual {
  return {
    zh: `发布清单上还有${count}项要改正或完成，尚不能发布。`,
    en: `The publishing checklist still has ${count === 1 ? "1 item" : `${count} items`} to mend or finish; the report cannot be released yet.`,
  };
}
