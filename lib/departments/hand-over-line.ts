import type { Bilingual } from "@/lib/platform/bilingual";
import {
  type Department,
  type GapState,
  gapStateOf,
  type HandOver,
  type HandOverState,
  lastDayOf,
  newestOf,
  type Proposal,
  stateOf,
} from "./model";

/** A part that was handed over, as lists show it. */
export type HandOverLine = {
  id: string;
  department: Department;
  section: { number: string; title: Bilingual };
  year: number;
  part: Bilingual;
  /** ISO dates. */
  dueOn: string;
  lastDay: string;
  state: HandOverState;
  isOverdue: boolean;
  counts: Record<GapState, number>;
  /** ISO time at which the department last opened its link; null if it never did. */
  openedAt: string | null;
  madeBy: string;
  /** Whether the person may change it. */
  isMine: boolean;
};

type Seen = { today: string; openedAt: string | null; isMine: boolean };

export function lineOf(handOver: HandOver, { today, ...seen }: Seen): HandOverLine {
  const { id, department, section, report, part, dueOn, makerName, gaps } = handOver;
  const counts: HandOverLine["counts"] = { empty: 0, open: 0, returned: 0, accepted: 0 };
  for (const gap of gaps) counts[gapStateOf(gap)] += 1;
  return {
    ...{ id, department, part, dueOn, counts, madeBy: makerName, year: report.year, ...seen },
    section: { number: section.number, title: section.title },
    lastDay: lastDayOf(handOver),
    state: stateOf(handOver, today),
    isOverdue: dueOn < today && counts.empty + counts.returned > 0,
  };
}

/** What a department offers for a part of a section, and nobody has decided on. */
export type OpenProposals = {
  handOverId: string;
  department: string;
  part: Bilingual;
  offered: readonly { fieldId: string; name: Bilingual; proposal: Proposal }[];
};

export function openProposalsOf(handOver: HandOver): OpenProposals | null {
  const { id: handOverId, department, part, gaps } = handOver;
  const offered = gaps.flatMap((gap) => {
    const proposal = newestOf(gap);
    return proposal && gapStateOf(gap) === "open" ? [{ fieldId: gap.fieldId, name: gap.name, proposal }] : [];
  });
  return offered.length > 0 ? { handOverId, department: department.name, part, offered } : null;
}
