import { findingsOf } from "@/lib/checks/check";
import type { Finding } from "@/lib/checks/finding";
import { type Answer, isAnswered, unansweredOf } from "@/lib/entry/answers";
import type { Conflict } from "@/lib/entry/conflict";
import {
  countStandings,
  type FormField,
  type SectionForm,
  type Standing,
  type Standings,
} from "@/lib/entry/form";
import type { Source } from "@/lib/entry/model";
import type { Value } from "@/lib/figures/value";
import type { Sentence } from "@/lib/platform/result";

/** What becomes of what was typed. */
export type Saving = "saved" | "saving" | "unsaved" | "invalid" | "conflict";

export type FieldState = Source & {
  saving: Saving;
  /** Why it is not saved. */
  sentence: Sentence | null;
  conflict: (Conflict & { mine: string }) | null;
  version: number;
  value: Value | null;
  printed: string;
  savedBy: string | null;
  savedAt: string | null;
  standing: Standing;
  answers: readonly Answer[];
  findings: readonly Finding[];
  openComments: number;
};

export type Counts = {
  saving: Record<Saving, number>;
  standing: Standings;
  warning: number;
  commented: number;
};

/** The state of every field of a form. Each input listens to its own field only, so typing renders one input. */
export class FieldStore {
  readonly #form: SectionForm;
  readonly #states: Map<string, FieldState>;
  readonly #own: readonly string[];
  readonly #listeners = new Set<() => void>();
  #counts: Counts | null = null;

  constructor(form: SectionForm) {
    const fields = Object.values(form.fields);
    this.#form = form;
    this.#states = new Map(fields.map((field) => [field.id, initialState(field)]));
    this.#own = fields.filter((field) => field.section === form.number).map((field) => field.id);
    this.#check();
  }

  get(id: string): FieldState {
    const state = this.#states.get(id);
    if (!state) throw new Error(`No field ${id} in this form.`);
    return state;
  }

  patch(id: string, change: Partial<FieldState>): void {
    const before = this.get(id);
    this.#states.set(id, { ...before, ...change });
    if (change.value !== undefined && change.value !== before.value) this.#check();
    this.#counts = null;
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Counts over the section's own fields; the same object until something changes. */
  counts = (): Counts => {
    this.#counts ??= this.#count();
    return this.#counts;
  };

  ownIds(): readonly string[] {
    return this.#own;
  }

  hasUnsaved(): boolean {
    return [...this.#states.values()].some((state) => state.saving !== "saved");
  }

  /** The section's own fields that are in a state, in order of entry. */
  idsIn(state: Saving | Standing | "warning" | "commented"): string[] {
    return this.#own.filter((id) => {
      const { saving, standing, openComments } = this.get(id);
      if (state === "commented") return openComments > 0;
      return state === "warning" ? isWarned(this.get(id)) : saving === state || standing === state;
    });
  }

  // The rules are the server's, applied here to what has just been typed.
  #check(): void {
    const { year, fields, relations } = this.#form;
    const checked = Object.values(fields).flatMap(({ id, check }) => {
      const { value, printed } = this.get(id);
      return check ? { ...check, value, printed } : [];
    });
    const findings = findingsOf({ year, fields: checked, relations });
    for (const { id, key } of Object.values(fields)) {
      const own = findings.filter((finding) => finding.key === key);
      const state = this.get(id);
      if (own.length > 0 || state.findings.length > 0) this.#states.set(id, { ...state, findings: own });
    }
  }

  #count(): Counts {
    const own = this.#own.map((id) => this.get(id));
    const saving = { saved: 0, saving: 0, unsaved: 0, invalid: 0, conflict: 0 };
    for (const state of own) saving[state.saving] += 1;
    const commented = own.filter((state) => state.openComments > 0).length;
    return { saving, standing: countStandings(own), warning: own.filter(isWarned).length, commented };
  }
}

/** What is asked at a field; of an approved one only what stands in the way of a release, until it is answered. */
export function askedAt({ findings, answers, standing }: FieldState): readonly Finding[] {
  return standing === "approved" ? unansweredOf(findings, answers) : findings;
}

/** Whether a finding still waits for its answer. */
export function isWarned(state: FieldState): boolean {
  return askedAt(state).some((finding) => !isAnswered(finding, state.answers));
}

function initialState(field: FormField): FieldState {
  const { version, printed, savedBy, savedAt, standing, answers, openComments } = field;
  const { source, quotation, page, link, attachmentId } = field;
  const state = { version, printed, savedBy, savedAt, standing, answers, openComments };
  const value = field.check?.value ?? null;
  const fresh = { saving: "saved", sentence: null, conflict: null, findings: [] } as const;
  return { ...state, source, quotation, page, link, attachmentId, value, ...fresh };
}
