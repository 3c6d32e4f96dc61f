import type { Problem } from "@/lib/audit/problem";
import type { Bilingual } from "@/lib/platform/bilingual";

const problem = (seq: number | null, zh: string, en: string): Problem => ({ seq, sentence: { zh, en } });

type Numbered = { key: string | null; year: number | null; number: number };

function figure({ key, year, number }: Numbered): Bilingual {
  return {
    zh: `${year ?? "？"} 年“${key ?? "？"}”的第 ${number} 次修订`,
    en: `Revision ${number} of “${key ?? "?"}” of ${year ?? "?"}`,
  };
}

export const revisions = {
  changed: (revision: Numbered, seq: number) =>
    problem(
      seq,
      `${figure(revision).zh}写入之后被改动过：与第 ${seq} 条审计记录不符。`,
      `${figure(revision).en} was changed after it was written: entry ${seq} of the audit trail tells otherwise.`,
    ),
  unrecorded: (revision: Numbered) =>
    problem(
      null,
      `${figure(revision).zh}没有对应的审计记录：它不是由本系统写入的，或者被改动过。`,
      `${figure(revision).en} has no entry in the audit trail: it was not written by this system, or was changed.`,
    ),
  missing: (revision: Numbered, seq: number) =>
    problem(
      seq,
      `${figure(revision).zh}不见了，或者已改记在别处：第 ${seq} 条审计记录记过它。`,
      `${figure(revision).en} is missing or stands elsewhere: entry ${seq} of the audit trail recorded it.`,
    ),
  twice: (revision: Numbered, seq: number) =>
    problem(
      seq,
      `${figure(revision).zh}有两条审计记录，第二条是第 ${seq} 条。`,
      `${figure(revision).en} has two entries in the audit trail; the second is entry ${seq}.`,
    ),
};

const release = (name: string): Bilingual => ({ zh: `发布 ${name}`, en: `Release ${name}` });

export const releases = {
  content: (name: string, seq: number) =>
    problem(
      seq,
      `${release(name).zh} 的内容与第 ${seq} 条审计记录不符：发布之后被改动过。`,
      `${release(name).en}: its content is not what entry ${seq} of the audit trail tells; it was changed after publication.`,
    ),
  observations: (name: string, seq: number) =>
    problem(
      seq,
      `${release(name).zh} 的观测值与第 ${seq} 条审计记录不符：发布之后被改动、添加或删去过。`,
      `${release(name).en}: its observations are not what entry ${seq} of the audit trail tells; they were changed, added to or taken from.`,
    ),
  head: (name: string, seq: number) =>
    problem(
      seq,
      `${release(name).zh} 所印的链头不在审计记录应有的位置（第 ${seq} 条之前）：记录被截去或改写过。`,
      `${release(name).en}: the head printed with it is not where it should be in the audit trail (before entry ${seq}); the trail was cut off or rewritten.`,
    ),
  unrecorded: (name: string) =>
    problem(
      null,
      `${release(name).zh} 没有对应的审计记录：它不是由本系统发布的。`,
      `${release(name).en} has no entry in the audit trail: it was not published by this system.`,
    ),
  missing: (id: string, seq: number) =>
    problem(
      seq,
      `第 ${seq} 条审计记录记载的发布（${id}）不见了。`,
      `The release that entry ${seq} of the audit trail tells of (${id}) is missing.`,
    ),
};

export const files = {
  changed: (name: string) =>
    problem(
      null,
      `来源文件“${name}”的内容与上传时不符。`,
      `The source file “${name}” does not hold what was uploaded.`,
    ),
};

export const fields = {
  latest: (key: string, year: number | null) =>
    problem(
      null,
      `${year ?? "？"} 年“${key}”的当前值不是最后一次修订。`,
      `What stands in “${key}” of ${year ?? "?"} is not its newest revision.`,
    ),
  approved: (key: string, year: number | null) =>
    problem(
      null,
      `${year ?? "？"} 年“${key}”标为已批准的修订，不是最近一次审核批准的那一次。`,
      `The revision of “${key}” of ${year ?? "?"} that counts as approved is not the one that was approved last.`,
    ),
};

export const noted = {
  head: (hash: string) =>
    problem(
      null,
      `您记下的链头 ${hash} 不在审计记录中：记录被截去或改写过。`,
      `The head ${hash} that was noted down is not in the audit trail: the trail was cut off or rewritten.`,
    ),
  exported: (count: number, first: string) =>
    problem(
      null,
      `导出文件中有 ${count} 个散列值在本系统中找不到，第一个是 ${first}：导出之后，这里的记录被截去或改写过，或者文件不是从这里导出的。`,
      `${count === 1 ? "One hash" : `${count} hashes`} of the exported file ${count === 1 ? "is" : "are"} not known here, first ${first}: the record was cut off or rewritten since, or the file comes from elsewhere.`,
    ),
};
