import type { PersonLine } from "@/lib/accounts/people/person-listing";
import type { YearLine } from "@/lib/outline/years-repository";

export const stepNames = ["office", "outline", "people", "release"] as const;
export type StepName = (typeof stepNames)[number];

/** What an office does until its first report is published. `year` is that of the report, once there is one. */
export type Step = { name: StepName; isDone: boolean; year: number | null };

type State = {
  isOfficeNamed: boolean;
  years: readonly Pick<YearLine, "year" | "isReleased">[];
  people: readonly Pick<PersonLine, "roles" | "state">[];
};

/** Returns the steps of an office that has published nothing yet; null for one that has. */
export function stepsOf({ isOfficeNamed, years, people }: State): Step[] | null {
  if (years.some(({ isReleased }) => isReleased)) return null;
  const year = years[0]?.year ?? null;
  const done: Record<StepName, boolean> = {
    office: isOfficeNamed,
    outline: year !== null,
    people: canReviewEachOther(people),
    release: false,
  };
  return stepNames.map((name) => ({ name, isDone: done[name], year }));
}

// Nobody approves their own entries, so that one person is not enough.
function canReviewEachOther(people: State["people"]): boolean {
  const able = people.filter(({ state }) => state === "active" || state === "invited");
  const editors = able.filter(({ roles }) => roles.includes("editor"));
  const reviewers = able.filter(({ roles }) => roles.includes("reviewer"));
  return editors.some((editor) => reviewers.some((reviewer) => reviewer !== editor));
}
