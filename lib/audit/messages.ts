import type { ChainEntry } from "./chain";
import type { Problem } from "./problem";
import type { Bilingual } from "@/lib/platform/bilingual";

type Named = Pick<ChainEntry, "seq" | "type" | "actorName" | "at">;

/** An entry by its number, with who and when so that it is found on paper. */
export function entryNamed({ seq, type, actorName, at }: Named): Bilingual {
  const when = String(at).slice(0, 19).replace("T", " ");
  return {
    zh: `第 ${seq} 条审计记录（${type}，${actorName}，${when} UTC）`,
    en: `Entry ${seq} of the audit trail (${type}, ${actorName}, ${when} UTC)`,
  };
}

/** How the chain itself can be broken. */
export const broken = {
  missing: (from: number, next: number): Problem => ({
    seq: from,
    sentence: {
      zh: `第 ${span(from, next - 1)} 条审计记录不见了：第 ${next} 条之前缺了内容。`,
      en: `Entry ${span(from, next - 1)} of the audit trail is missing before entry ${next}.`,
    },
  }),
  changed: (entry: Named): Problem => ({
    seq: entry.seq,
    sentence: {
      zh: `${entryNamed(entry).zh}写入之后被改动过。`,
      en: `${entryNamed(entry).en} was changed after it was written.`,
    },
  }),
  apart: (entry: Named): Problem => ({
    seq: entry.seq,
    sentence: {
      zh: `${entryNamed(entry).zh}接不上前一条：它或它之前的记录被替换过。`,
      en: `${entryNamed(entry).en} does not follow from the one before it: one of them was replaced.`,
    },
  }),
  cutOff: (last: number, head: number): Problem => ({
    seq: last + 1,
    sentence: {
      zh: `第 ${span(last + 1, head)} 条审计记录不见了：记录的末尾被截去。`,
      en: `Entry ${span(last + 1, head)} of the audit trail is missing: its end was cut off.`,
    },
  }),
  head: (last: number): Problem => ({
    seq: last,
    sentence: {
      zh: `链头与最后一条审计记录（第 ${last} 条）不符：记录的末尾被截去、添加或改动过。`,
      en: `The head of the chain does not agree with its last entry (${last}): the end was cut off, added to or changed.`,
    },
  }),
  noHead: (last: number): Problem => ({
    seq: last,
    sentence: {
      zh: "链头不见了，或者不止一个：无法确认审计记录的末尾。",
      en: "The head of the chain is missing, or there are several: where the trail ends cannot be known.",
    },
  }),
};

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
