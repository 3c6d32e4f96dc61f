import type { FieldInput, IndicatorInput } from "@/lib/outline/schema";

/** A made-up figure: how it is entered in the outline and the catalogue, and what is typed for it in a year. */
export type Figure = { field: FieldInput; indicator: IndicatorInput; typed: (year: number) => string };

const name = (zh: string, en: string) => ({ zh, en });
const basisOfEvent = { basis: "event", required: false } as const;

const prints: [unit: string, print: (count: number) => string][] = [
  ["场", (count) => `${count}场`],
  ["人次", (count) => `超${count}人次`],
  ["亿元", (count) => `${count}.5亿元`],
  ["项", (count) => `${count}余项`],
];

/** Returns the figure with this index, one of those that stand in sentences and tables. It grows a little every year. */
export function quantityFigure(index: number): Figure {
  const [unit, print] = prints[index % prints.length] ?? ["", String];
  const key = `figure.n${index}`;
  const names = name(`第${index}号活动规模`, `Extent of activity ${index}`);
  return {
    field: { key, kind: "quantity", indicator: key, basis: "annual" },
    indicator: { code: key, kind: "quantity", unit, name: names, definition: names, basis: "annual" },
    typed: (year) => print(200 + ((37 * index) % 700) + 3 * (year - 1900)),
  };
}

/** Returns the four figures of a forum that is held every year: its edition, dates, guests and theme. */
export function eventFigures(series: string): Figure[] {
  const keyOf = (part: string) => `${series}.${part}`;
  const field = (part: string, kind: FieldInput["kind"]): FieldInput => ({
    ...{ key: keyOf(part), kind, indicator: `event.${part}`, ...basisOfEvent },
    ...(part !== "dates" && { period: keyOf("dates") }),
  });
  const indicator = (part: string, zh: string, kind: IndicatorInput["kind"]): IndicatorInput => ({
    ...{ code: `event.${part}`, kind, unit: part === "edition" ? "届" : "", basis: "event" },
    ...{ name: name(zh, `Event ${part}`), definition: name(zh, `Event ${part}`) },
  });
  const figure = (part: string, zh: string, kind: FieldInput["kind"], typed: Figure["typed"]): Figure => ({
    field: field(part, kind),
    indicator: indicator(part, zh, kind),
    typed,
  });
  return [
    figure("edition", "届次", "quantity", (year) => `第${year - 1900}届`),
    figure("dates", "日期", "dates", (year) => `9月${1 + (year % 20)}—${3 + (year % 20)}日`),
    figure("guests", "嘉宾", "names", () => "王选、袁隆平、屠呦呦"),
    figure("theme", "主题", "text", (year) => `共享创新，共塑未来（${year}）`),
  ];
}
