import type { NotedHead } from "@/lib/audit/head";
import type { Problem } from "@/lib/audit/problem";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Verification } from "./model";

/** Returns the outcome of a verification: what was checked, or the first problem. */
export function outcomeMessage(verification: Verification): Bilingual {
  return verification.first ? firstProblemMessage(verification) : successMessage(verification);
}

function firstProblemMessage({ first, further }: Verification): Bilingual {
  const { zh, en } = first?.sentence ?? { zh: "", en: "" };
  if (further === 0) return { zh, en };
  return {
    zh: `${zh}此外还有 ${further} 处不符。`,
    en: `${en} There ${further === 1 ? "is 1 further discrepancy" : `are ${further} further discrepancies`}.`,
  };
}

function successMessage({ entries, counts }: Verification): Bilingual {
  const { Revision = 0, Release = 0, Observation = 0, Decision = 0, Attachment = 0 } = counts;
  const { Person = 0, Field = 0, Indicator = 0, unsealed = 0, notYetSealed = 0 } = counts;
  const early = {
    zh: unsealed > 0 ? `其中 ${unsealed} 行写入较早，只能按当时审计记录所载核对。` : "",
    en: unsealed > 0 ? ` ${unsealed} early rows could be checked only for what their entries mention.` : "",
  };
  const later = {
    zh: notYetSealed > 0 ? `另有 ${notYetSealed} 行尚未封存，无从核对；下次启动系统时会封存。` : "",
    en:
      notYetSealed > 0
        ? ` ${notYetSealed} rows are not sealed yet and could not be checked; the next start of the system seals them.`
        : "",
  };
  return {
    zh: `全部相符：核对了 ${entries} 条审计记录、${Revision} 次修订、${Decision} 项审核决定、${Release} 次发布（${Observation} 个观测值）、${Attachment} 个来源文件，以及 ${Person} 位人员、${Indicator} 项指标、${Field} 个填报项和数据库自身的结构。${early.zh}${later.zh}`,
    en: `All holds: checked ${entries} entries, ${Revision} revisions, ${Decision} decisions, ${Release} releases (${Observation} observations), ${Attachment} source files, ${Person} people, ${Indicator} indicators, ${Field} fields, and the schema of the database.${early.en}${later.en}`,
  };
}

/** A log may hold hundreds of heads: only the last few are listed. */
const longestList = 3;

/** Returns where the given heads are in the chain, and how many hashes of exported files were checked. */
export function externalHashMessages({ heads, counts, entries }: Verification): Bilingual[] {
  const positions = heads.flatMap(({ hash, seq }) => (seq === null ? [] : [{ hash, seq }]));
  const sentences = positions.slice(-longestList).map(({ hash, seq }) => ({
    zh: `链头 ${hash.slice(0, 16)}… 是第 ${seq} 条审计记录（共 ${entries} 条）。`,
    en: `The head ${hash.slice(0, 16)}… is entry ${seq} of ${entries}.`,
  }));
  const unlisted = positions.length - sentences.length;
  if (unlisted > 0)
    sentences.unshift({
      zh: `另有 ${unlisted} 个从前记下的链头在审计记录之中。`,
      en: `${unlisted} more of the heads noted down earlier are in the audit trail.`,
    });
  const { exported } = counts;
  if (exported === undefined) return sentences;
  const file = {
    zh: exported > 0 ? `核对了导出文件中的 ${exported} 个散列值。` : "导出文件中没有散列值，无从核对。",
    en:
      exported > 0
        ? `${exported} hashes of the exported file were checked.`
        : "The exported file has no hashes to check.",
  };
  return [...sentences, file];
}

const problem = (seq: number | null, zh: string, en: string): Problem => ({ seq, sentence: { zh, en } });

/** Names a field of which the database has only what the trail recorded. */
export function goneField({ key, year }: { key: string | null; year: number | null }): Bilingual {
  return {
    zh: `${year ?? "？"} 年一个已不在数据库中的填报项（代码 ${key ?? "？"}）`,
    en: `a field of ${year ?? "?"} that is not in the database any more (code ${key ?? "?"})`,
  };
}

