const stored = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})\+00:00$/;

/** Converts a stored time (`2026-01-31T08:00:00.000+00:00`) to an ISO instant; null for any other form. */
export function instantOf(text: unknown): string | null {
  const match = typeof text === "string" ? stored.exec(text) : null;
  return match ? `${match[1]}Z` : null;
}
