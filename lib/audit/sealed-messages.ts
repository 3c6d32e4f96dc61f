import type { SealedTable } from "@/lib/platform/sealed-tables";
import type { Problem } from "./problem";
import type { Bilingual } from "@/lib/platform/bilingual";

const nouns: Record<SealedTable, Bilingual> = {
  Answer: { zh: "检查说明", en: "The answer to a finding" },
  Attachment: { zh: "来源文件", en: "The source file" },
  Comment: { zh: "批注", en: "The comment" },
  Decision: { zh: "送审的审核决定", en: "The decisions on submission" },
  Observation: { zh: "发布的观测值", en: "The observations of release" },
  Release: { zh: "发布", en: "The release" },
  ReleaseWithdrawal: { zh: "发布的撤回", en: "The withdrawal of release" },
  Submission: { zh: "送审", en: "The submission" },
  SubmissionItem: { zh: "送审的各项", en: "The fields of submission" },
};

/** What can be wrong with a kept row, or with those that are sealed together. */
export const sealedRowMessages = {
  changed: (table: SealedTable, key: string, seq: number): Problem => ({
    seq,
    sentence: {
      zh: `${nouns[table].zh} ${key} 与第 ${seq} 条审计记录封存的不符：之后被改动、添加或删去过。`,
      en: `${nouns[table].en} ${key} is not what entry ${seq} of the audit trail sealed: it was changed, added to or taken from since.`,
    },
  }),
  missing: (table: SealedTable, key: string, seq: number): Problem => ({
    seq,
    sentence: {
      zh: `${nouns[table].zh} ${key} 不见了：第 ${seq} 条审计记录封存过它。`,
      en: `${nouns[table].en} ${key} is missing: entry ${seq} of the audit trail sealed it.`,
    },
  }),
  unrecorded: (table: SealedTable, key: string): Problem => ({
    seq: null,
    sentence: {
      zh: `${nouns[table].zh} ${key} 没有对应的审计记录：它不是由本系统写入的，或者被改动过。`,
      en: `${nouns[table].en} ${key} is not what any entry of the audit trail tells of: it was not written by this system, or was changed.`,
    },
  }),
};
