import type { Bilingual } from "@/lib/platform/bilingual";
import type { SealedTable } from "@/lib/platform/database/sealed-tables";
import type { ChainEntry } from "./chain";
import type { Problem } from "./problem";

type EntryFacts = Pick<ChainEntry, "seq" | "actorName" | "at">;

// Includes actor and time, so that the entry can be found in a printed trail.
function describeEntry({ seq, actorName, at }: EntryFacts): Bilingual {
  const when = String(at).slice(0, 19).replace("T", " ");
  return {
    zh: `第 ${seq} 条审计记录（${actorName}，${when} UTC）`,
    en: `Entry ${seq} of the audit trail (${actorName}, ${when} UTC)`,
  };
}

// What the key in a sentence identifies.
const tableNames: Record<SealedTable, Bilingual> = {
  Answer: { zh: "检查说明", en: "The answer to a finding" },
  Attachment: { zh: "来源文件", en: "The source file" },
  Block: { zh: "章节的版块", en: "The blocks of section" },
  ColumnMapping: { zh: "表格栏目的对应关系", en: "The column mapping" },
  Comment: { zh: "意见", en: "The comment" },
  ComparabilityGrade: { zh: "指标的可比性评定", en: "The comparability grades of indicator" },
  Decision: { zh: "送审的审核决定", en: "The decisions on submission" },
  Department: { zh: "部门", en: "The department" },
  DepartmentDecision: { zh: "对部门所报建议的决定", en: "The decision on the department's proposal" },
  DepartmentProposal: { zh: "部门对交办部分所报的建议", en: "The department's proposals for the part" },
  Document: { zh: "来件", en: "The document" },
  EnglishName: { zh: "英文名称", en: "The English name of" },
  EventSeries: { zh: "系列活动", en: "The event series" },
  Field: { zh: "章节的填报项", en: "The fields of section" },
  HandOver: { zh: "交办给部门的部分", en: "The part handed to a department" },
  HandOverField: { zh: "交办部分的填报项", en: "The fields of the part" },
  Identity: { zh: "人员的登录身份", en: "The identities of person" },
  Indicator: { zh: "指标", en: "The indicator" },
  Item: { zh: "版块中填报项的位置与名称", en: "The items of block" },
  Observation: { zh: "发布的观测值", en: "The observations of release" },
  Office: { zh: "机构信息", en: "The office's record" },
  OneTimeLink: { zh: "人员的一次性链接", en: "The one-time links of person" },
  Person: { zh: "人员", en: "The person" },
  Proposal: { zh: "来件的识读建议", en: "The proposals of document" },
  ProposalDecision: { zh: "对识读建议的决定", en: "The decisions on proposal" },
  RecoveryCode: { zh: "人员的恢复码", en: "The recovery codes of person" },
  Relation: { zh: "报告的勾稽关系", en: "The relations of report" },
  Release: { zh: "发布", en: "The release" },
  ReleaseEffect: { zh: "发布的生效", en: "The taking effect of release" },
  ReleaseWithdrawal: { zh: "发布的撤回", en: "The withdrawal of release" },
  Report: { zh: "报告", en: "The report" },
  RoleAssignment: { zh: "人员的角色", en: "The roles of person" },
  SecondFactor: { zh: "人员的第二重验证", en: "The second factor of person" },
  Section: { zh: "报告的章节", en: "The sections of report" },
  SiteTextDecision: { zh: "对站点文字送审的决定", en: "The decision on the site text's submission" },
  SiteTextRevision: { zh: "站点文字的修订", en: "The revision of a site text" },
  SiteTextSubmission: { zh: "站点文字的送审", en: "The submission of a site text" },
  SiteTextsRelease: { zh: "站点文字的发布", en: "The release of the site's texts" },
  SiteTextsReleaseItem: { zh: "站点文字发布所含的修订", en: "The revisions in the site's texts of release" },
  Submission: { zh: "送审", en: "The submission" },
  SubmissionItem: { zh: "送审的各项", en: "The fields of submission" },
  Topic: { zh: "主题", en: "The topic" },
  TopicAssignment: { zh: "人员负责的主题", en: "The topics of person" },
  Unit: { zh: "单位", en: "The unit" },
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
    changed: (table: SealedTable, label: string, seq: number): Problem => ({
      seq,
      sentence: {
        zh: `${tableNames[table].zh} ${label}：第 ${seq} 条审计记录封存之后被改动、添加或删去过。`,
        en: `${tableNames[table].en} ${label}: changed, added to or taken from after entry ${seq} of the audit trail sealed what was there.`,
      },
    }),
    missing: (table: SealedTable, label: string, seq: number): Problem => ({
      seq,
      sentence: {
        zh: `${tableNames[table].zh} ${label}：不见了，第 ${seq} 条审计记录封存过它。`,
        en: `${tableNames[table].en} ${label}: missing, though entry ${seq} of the audit trail sealed what was there.`,
      },
    }),
    unrecorded: (table: SealedTable, label: string): Problem => ({
      seq: null,
      sentence: {
        zh: `${tableNames[table].zh} ${label}：没有对应的审计记录，不是由本系统写入的，或者被改动过。`,
        en: `${tableNames[table].en} ${label}: no entry of the audit trail matches; not written by this system, or changed.`,
      },
    }),
  },
};

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
