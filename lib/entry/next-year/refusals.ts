import type { Bilingual } from "@/lib/platform/bilingual";

export function notLater(from: number): Bilingual {
  return {
    zh: `只能开设 ${from} 年以后的年份。请改选年份或来源。`,
    en: `Only a year after ${from} can be opened with its outline. Choose another year or another source.`,
  };
}

export function noSuchYear(from: number): Bilingual {
  return {
    zh: `没有 ${from} 年的报告可以沿用。请另选来源年份。`,
    en: `There is no report of ${from} whose outline could be used. Choose another source.`,
  };
}

export function nothingToCarryOver(from: number): Bilingual {
  return {
    zh: `${from} 年的章节全部隐藏，没有可以沿用的。请选择要带过来的章节，或另选来源年份。`,
    en: `All sections of ${from} are hidden, so there is nothing to take over. Choose sections to take along, or another source.`,
  };
}
