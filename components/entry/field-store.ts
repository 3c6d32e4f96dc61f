import type { Conflict } from "@/lib/entry/conflict";
import type { FormField, Standing, Standings } from "@/lib/entry/form";
import { countStandings } from "@/lib/entry/form";
import type { Sentence } from "@/lib/platform/result";

/** What becomes of what was typed. */
export type Saving = "saved" | "saving" | "unsaved" | "invalid" | "conflict";

export type FieldState = {
  saving: Saving;
  /** Why it is not saved. */
  sentence: Sentence | null;
  conflict: (Conflict & { mine: string }) | null;
  version: number;
  printed: string;
  source: string;
  savedBy: string | null;
  savedAt: string | null;
  standing: Standing;
};

/** The state of every field of a form. Each input listens to its own field only, so typing renders one input. */
export class FieldStore {
  readonly #states: Map<string, FieldState>;
  readonly #own: ReadonlySet<string>;
  readonly #listeners = new Set<() => void>();
  #counts: { saving: Record<Saving, number>; standing: Standings } | null = null;

  constructor(fields: readonly FormField[], section: string) {
    this.#states = new Map(fields.map((field) => [field.id, initialState(field)]));
    this.#own = new Set(fields.filter((field) => field.section === section).map((field) => field.id));
  }

  get(id: string): FieldState {
    const state = this.#states.get(id);
    if (!state) throw new Error(`No field ${id} in this form.`);
    return state;
  }

  patch(id: string, change: Partial<FieldState>): void {
    this.#states.set(id, { ...this.get(id), ...change });
    this.#counts = null;
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Counts over the section's own fields; the same object until something changes. */
  counts = (): { saving: Record<Saving, number>; standing: Standings } => {
    this.#counts ??= this.#count();
    return this.#counts;
  };

  hasUnsaved(): boolean {
    return [...this.#states.values()].some((state) => state.saving !== "saved");
  }

  ids(saving: Saving): string[] {
    return [...this.#states].filter(([, state]) => state.saving === saving).map(([id]) => id);
  }

  #count() {
    const own = [...this.#states].filter(([id]) => this.#own.has(id)).map(([, state]) => state);
    const saving = { saved: 0, saving: 0, unsaved: 0, invalid: 0, conflict: 0 };
    for (const state of own) saving[state.saving] += 1;
    return { saving, standing: countStandings(own) };
  }
}

function initialState(field: FormField): FieldState {
  const { version, printed, source, savedBy, savedAt, standing } = field;
  return {
    saving: "saved",
    sentence: null,
    conflict: null,
    version,
    printed,
    source,
    savedBy,
    savedAt,
    standing,
  };
}