type RevisionName = { field: Bilingual; number: number };

function revisionName({ field, number }: RevisionName): Bilingual {
  return { zh: `“${field.zh}”的第 ${number} 次修订`, en: `Revision ${number} of “${field.en}”` };
}

export const revisionProblems = {
  changed: (revision: RevisionName, seq: number) =>
    problem(
      seq,
      `${revisionName(revision).zh}写入之后被改动过：与第 ${seq} 条审计记录不符。`,
      `${revisionName(revision).en} was changed after it was written: it does not match entry ${seq} of the audit trail.`,
    ),
  unrecorded: (revision: RevisionName) =>
    problem(
      null,
      `${revisionName(revision).zh}没有对应的审计记录：它不是由本系统写入的，或者被改动过。`,
      `${revisionName(revision).en} has no entry in the audit trail: it was not written by this system, or was changed.`,
    ),
  missing: (revision: RevisionName, seq: number) =>
    problem(
      seq,
      `${revisionName(revision).zh}不见了，或者已改记在别处：第 ${seq} 条审计记录记过它。`,
      `${revisionName(revision).en} is missing or belongs to another field now: entry ${seq} of the audit trail recorded it.`,
    ),
  twice: (revision: RevisionName, seq: number) =>
    problem(
      seq,
      `${revisionName(revision).zh}有两条审计记录，第二条是第 ${seq} 条。`,
      `${revisionName(revision).en} has two entries in the audit trail; the second is entry ${seq}.`,
    ),
};

const releaseName = (name: string): Bilingual => ({ zh: `发布 ${name}`, en: `Release ${name}` });

export const releaseProblems = {
  content: (name: string, seq: number) =>
    problem(
      seq,
      `${releaseName(name).zh} 的内容与第 ${seq} 条审计记录不符：发布之后被改动过。`,
      `${releaseName(name).en}: its content does not match entry ${seq} of the audit trail; it was changed after publication.`,
    ),
  observations: (name: string, seq: number) =>
    problem(
      seq,
      `${releaseName(name).zh} 的观测值与第 ${seq} 条审计记录不符：发布之后被改动、添加或删去过。`,
      `${releaseName(name).en}: its observations do not match entry ${seq} of the audit trail; some were changed, added or removed after publication.`,
    ),
  head: (name: string, seq: number) =>
    problem(
      seq,
      `${releaseName(name).zh} 所印的链头不在审计记录应有的位置（第 ${seq} 条之前）：记录被截去或改写过。`,
      `${releaseName(name).en}: the head printed with it is not where it should be in the audit trail (before entry ${seq}); the trail was cut off or rewritten.`,
    ),
  unrecorded: (name: string) =>
    problem(
      null,
      `${releaseName(name).zh} 没有对应的审计记录：它不是由本系统发布的。`,
      `${releaseName(name).en} has no entry in the audit trail: it was not published by this system.`,
    ),
  missing: (id: string, seq: number) =>
    problem(
      seq,
      `第 ${seq} 条审计记录记载的发布（${id}）不见了。`,
      `The release recorded in entry ${seq} of the audit trail (${id}) is missing.`,
    ),
};

const siteRelease = (version: number): Bilingual => ({
  zh: `站点文字第 ${version} 版`,
  en: `Version ${version} of the site's texts`,
});

