import type { EarlierValues } from "@/lib/entry/earlier/earlier";
import type { FieldKind } from "@/lib/figures/value";
import { type Outline, type OutlineField, type OutlineSection, unitAtEntry } from "@/lib/outline/model";
import type { Bilingual } from "@/lib/platform/bilingual";
import {
  type Gap,
  type GapState,
  gapStateOf,
  type HandOver,
  lastDayOf,
  newestOf,
  type Proposal,
} from "./model";
import { linesOf, type Run, runsOf } from "./parts";

/** A gap as the department's page shows it: plain data, which the server sends to the browser. */
export type AnswerGap = {
  fieldId: string;
  kind: FieldKind;
  name: Bilingual;
  unit: string;
  definition: Bilingual | null;
  ambiguity: Bilingual | null;
  /** The printed value of the most recent earlier report. */
  previous: { year: number; printed: string } | null;
  state: GapState;
  /** What was sent last. */
  sent: Proposal | null;
};

/** Gaps that are printed together: a sentence with its figures, or the lines of a table. */
export type AnswerGroup = { label: Bilingual | null; runs: Run[] | null; gaps: AnswerGap[] };

/** Everything that a department sees: nothing of the section but its own part. */
export type AnswerPage = {
  handOverId: string;
  department: string;
  contact: string;
  year: number;
  report: Bilingual;
  section: { number: string; title: Bilingual };
  part: Bilingual;
  note: string;
  madeBy: string;
  /** ISO dates: when it is due, and the last day on which the link works. */
  dueOn: string;
  lastDay: string;
  groups: AnswerGroup[];
  units: string[];
};

type Of = {
  handOver: HandOver;
  outline: Outline;
  section: OutlineSection;
  wordings: ReadonlyMap<string, string>;
  earlier: EarlierValues;
  units: string[];
};

export function answerPageOf(of: Of): AnswerPage {
  const { handOver, outline, units } = of;
  const { id: handOverId, department, report, section, part, note, dueOn, makerName } = handOver;
  return {
    ...{ handOverId, part, note, dueOn, units, madeBy: makerName, lastDay: lastDayOf(handOver) },
    ...{ department: department.name, contact: department.contact, year: report.year, report: outline.title },
    section: { number: section.number, title: section.title },
    groups: groupsOf(of),
  };
}

function groupsOf({ handOver, outline, section, wordings, earlier }: Of): AnswerGroup[] {
  const asked = new Map(handOver.gaps.map((gap) => [gap.fieldId, gap]));
  const take = (figures: readonly OutlineField[]) =>
    figures.flatMap((field) => {
      const gap = asked.get(field.id);
      asked.delete(field.id);
      return gap ? [gapOf(field, gap, earlier)] : [];
    });
  const printed = section.blocks.flatMap((block) => {
    const groups = linesOf(outline, block, wordings).flatMap(({ item, text, figures }): AnswerGroup[] => {
      const gaps = take(figures);
      if (gaps.length === 0) return [];
      const own = new Set(gaps.map(({ fieldId }) => fieldId));
      const named = new Map(figures.filter(({ id }) => own.has(id)).map(({ key, id }) => [key, { id }]));
      return [{ label: item.label, runs: text === null ? null : runsOf(text, named), gaps }];
    });
    return joined(groups, block.heading ?? block.series?.name ?? null);
  });
  const rest = take(outline.fields);
  return rest.length > 0 ? [...printed, { label: null, runs: null, gaps: rest }] : printed;
}

/** Joins the lines of a block that are no sentences to one group under the block's heading. */
function joined(groups: readonly AnswerGroup[], heading: Bilingual | null): AnswerGroup[] {
  const lines = groups.filter(({ runs }) => runs === null);
  const sentences = groups.filter(({ runs }) => runs !== null);
  if (lines.length === 0) return sentences;
  const gaps = lines.flatMap(({ label, gaps: own }) =>
    own.map((gap) => ({ ...gap, name: label ?? gap.name })),
  );
  return [...sentences, { label: heading, runs: null, gaps }];
}

function gapOf(field: OutlineField, gap: Gap, earlier: EarlierValues): AnswerGap {
  const [last] = earlier.get(field.key) ?? [];
  return {
    fieldId: field.id,
    kind: field.kind,
    name: gap.name,
    unit: unitAtEntry(field.indicator),
    definition: field.indicator?.definition ?? null,
    ambiguity: field.ambiguity,
    previous: last ? { year: last.year, printed: last.printed } : null,
    state: gapStateOf(gap),
    sent: newestOf(gap),
  };
}
