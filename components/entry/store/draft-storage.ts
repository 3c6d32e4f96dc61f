/** What was typed and not yet saved outlives a reload, a crash and an expired session, in this browser only. */
const keyOf = (fieldId: string) => `annals.typed.${fieldId}`;

export type Kept = { typed: string; basedOn: number };

export function keepTyped(fieldId: string, kept: Kept): void {
  try {
    localStorage.setItem(keyOf(fieldId), JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still has the text on the page.
  }
}

export function forgetTyped(fieldId: string): void {
  try {
    localStorage.removeItem(keyOf(fieldId));
  } catch {
    // Nothing was kept.
  }
}

/** What is kept for any of these fields. */
export function keptAmong(fieldIds: readonly string[]): (Kept & { id: string })[] {
  return fieldIds.flatMap((id) => {
    const kept = findKept(id);
    return kept ? { id, ...kept } : [];
  });
}

function findKept(fieldId: string): Kept | null {
  try {
    const text = localStorage.getItem(keyOf(fieldId));
    const kept = text ? (JSON.parse(text) as Partial<Kept>) : null;
    const isWhole = typeof kept?.typed === "string" && typeof kept.basedOn === "number";
    return isWhole ? { typed: kept.typed as string, basedOn: kept.basedOn as number } : null;
  } catch {
    return null;
  }
}
