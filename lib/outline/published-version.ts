import type { ReportState } from "./model";

/** The newest version of a report that was not withdrawn. `takesEffectAt` is null once readers have it. */
export type PublishedVersion = { version: string; takesEffectAt: string | null };

/** What holds for a year as a whole, whatever part of it is on the screen. */
export type YearState = { state: ReportState; published: PublishedVersion | null };
