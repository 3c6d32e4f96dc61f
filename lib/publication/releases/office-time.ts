const localTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/** Returns a local time of the office ("2026-12-01T10:00") as an ISO instant in UTC; null if it is not a valid time. */
export function officeInstantOf(local: string): string | null {
  if (!localTime.test(local)) return null;
  // Shanghai has had this offset all year since 1992.
  const instant = new Date(`${local}+08:00`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
