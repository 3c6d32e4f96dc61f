import { findUnit } from "@/lib/figures/find-unit";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReleasedCodes } from "@/lib/publication/observations/export-reads";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { codeNames } from "../codes/messages";
import { columns } from "../columns";
import { type CodeListId, hashId } from "./components";
import { notApplicable, sdmxId, unitId } from "./ids";
import { messages } from "./messages";

type Code = { id: string; name: Bilingual };
export type CodeLists = Record<CodeListId, { name: Bilingual; codes: readonly Code[] }>;
type Names = Pick<AcrossYears, "indicators" | "series" | "topics">;

const none: Code = { id: notApplicable, name: messages.notApplicable };
const titleOf = (column: string): Bilingual =>
  columns.find(({ name }) => name === column)?.title ?? { zh: column, en: column };
const sorted = (codes: readonly Code[]) => codes.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Returns the code lists of all releases in force: every code that their observations use, with its newest name. */
export function codeListsOf(codes: ReleasedCodes, { indicators, series, topics }: Names): CodeLists {
  const nameOf = (code: string, name: Bilingual | undefined) => name ?? { zh: code, en: code };
  const ofValues = (values: readonly string[], name: (code: string) => Bilingual | undefined) =>
    values.map((code) => ({ id: sdmxId(code), name: nameOf(code, name(code)) }));
  const topicNames = new Map(
    [...indicators.values()].flatMap(({ topic }) => (topic ? [[topic.code, topic.name]] : [])),
  );
  const labels = breakdownNames(indicators);
  const lists: Omit<CodeLists, keyof typeof fixedLists> = {
    CL_INDICATOR: {
      name: titleOf("indicator_code"),
      codes: sorted(codes.indicators.map(({ code, ...name }) => ({ id: sdmxId(code), name }))),
    },
    CL_EVENT_SERIES: {
      name: titleOf("series_code"),
      codes: [none, ...sorted(ofValues(codes.series, (code) => series.get(code)?.name))],
    },
    CL_BREAKDOWN: {
      name: messages.breakdown,
      codes: [
        none,
        ...sorted([
          ...ofValues(codes.breakdowns, (key) => labels.get(key)),
          ...codes.hashes.map((hash) => ({ id: hashId(hash), name: nameOf(hash, undefined) })),
        ]),
      ],
    },
    CL_TOPIC: {
      name: titleOf("topic_code"),
      codes: sorted(ofValues(codes.topics, (code) => topicNames.get(code) ?? topics.get(code)?.name)),
    },
    CL_UNIT: { name: titleOf("unit"), codes: [none, ...sorted(codes.units.map(unitCode))] },
  };
  return { ...fixedLists, ...lists };
}

function unitCode({ sign, en }: { sign: string; en: string }): Code {
  const unit = findUnit(sign);
  return { id: unitId(sign), name: { zh: unit?.zh ?? sign, en: en || (unit?.en ?? sign) } };
}

/** Returns the name of each figure: that of its district or row, if it has one, else its indicator's. */
function breakdownNames(indicators: Names["indicators"]): Map<string, Bilingual> {
  const values = [...indicators.values()].flatMap((indicator) =>
    indicator.values.map(({ figure, place }) => [figure.key, place ?? indicator.name] as const),
  );
  return new Map(values);
}

const named = (column: keyof typeof codeNames) => ({
  name: titleOf(column),
  codes: Object.entries(codeNames[column]).map(([code, name]: [string, Bilingual]) => ({
    id: column === "obs_status" ? code : sdmxId(code.replaceAll("_", ".")),
    name,
  })),
});

const fixedLists = {
  CL_FREQ: { name: messages.frequency, codes: [{ id: "A", name: messages.annual }] },
  CL_OBS_STATUS: named("obs_status"),
  CL_KIND: named("kind"),
  CL_QUALIFIER: named("qualifier"),
  CL_PERIOD_BASIS: named("period_basis"),
  CL_COMPARABILITY: named("comparability"),
};
