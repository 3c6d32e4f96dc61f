import type { PeriodBasis } from "@/lib/figures/period-basis";
import { readValue } from "@/lib/figures/value";
import type { Reading } from "@/lib/reading/reading";
import { matchReadings } from "./match-readings";
import type { KnownFigure, KnownPlace, KnownReport, MatchInput, TextPart } from "./model";

type FigurePart = Partial<KnownFigure> & { key: string; zh: string };

export function figure({ key, zh, ...more }: FigurePart): KnownFigure {
  const given = { kind: "quantity", unit: "", basis: "annual", series: null, ...more } as const;
  return { key, indicator: key, name: { zh, en: `Name of ${key}` }, ...given };
}

export const forum = { code: "forum", name: { zh: "湖滨论坛", en: "Lakeside Forum" } };
export const fair = { code: "fair", name: { zh: "（国际）种业博览会", en: "Seed Fair" } };

const figures = [
  figure({ key: "training.batches", zh: "培训班期数", unit: "期" }),
  figure({ key: "training.people", zh: "参训人次", unit: "人次" }),
  figure({ key: "stations", zh: "测报站", unit: "个", basis: "cumulative" }),
  figure({ key: "stations.new", zh: "新建测报站", unit: "个" }),
  figure({ key: "budget", zh: "防治经费", unit: "元" }),
  figure({ key: "tools.grants", zh: "补助", unit: "元" }),
  figure({ key: "tools.loans", zh: "贷款", unit: "元" }),
  figure({ key: "forum.guests", indicator: "guests", zh: "嘉宾", unit: "位", series: forum }),
  figure({ key: "fair.guests", indicator: "guests", zh: "嘉宾", unit: "位", series: fair }),
  figure({ key: "forum.dates", indicator: "dates", zh: "会期", kind: "dates", series: forum }),
];

const place = (text: string, headings: string[] = [], label = ""): KnownPlace => ({ headings, label, text });

const places = [
  place("面向植保员举办培训班{training.batches}，参训{training.people}。", ["3 植物保护", "队伍建设"]),
  place("全省新建测报站{stations.new}，累计建成{stations}。", ["3 植物保护", "监测网络"]),
  place("落实防治经费{budget}，“三个统一”要求得到执行。", ["3 植物保护", "监测网络"]),
  place("用于更新药械的有补助{tools.grants}和贷款{tools.loans}。", ["3 植物保护", "药械更新"]),
  place("{forum.guests}", ["3 植物保护", "湖滨论坛"], "嘉宾"),
  place("{forum.dates}", ["3 植物保护", "湖滨论坛"], "会期"),
  place("{fair.guests}", ["3 植物保护", "种业博览会"], "嘉宾"),
];

const printed = {
  "training.batches": "12期",
  "training.people": "860人次",
  stations: "140个",
  "stations.new": "15个",
  budget: "2300万元",
  "tools.grants": "500万元",
  "tools.loans": "600万元",
  "forum.guests": "90余位",
  "fair.guests": "300位",
  "forum.dates": "6月3—5日",
};

const last: KnownReport = { year: 2030, figures, places, printed: new Map(Object.entries(printed)) };

const indicators = [
  { code: "drones", name: { zh: "植保无人机", en: "Drones" }, kind: "quantity", unit: "架", basis: "as_of" },
] as const;

export type Marked = { text: string; headings?: string[]; label?: string };

/** Matches the figures marked ⟦so⟧ in parts of a report of 2031 against that of 2030. */
export function matched(parts: readonly Marked[], options: Partial<Reading> = {}) {
  const input: MatchInput = {
    parts: [],
    readings: [],
    report: { ...last, year: 2031, printed: new Map() },
    earlier: [last],
    indicators,
  };
  const read = parts.map((part, at) => unmarked(part, at, options));
  return matchReadings({
    ...input,
    parts: read.map(({ part }) => part),
    readings: read.flatMap(({ readings }) => readings),
  });
}

function unmarked(
  { text: marked, headings = [], label = "" }: Marked,
  at: number,
  options: Partial<Reading>,
) {
  const readings: MatchInput["readings"][number][] = [];
  let text = "";
  for (const [index, piece] of marked.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1)
      readings.push({ part: at, reading: { ...readingOf(piece, text.length), ...options } as Reading });
    text += piece;
  }
  const part: TextPart = { text, headings, label };
  return { part, readings };
}

function readingOf(quote: string, start: number): Reading {
  const isDates = /\d日$/.test(quote);
  const read = readValue(isDates ? "dates" : "quantity", quote);
  const value = read.ok ? read.value : null;
  if (value?.kind !== "quantity" && value?.kind !== "dates") throw new Error(`${quote} is not read`);
  const basis: PeriodBasis | null = null;
  return { start, end: start + quote.length, quote, typed: quote, basis, isEarlier: false, ...value };
}
