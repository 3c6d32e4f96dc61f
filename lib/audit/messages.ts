import type { Bilingual } from "@/lib/platform/bilingual";
import type { SealedTable } from "@/lib/platform/sealed-tables";
import type { ChainEntry } from "./chain";
import type { Problem } from "./problem";

type EntryFacts = Pick<ChainEntry, "seq" | "type" | "actorName" | "at">;

// Includes actor and time, so that the entry can be found in a printed trail.
function describeEntry({ seq, type, actorName, at }: EntryFacts): Bilingual {
  const when = String(at).slice(0, 19).replace("T", " ");
  return {
    zh: `第 ${seq} 条审计记录（${type}，${actorName}，${when} UTC）`,
    en: `Entry ${seq} of the audit trail (${type}, ${actorName}, ${when} UTC)`,
  };
}

const tableNames: Record<SealedTable, Bilingual> = {
  Answer: { zh: "检查说明", en: "The answer to a finding" },
  Attachment: { zh: "来源文件", en: "The source file" },
  Comment: { zh: "批注", en: "The comment" },
  Decision: { zh: "送审的审核决定", en: "The decisions on submission" },
  Observation: { zh: "发布的观测值", en: "The observations of release" },
  Proposal: { zh: "来件", en: "The proposals of document" },
  ProposalDecision: { zh: "对识读建议的决定", en: "The decisions on proposal" },
  Release: { zh: "发布", en: "The release" },
  ReleaseEffect: { zh: "发布的生效", en: "The taking effect of release" },
  ReleaseWithdrawal: { zh: "发布的撤回", en: "The withdrawal of release" },
  Submission: { zh: "送审", en: "The submission" },
  SubmissionItem: { zh: "送审的各项", en: "The fields of submission" },
};

export const messages = {
  chain: {
    missing: (from: number, next: number): Problem => ({
      seq: from,
      sentence: {
        zh: `第 ${span(from, next - 1)} 条审计记录不见了：第 ${next} 条之前缺了内容。`,
        en: `Entry ${span(from, next - 1)} of the audit trail is missing before entry ${next}.`,
      },
    }),
    changed: (entry: EntryFacts): Problem => ({
      seq: entry.seq,
      sentence: {
        zh: `${describeEntry(entry).zh}写入之后被改动过。`,
        en: `${describeEntry(entry).en} was changed after it was written.`,
      },
    }),
    unlinked: (entry: EntryFacts): Problem => ({
      seq: entry.seq,
      sentence: {
        zh: `${describeEntry(entry).zh}接不上前一条：它或它之前的记录被替换过。`,
        en: `${describeEntry(entry).en} does not follow from the one before it: one of them was replaced.`,
      },
    }),
    truncated: (last: number, head: number): Problem => ({
      seq: last + 1,
      sentence: {
        zh: `第 ${span(last + 1, head)} 条审计记录不见了：记录的末尾被截去。`,
        en: `Entry ${span(last + 1, head)} of the audit trail is missing: its end was cut off.`,
      },
    }),
    wrongHead: (last: number): Problem => ({
      seq: last,
      sentence: {
        zh: `链头与最后一条审计记录（第 ${last} 条）不符：记录的末尾被截去、添加或改动过。`,
        en: `The head of the chain does not agree with its last entry (${last}): the end was cut off, added to or changed.`,
      },
    }),
    missingHead: (last: number): Problem => ({
      seq: last,
      sentence: {
        zh: "链头不见了，或者不止一个：无法确认审计记录的末尾。",
        en: "The head of the chain is missing, or there are several: where the trail ends cannot be known.",
      },
    }),
  },
  sealedRows: {
    changed: (table: SealedTable, key: string, seq: number): Problem => ({
      seq,
      sentence: {
        zh: `${tableNames[table].zh} ${key} 与第 ${seq} 条审计记录封存的不符：之后被改动、添加或删去过。`,
        en: `${tableNames[table].en} ${key} is not what entry ${seq} of the audit trail sealed: it was changed, added to or taken from since.`,
      },
    }),
    missing: (table: SealedTable, key: string, seq: number): Problem => ({
      seq,
      sentence: {
        zh: `${tableNames[table].zh} ${key} 不见了：第 ${seq} 条审计记录封存过它。`,
        en: `${tableNames[table].en} ${key} is missing: entry ${seq} of the audit trail sealed it.`,
      },
    }),
    unrecorded: (table: SealedTable, key: string): Problem => ({
      seq: null,
      sentence: {
        zh: `${tableNames[table].zh} ${key} 没有对应的审计记录：它不是由本系统写入的，或者被改动过。`,
        en: `${tableNames[table].en} ${key} has no matching entry in the audit trail: it was not written by this system, or was changed.`,
      },
    }),
  },
};

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
