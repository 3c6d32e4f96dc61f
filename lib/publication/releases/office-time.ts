const typed = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

/** A time as typed ("2026-12-01T10:00"), meant in the office's time, as an instant in UTC; null where it is none. */
export function officeInstantOf(local: string): string | null {
  if (!typed.test(local)) return null;
  // Shanghai has kept one offset since 1991.
  const instant = new Date(`${local}+08:00`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
