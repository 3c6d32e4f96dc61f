import { daysBetween } from "@/lib/platform/office-day";

const soonDays = 7;

/** Past its due day, or due within a week. */
export type Urgency = "overdue" | "soon";

/** Returns how a section's due day presses; null when nothing is left to submit. `today` is an ISO date. */
export function urgencyOf(section: { left: number; dueOn: string | null }, today: string): Urgency | null {
  if (section.left === 0 || section.dueOn === null) return null;
  const days = daysBetween(today, section.dueOn);
  if (days < 0) return "overdue";
  return days <= soonDays ? "soon" : null;
}
