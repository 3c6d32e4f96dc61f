import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db } from "@/lib/platform/database";
import { dayOf } from "@/lib/platform/office-day";
import { type Department, type HandOver, isAwaited, stateOf } from "./model";
import { editorsOf, handOversOf } from "./repository";

/** A part that a department still owes figures of. */
export type DueHandOver = {
  id: string;
  department: Department;
  year: number;
  section: string;
  title: Bilingual;
  topicId: string;
  part: Bilingual;
  note: string;
  /** ISO dates: when it is due, and when it was handed over. */
  dueOn: string;
  madeOn: string;
  /** How many of its figures were not sent, or were returned. */
  missing: number;
  /** Ids of who handed it over and of the section's editors. */
  editorIds: readonly string[];
};

/** Returns the parts due from one ISO date to another, both included, of which a department still owes figures. */
export async function dueHandOvers(db: Db, from: string, to: string): Promise<DueHandOver[]> {
  const handOvers = await handOversOf(db, { dueFrom: from, dueTo: to });
  const open = handOvers.filter((one) => stateOf(one, from) === "open");
  const due: DueHandOver[] = [];
  for (const one of open.filter(({ gaps }) => gaps.some(isAwaited)))
    due.push(dueOf(one, await editorsOf(db, one.section.topicId)));
  return due.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
}

function dueOf(handOver: HandOver, editors: readonly string[]): DueHandOver {
  const { id, department, report, section, part, note, dueOn, gaps, makerId, at } = handOver;
  return {
    ...{ id, department, part, note, dueOn, madeOn: dayOf(new Date(at)) },
    ...{ year: report.year, section: section.number, title: section.title, topicId: section.topicId },
    missing: gaps.filter(isAwaited).length,
    editorIds: [...new Set([makerId, ...editors])],
  };
}
