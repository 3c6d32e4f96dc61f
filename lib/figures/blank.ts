/** The four meanings of a blank (DESIGN.md, rule 8). A typed 0 with a unit (0家) is a quantity, not a blank. */
export type Blank = "zero" | "not_collected" | "not_applicable" | "awaited";

export const blanks = [
  "zero",
  "not_collected",
  "not_applicable",
  "awaited",
] as const satisfies readonly Blank[];

const printed: Record<"zh" | "en", Record<Blank, string>> = {
  zh: { zero: "零", not_collected: "未统计", not_applicable: "不适用", awaited: "待报" },
  en: { zero: "zero", not_collected: "not collected", not_applicable: "not applicable", awaited: "awaited" },
};

const synonyms: Record<string, Blank> = { "n/a": "not_applicable", "n.a.": "not_applicable" };

const obsStatus: Record<Blank, "A" | "L" | "M" | "O"> = {
  zero: "A",
  not_collected: "L",
  not_applicable: "M",
  awaited: "O",
};

/** Reads a blank's word, in either language and any case; null for any other text. */
export function parseBlank(typed: string): Blank | null {
  const word = typed
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
  const blank = blanks.find((each) => printed.zh[each] === word || printed.en[each] === word);
  return blank ?? (Object.hasOwn(synonyms, word) ? (synonyms[word] ?? null) : null);
}

export function printBlank(blank: Blank, locale: "zh" | "en" = "zh"): string {
  return printed[locale][blank];
}

/** Returns the SDMX CL_OBS_STATUS code: zero is a normal value (A), the others are missing (L, M, O). */
export function obsStatusOf(blank: Blank): "A" | "L" | "M" | "O" {
  return obsStatus[blank];
}

const unclear = /^(?:[-‐-―−─_/\\|]+|无|没有|暂无|暂缺|缺|空|空白|无数据|没有数据|none|nil|null)$/i;

/** Whether a text stands for a blank without saying which, as offices write it: "/", "—", 无. */
export function isUnclearBlank(typed: string): boolean {
  return unclear.test(typed.normalize("NFKC").trim());
}
