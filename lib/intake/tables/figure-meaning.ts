import type { PeriodBasis } from "@/lib/figures/period-basis";
import { plainHeading, yearsIn } from "@/lib/entry/paste/headings";
import type { FigureRole } from "./table";

const change = /增长|增速|增幅|增减|降幅|同比|环比|比上年|较上年|[±+]|变化|变动|change|growth/;
const share = /比重|占比|构成|占.*[%比]|份额|指数|(?<![同环])比$|率$|share|ratio|rate$/;
const earlier =
  /^(?:上年|上一年|去年|前年|上期|基期|last year|previous year|prior year)|(?:上年|去年|上期)(?:同期)?(?:数|值|实绩|完成)/;
const bases: [RegExp, PeriodBasis][] = [
  [/计划|目标|任务|预算(?!收入|支出)|plan|target|budget/, "plan"],
  [/预计|预期|expected|forecast/, "expected"],
  [/累计|cumulative/, "cumulative"],
  [/年末|年底|期末|截至|year-end/, "as_of"],
  [/季|上半年|下半年|月(?!末)|q[1-4]|quarter/, "part_year"],
  [/全年|本年|当年|年度/, "annual"],
];

/** Says what a number is to its row and column, from the words of their names, the nearest first. */
export function roleOf(names: readonly string[]): FigureRole {
  const plain = names.map((name) => plainHeading(name).replace(/[([][^()[\]]*[)\]]$/, ""));
  if (plain.some((name) => share.test(name))) return "share";
  return plain.some((name) => change.test(name)) ? "change" : "value";
}

export function isOfYearBefore(headings: readonly string[]): boolean {
  return headings.some((heading) => {
    const plain = plainHeading(heading);
    return earlier.test(plain) && !/增|降|比/.test(plain);
  });
}

export function basisIn(names: readonly string[]): PeriodBasis | null {
  for (const name of names.map(plainHeading)) {
    const [, basis] = bases.find(([pattern]) => pattern.test(name)) ?? [];
    if (basis) return basis;
  }
  return null;
}

/** The year that the first of these texts names; null where it names several, or none does. */
export function yearNamed(texts: readonly string[]): number | null {
  const named = texts
    .map((text) => new Set(yearsIn(text.replace(/(?<=\d)\s+(?=\d)/g, "、"))))
    .find(({ size }) => size > 0);
  const [year, second] = named ?? [];
  return year !== undefined && second === undefined ? year : null;
}