export const siteTextProblems = {
  content: (version: number, seq: number) =>
    problem(
      seq,
      `${siteRelease(version).zh}的内容与第 ${seq} 条审计记录不符：发布之后被改动过。`,
      `${siteRelease(version).en}: its content does not match entry ${seq} of the audit trail; it was changed after publication.`,
    ),
  items: (version: number, seq: number) =>
    problem(
      seq,
      `${siteRelease(version).zh}的内容不是它所列各篇批准稿的内容。`,
      `${siteRelease(version).en} does not say what the approved revisions say that it lists.`,
    ),
  head: (version: number, seq: number) =>
    problem(
      seq,
      `${siteRelease(version).zh}所记的链头不在审计记录应有的位置（第 ${seq} 条之前）：记录被截去或改写过。`,
      `${siteRelease(version).en}: the head kept with it is not where it should be in the audit trail (before entry ${seq}); the trail was cut off or rewritten.`,
    ),
  unrecorded: (version: number) =>
    problem(
      null,
      `${siteRelease(version).zh}没有对应的审计记录：它不是由本系统发布的。`,
      `${siteRelease(version).en} has no entry in the audit trail: it was not published by this system.`,
    ),
  missing: (version: number, seq: number) =>
    problem(
      seq,
      `第 ${seq} 条审计记录记载的${siteRelease(version).zh}不见了。`,
      `${siteRelease(version).en}, recorded in entry ${seq} of the audit trail, is missing.`,
    ),
};

export const fileProblems = {
  changed: (name: string) =>
    problem(
      null,
      `来源文件“${name}”的内容与上传时不符。`,
      `The source file “${name}” differs from what was uploaded.`,
    ),
};

export const fieldProblems = {
  latest: (field: Bilingual) =>
    problem(
      null,
      `“${field.zh}”的当前值不是最后一次修订。`,
      `The current value of “${field.en}” is not its newest revision.`,
    ),
  approved: (field: Bilingual) =>
    problem(
      null,
      `“${field.zh}”标为已批准的修订，不是最近一次审核批准的那一次。`,
      `The revision of “${field.en}” marked as approved is not the one that was approved last.`,
    ),
};

export const externalHashProblems = {
  head: ({ seq, hash }: NotedHead) =>
    problem(
      null,
      `您记下的链头 ${hash} 不在审计记录中${seq === null ? "" : `应有的位置（第 ${seq} 条）`}：记录被截去或改写过。`,
      `The head ${hash} that was noted down is not in the audit trail${seq === null ? "" : ` where it should be (entry ${seq})`}: the trail was cut off or rewritten.`,
    ),
  exported: (count: number, first: string) =>
    problem(
      null,
      `导出文件中有 ${count} 个散列值在本系统中找不到，第一个是 ${first}：导出之后，这里的记录被截去或改写过，或者文件不是从这里导出的。`,
      `${count === 1 ? "One hash" : `${count} hashes`} of the exported file ${count === 1 ? "is" : "are"} not found here; the first is ${first}. The record was cut off or rewritten since the export, or the file comes from elsewhere.`,
    ),
};

/** `object` is what the database calls it, such as `trigger Release_no_update`. */
export const schemaProblems = {
  missing: (object: string) =>
    problem(
      null,
      `数据库中缺少 ${object}：它被人删去了。`,
      `The database lacks the ${object}: somebody removed it.`,
    ),
  changed: (object: string) =>
    problem(
      null,
      `数据库中的 ${object} 与程序所建的不同：它被改动过。`,
      `The ${object} of the database is not as the program makes it: it was changed.`,
    ),
  switchedOff: (object: string) =>
    problem(
      null,
      `数据库中的 ${object} 被人停用了：它所守的规则不再起作用。`,
      `The ${object} of the database was switched off: the rule that it keeps is not in force.`,
    ),
  added: (object: string) =>
    problem(
      null,
      `数据库中的 ${object} 不是由本系统建立的。`,
      `The ${object} of the database was not made by this system.`,
    ),
  migration: (name: string) =>
    problem(
      null,
      `数据库中记载的迁移 ${name} 与本程序的不符：数据库曾由更新的版本使用，或者被改动过。`,
      `The migration ${name} that the database has is not one of this program: a newer version used the database, or it was changed.`,
    ),
  notTaken: (table: string, reason: string) =>
    problem(
      null,
      `表 ${table} 中有本系统不会写入的内容（${reason}）。`,
      `The table ${table} holds what this system does not write (${reason}).`,
    ),
  unmigrated: (reason: string) =>
    problem(
      null,
      `按数据库中记载的各次迁移，建不成数据库的结构（${reason}）：其中有的记载被删去或改动过。`,
      `The migrations that the database has do not make a schema (${reason}): some of them were removed or changed.`,
    ),
};
