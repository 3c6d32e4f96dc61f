import { reportFindingsOf } from "@/lib/entry/findings/report-findings";
import type { FormField, FieldStatus } from "@/lib/entry/form/form";
import type { ReceivedForm } from "@/lib/entry/form/sent-form";
import {
  countStates,
  type Counts,
  type FieldState,
  storedState,
  hasOpenFinding,
  needsAttention,
  type Saving,
} from "./field-state";
import { type Places, placesOf } from "./field-places";
import { UndoList } from "./undo-list";

/** The state of every field of a form. Each input subscribes to its own field, so typing re-renders one input only. */
export class FieldStore {
  #form: ReceivedForm;
  #fields: Map<string, FormField>;
  readonly #states: Map<string, FieldState>;
  /** Ids of the fields that were created while the form is open. */
  readonly #added = new Set<string>();
  readonly undoList = new UndoList();
  readonly #listeners = new Set<() => void>();
  /** By field id: the place where it was last edited, of all its places. */
  readonly #editedAt = new Map<string, string>();
  #counts: Counts | null = null;
  #places: Places | null = null;
  #unplaced: readonly string[] | null = null;

  constructor(form: ReceivedForm) {
    const fields = Object.values(form.fields);
    this.#form = form;
    this.#fields = new Map(fields.map((field) => [field.id, field]));
    this.#states = new Map(fields.map((field) => [field.id, storedState(field)]));
    this.#check();
  }

  /** Adds a field that was created while the form is open. Does nothing when it is there already. */
  addField(field: FormField): void {
    if (this.#fields.has(field.id)) return;
    this.#added.add(field.id);
    this.#fields.set(field.id, field);
    this.#states.set(field.id, storedState(field));
    this.#check();
    this.#places = null;
    this.#notify();
  }

  /**
   * Takes over a form that was loaded again. A field that is being edited or saved keeps its state, and so does one that
   * was saved since. Returns the ids of the fields whose text changed.
   */
  adopt(form: ReceivedForm, textOf: (id: string) => string): string[] {
    if (form === this.#form) return [];
    const added = [...this.#fields].filter(([id]) => this.#added.has(id));
    this.#form = form;
    this.#fields = new Map([
      ...added,
      ...Object.values(form.fields).map((field) => [field.id, field] as const),
    ]);
    const changed = [...this.#fields.values()].filter((field) => this.#adoptField(field, textOf));
    this.#places = null;
    this.#check();
    this.#notify();
    return changed.map(({ id }) => id);
  }

  /** Returns whether the text changed. */
  #adoptField(field: FormField, textOf: (id: string) => string): boolean {
    const [before, stored] = [this.#states.get(field.id), storedState(field)];
    const isEdited = before && (before.saving !== "saved" || textOf(field.id) !== before.printed);
    if (isEdited || (before && before.version > stored.version)) return false;
    this.#states.set(field.id, { ...stored, findings: before?.findings ?? [] });
    return before?.printed !== stored.printed;
  }

  /** Returns the form as it was last loaded. */
  form = (): ReceivedForm => this.#form;

  has(id: string): boolean {
    return this.#fields.has(id);
  }

  field(id: string): FormField {
    const field = this.#fields.get(id);
    if (!field) throw new Error(`No field ${id} in this form.`);
    return field;
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
    if (change.printed !== undefined && this.field(id).isWording) this.#places = null;
    this.#notify();
  }

  #notify(): void {
    this.#counts = null;
    for (const listener of this.#listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Returns counts over the section's own fields; the same object until something changes. */
  counts = (): Counts => {
    this.#counts ??= countStates(this.ownIds().map((id) => this.get(id)));
    return this.#counts;
  };

  /**
   * Returns the one place where messages about a field are shown: where it was last edited, else where it appears
   * first. Null when it appears nowhere.
   */
  messagePlaceOf(id: string): string | null {
    const last = this.#editedAt.get(id);
    const isStillThere = last !== undefined && this.#currentPlaces().get(id)?.includes(last);
    return isStillThere ? last : this.firstPlaceOf(id);
  }

  /** Returns where a field appears first; null when it appears nowhere. Only there the keyboard stops at it. */
  firstPlaceOf(id: string): string | null {
    return this.#currentPlaces().get(id)?.[0] ?? null;
  }

  setEditedAt(id: string, place: string): void {
    if (this.#editedAt.get(id) === place) return;
    this.#editedAt.set(id, place);
    this.#notify();
  }

  /**
   * Returns the section's own fields that appear in no block and no sentence; the same list until something changes.
   */
  unplaced = (): readonly string[] => {
    const places = this.#currentPlaces();
    this.#unplaced ??= this.ownIds().filter((id) => !places.has(id));
    return this.#unplaced;
  };

  #currentPlaces(): Places {
    if (this.#places) return this.#places;
    this.#unplaced = null;
    this.#places = placesOf(this.#form, this.#fields.values(), (id) => this.get(id).printed);
    return this.#places;
  }

  ownIds(): readonly string[] {
    const own = [...this.#fields.values()].filter((field) => field.section === this.#form.number);
    return own.map(({ id }) => id);
  }

  hasUnsaved(): boolean {
    return [...this.#states.values()].some((state) => state.saving !== "saved");
  }

  /** Returns the ids of the section's own fields that need attention: a reason, a correction or an answer. */
  idsToAttendTo(): string[] {
    return this.ownIds().filter((id) => needsAttention(this.get(id)));
  }

  /** Returns the ids of the section's own fields in a state, in order of entry. */
  idsIn(state: Saving | FieldStatus | "warning" | "commented"): string[] {
    return this.ownIds().filter((id) => {
      const { saving, status, openComments } = this.get(id);
      if (state === "commented") return openComments > 0;
      return state === "warning" ? hasOpenFinding(this.get(id)) : saving === state || status === state;
    });
  }

  // Runs the rules of the server on what has just been typed.
  #check(): void {
    const { year, relations } = this.#form;
    const fields = [...this.#fields.values()];
    const checked = fields.flatMap(({ id, check }) => {
      const { value, printed } = this.get(id);
      return check ? { ...check, value, printed } : [];
    });
    const sentences = fields
      .filter(({ isWording }) => isWording)
      .map(({ id, key }) => ({ key, text: this.get(id).printed }));
    const findings = reportFindingsOf({ year, fields: checked, relations, sentences });
    for (const { id, key } of fields) {
      const own = findings.filter((finding) => finding.key === key);
      const state = this.get(id);
      if (own.length > 0 || state.findings.length > 0) this.#states.set(id, { ...state, findings: own });
    }
  }
}
