const day = 24 * 60 * 60 * 1000;
const soonDays = 7;

/** Past its due day, or due within a week. */
export type Urgency = "overdue" | "soon";

/** Returns the calendar day in the office's time zone as an ISO date. */
export function officeDay(now: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(now);
}

/** Returns how many days lie between two ISO dates; negative where `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}

/** Returns how a section's due day presses; null when nothing is left to submit. `today` is an ISO date. */
export function urgencyOf(section: { left: number; dueOn: string | null }, today: string): Urgency | null {
  if (section.left === 0 || section.dueOn === null) return null;
  const days = daysBetween(today, section.dueOn);
  if (days < 0) return "overdue";
  return days <= soonDays ? "soon" : null;
}
