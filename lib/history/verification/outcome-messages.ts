import type { Verification } from "./verify";
import type { Bilingual } from "@/lib/platform/bilingual";

/** The outcome of a verification in words: what was checked, or the first entry that is bad. */
export function outcomeOf(verification: Verification): Bilingual {
  return verification.first ? troubleOf(verification) : allHolds(verification);
}

function troubleOf({ first, further }: Verification): Bilingual {
  const { zh, en } = first?.sentence ?? { zh: "", en: "" };
  if (further === 0) return { zh, en };
  return {
    zh: `${zh}此外还有 ${further} 处不符。`,
    en: `${en} There ${further === 1 ? "is 1 further discrepancy" : `are ${further} further discrepancies`}.`,
  };
}

function allHolds({ entries, counts }: Verification): Bilingual {
  const { Revision = 0, Release = 0, Observation = 0, Decision = 0, Attachment = 0, unsealed = 0 } = counts;
  const early = {
    zh: unsealed > 0 ? `其中 ${unsealed} 行写入较早，只能按当时审计记录所载核对。` : "",
    en: unsealed > 0 ? ` ${unsealed} early rows could be checked only for what their entries mention.` : "",
  };
  return {
    zh: `全部相符：核对了 ${entries} 条审计记录、${Revision} 次修订、${Decision} 项审核决定、${Release} 次发布（${Observation} 个观测值）、${Attachment} 个来源文件。${early.zh}`,
    en: `All holds: checked ${entries} entries, ${Revision} revisions, ${Decision} decisions, ${Release} releases (${Observation} observations) and ${Attachment} source files.${early.en}`,
  };
}

/** Where the heads that were noted down stand, and how many hashes of an exported file are known. */
export function notedWords({ heads, counts, entries }: Verification): Bilingual[] {
  const found = heads.flatMap(({ hash, seq }) => (seq === null ? [] : [{ hash, seq }]));
  const known = found.map(({ hash, seq }) => ({
    zh: `链头 ${hash.slice(0, 16)}… 是第 ${seq} 条审计记录（共 ${entries} 条）。`,
    en: `The head ${hash.slice(0, 16)}… is entry ${seq} of ${entries}.`,
  }));
  const { exported } = counts;
  if (exported === undefined) return known;
  const file = {
    zh: exported > 0 ? `核对了导出文件中的 ${exported} 个散列值。` : "导出文件中没有散列值，无从核对。",
    en:
      exported > 0
        ? `${exported} hashes of the exported file were looked up.`
        : "The exported file holds no hash to look up.",
  };
  return [...known, file];
}
