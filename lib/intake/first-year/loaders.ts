import "server-only";
import { loadPeople } from "@/lib/accounts/people/loaders";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findOffice } from "@/lib/office/repository";
import { titleOfYear } from "@/lib/outline/opening/report-title";
import { canOpenReport } from "@/lib/outline/policy";
import { findChoices, isAnyReleased, yearLines } from "@/lib/outline/years-repository";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import { type Step, stepsOf } from "./steps";
import type { KnownTopic } from "./topics";

/** Loads the first steps of an office; null for those who may not take them, and once a report is published. */
export async function loadSteps(): Promise<Step[] | null> {
  // Whoever has published a report is asked this on every visit, and has many years and people.
  const people = (await isAnyReleased(reader())) ? null : await loadPeople();
  if (!people) return null;
  const [office, years] = await Promise.all([findOffice(reader()), yearLines(reader())]);
  return stepsOf({ isOfficeNamed: office.changedAt !== null, years, people });
}

export type NewYear = {
  topics: KnownTopic[];
  /** Years that have been opened. */
  opened: number[];
  /** The year to offer: last year's report is written this winter, and an archive goes on backwards from the oldest. */
  year: number;
  reportName: Bilingual;
  title: Bilingual;
};

/** Loads what opening a year from a table of contents or a document needs; null for those who may not. */
export async function loadNewYear(address: string): Promise<NewYear | null> {
  const actor = await requireActor(address);
  if (!canOpenReport(actor)) return null;
  const [{ topics }, { reportName }, years] = await Promise.all([
    findChoices(reader()),
    findOffice(reader()),
    yearLines(reader()),
  ]);
  const opened = years.map((line) => line.year);
  const year = opened.length > 0 ? Math.min(...opened) - 1 : new Date().getFullYear() - 1;
  return { topics, opened, year, reportName, title: titleOfYear(reportName, year) };
}
