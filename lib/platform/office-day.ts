const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/** Returns the day on which an instant falls for the office, as an ISO date. */
export function dayOf(at: Date): string {
  return format.format(at);
}

/** Returns the ISO date so many days later, or earlier for a negative number. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Returns how many days lie between two ISO dates; negative where `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000));
}
