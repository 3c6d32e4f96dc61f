/** Days before a due day on which people are reminded. Who was not reminded in time is so later. */
const stages = [7, 1] as const;
export const [firstStage] = stages;

/** Returns the last stage reached: 7 or 1; null before the first, and once the day has passed. */
export function stageOf(days: number): number | null {
  return days < 0 ? null : (stages.findLast((stage) => days <= stage) ?? null);
}

/** Names a reminder: what it is about, when that is due, and at which stage. */
export function reminderKey(id: string, { dueOn, days }: { dueOn: string; days: number }): string {
  return `${id} ${dueOn} ${stageOf(days)}`;
}
