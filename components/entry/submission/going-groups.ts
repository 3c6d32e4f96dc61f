import type { Gap, SubmissionPreview } from "./submission-preview";

/** Fields that go for one reason. `reason` is null where each has its own or none. */
export type GoingGroup = { reason: string | null; gaps: readonly Gap[] };

type Going = Pick<SubmissionPreview, "going" | "withoutReason" | "returned">;

/**
 * Returns what goes besides the fields that the sheet lists above, where they are answered for. A reason that several share is said
 * once, before them, as in the review.
 */
export function goingGroupsOf({ going, withoutReason, returned }: Going): GoingGroup[] {
  const listed = new Set([...withoutReason, ...returned].map(({ id }) => id));
  const rest = going.filter(({ id }) => !listed.has(id));
  const shared = [...new Set(rest.map(({ reason }) => reason))].flatMap((reason) => {
    const gaps = rest.filter((gap) => gap.reason === reason);
    return reason !== null && gaps.length > 1 ? [{ reason, gaps }] : [];
  });
  const inGroups = new Set(shared.flatMap(({ gaps }) => gaps.map(({ id }) => id)));
  const alone = rest.filter(({ id }) => !inGroups.has(id));
  return [...(alone.length > 0 ? [{ reason: null, gaps: alone }] : []), ...shared];
}
