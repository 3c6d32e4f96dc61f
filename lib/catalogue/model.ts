import { foldRadicals } from "@/lib/characters/radicals";
import type { IndicatorRule } from "@/lib/checks/rule-schema";
import type { GradedPair } from "@/lib/outline/comparability";
import type { FieldKind } from "@/lib/outline/field-kinds";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Details } from "./schema";

export type Indicator = Details & {
  id: string;
  code: string;
  /** Its own checks; null for the defaults of its kind. */
  rules: IndicatorRule[] | null;
  /** How its values of different years compare. */
  grades: GradedPair[];
  /** Code of the indicator that this one was merged into. */
  mergedInto: string | null;
  /** Codes of the indicators merged into this one. */
  merged: string[];
};

/** A field of a report that has the indicator. */
export type Use = {
  fieldId: string;
  key: string;
  year: number;
  section: { number: string; title: Bilingual };
  topic: { code: string; name: Bilingual };
  series: { code: string; name: Bilingual } | null;
  printed: string;
  isApproved: boolean;
};

/** A published version with values under an indicator's code. */
export type Released = { year: number; version: string; code: string; fieldId: string };

export type Editor = { id: string; name: string; email: string };

export type IndicatorLine = {
  code: string;
  name: Bilingual;
  kind: FieldKind;
  unit: string;
  topics: Bilingual[];
  /** The years with the indicator, the latest first; three or more in a row as one: 2018–2023. */
  years: string[];
  mergedInto: string | null;
};

export type TopicName = { code: string; name: Bilingual };

export type Topic = {
  id: string;
  code: string;
  name: Bilingual;
  sections: { year: number; number: string }[];
  editors: Editor[];
};

export type Edition = { year: number; section: string; printed: string };

export type Series = {
  id: string;
  code: string;
  name: Bilingual;
  description: Bilingual;
  editions: Edition[];
};

/** Returns years, the latest first, with three or more in a row as one: 2018–2023. */
export function yearSpans(years: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const year of years.toSorted((a, b) => b - a)) {
    const run = runs.at(-1);
    if (run?.at(-1) === year + 1) run.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map(String) : [`${run.at(-1)}–${run[0]}`]));
}

/** Whether a line matches a search: each typed word must occur in it. */
export function matches(line: IndicatorLine, typed: string): boolean {
  const topics = line.topics.flatMap(({ zh, en }) => [zh, en]);
  const text = comparable([line.code, line.name.zh, line.name.en, line.unit, ...topics].join("\n"));
  const words = comparable(typed).split(/\s+/);
  return words.every((word) => text.includes(word));
}

function comparable(text: string): string {
  return foldRadicals(text).toLowerCase();
}

/** Groups uses by event series, those outside of events first; in each group the latest year comes first. */
export function bySeries(uses: readonly Use[]): { series: Use["series"]; uses: Use[] }[] {
  const groups = new Map<string, { series: Use["series"]; uses: Use[] }>();
  for (const use of uses.toSorted((a, b) => b.year - a.year)) {
    const code = use.series?.code ?? "";
    const group = groups.get(code) ?? { series: use.series, uses: [] };
    groups.set(code, { ...group, uses: [...group.uses, use] });
  }
  return [...groups.values()].toSorted((a, b) => (a.series?.code ?? "").localeCompare(b.series?.code ?? ""));
}

export function yearsOf(all: readonly { year: number }[]): number[] {
  return [...new Set(all.map(({ year }) => year))].toSorted((a, b) => b - a);
}
