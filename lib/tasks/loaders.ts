import "server-only";
import { currentActor } from "@/lib/accounts/sessions/current-session";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { dayOf } from "@/lib/platform/office-day";
import { progressOfUnfinishedYears } from "@/lib/entry/progress/repository";
import { type YearWork, yearWorkOf } from "@/lib/entry/progress/work";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import type { MenuCounts } from "@/lib/notices/notices-address";
import { findReportYears } from "@/lib/outline/repository";
import { findTasks } from "./find-tasks";
import { menuCountsOf } from "./menu-counts";
import type { Task } from "./task";

export type Desk = {
  tasks: Task[];
  /** The unfinished years; for those who fill in sections in one of them, only with their own. */
  progress: YearWork[];
  /** Every year that was opened, the newest first. */
  years: { year: number; title: Bilingual }[];
};

/** Loads what the signed-in person has to do, and how far the years are that are not finished. */
export async function loadDesk(): Promise<Desk> {
  const actor = await requireActor("/desk");
  const [db, at] = [reader(), new Date()];
  const unfinished = await progressOfUnfinishedYears(db);
  const progress = unfinished.map((year) => yearWorkOf(year, actor, dayOf(at)));
  const own = progress
    .map((year) => ({ ...year, sections: year.sections.filter(({ isMine }) => isMine) }))
    .filter(({ sections }) => sections.length > 0);
  return {
    tasks: await findTasks({ db, actor, at, years: unfinished }),
    progress: own.length > 0 ? own : progress,
    years: await findReportYears(db),
  };
}

/** Loads how much waits for the signed-in person; null where nobody is signed in. */
export async function loadMenuCounts(): Promise<MenuCounts | null> {
  const actor = await currentActor();
  return actor && menuCountsOf(actor);
}
