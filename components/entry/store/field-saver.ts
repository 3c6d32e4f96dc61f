import { type Draft, removeDraft, storeDraft } from "@/components/desk/drafts/draft-storage";
import { isPageClosing } from "@/components/desk/drafts/leaving";
import { newKey } from "@/components/desk/new-key";
import { refusedAs } from "@/components/desk/refused";
import { readTyped, type Revision } from "@/lib/entry/model";
import { refusalSentence } from "@/lib/figures/refusals";
import { printValue } from "@/lib/figures/value";
import { reportWrite } from "@/components/desk/storage-problem";
import { type Change, isUnsaved, sourceOf } from "./change";
import type { FieldStore } from "./field-store";
import { enqueueSave, isBeingSaved, type Outcome, reportOutcome } from "./own-saves";
import { forgetKeys, keysFor, recoverKeys, unansweredOf } from "./request-keys";
import { dropRetry, retryLater, retryNow, serverAnswered } from "./retries";
import { failedState, savedState, savingState } from "./saved-state";
import { mayPass, sendSave } from "./send-save";

type Options = {
  store: FieldStore;
  /** Returns the text in the field's input. */
  textOf: (id: string) => string;
  /** Writes text into the field's input: as printed after a save, or as typed when it is recovered. */
  setText: (id: string, text: string) => void;
};

type Save = { id: string; change: Change; textBefore: string };

/**
 * Saves the fields of a form one by one. A field's next save waits for its last one; typing never waits. What fails for a reason
 * that may pass is tried again until it is answered, or there is newer text.
 */
export class FieldSaver {
  readonly #store: FieldStore;
  readonly #textOf: Options["textOf"];
  readonly #setText: Options["setText"];
  readonly #failed = new Map<string, Change>();

  constructor({ store, textOf, setText }: Options) {
    this.#store = store;
    this.#textOf = textOf;
    this.#setText = setText;
  }

  save = (id: string, edit: Change): void => {
    const store = this.#store;
    // Edits of the source that failed along with an invalid figure are sent once it is valid.
    const change = { ...sourceOf(this.#failed.get(id)), ...edit };
    const { conflict, version } = store.get(id);
    // Leaving a field in conflict unchanged is not a decision.
    if (conflict && conflict.mine === change.typed && change.basedOn === undefined) return;
    dropRetry(id);
    const reading = this.#read(id, change.typed);
    if (!reading.ok) {
      const [zh, en] = [refusalSentence(reading.error, "zh"), refusalSentence(reading.error, "en")];
      this.#keep(id, { typed: change.typed, basedOn: version, ...unsentKeysOf(id) });
      this.#failed.set(id, change);
      store.patch(id, { saving: "invalid", sentence: refusedAs("INVALID", { zh, en }) });
      return;
    }
    store.patch(id, { value: reading.value, ...(this.#hasToSend(id, change) && savingState) });
    const textBefore = this.#textOf(id);
    // A form that is opened before its turn finds it.
    if (isBeingSaved(id)) this.#keep(id, { typed: change.typed, basedOn: version, ...unsentKeysOf(id) });
    enqueueSave(id, () => this.#begin({ id, change, textBefore }));
  };

  /** Returns whether typed text is what the field has, as it would be printed. */
  isPrinted(id: string, typed: string): boolean {
    const { printed } = this.#store.get(id);
    const reading = this.#read(id, typed);
    return typed === printed || (reading.ok && (reading.value ? printValue(reading.value) : "") === printed);
  }

  /** Tries again what was not saved: at once, and also what is not tried by itself. */
  retry = (): void => {
    for (const id of this.#store.idsIn("unsaved")) {
      const change = this.#failed.get(id);
      if (change) this.save(id, change);
    }
    retryNow();
  };

  /** Remembers a draft for the next attempt to save it. */
  recover = (id: string, { typed, key, unanswered = [] }: Draft): void => {
    const change = { typed };
    recoverKeys(
      id,
      key === undefined ? { change: null, keys: unanswered } : { change, keys: [key, ...unanswered] },
    );
    this.#failed.set(id, change);
  };

  /** Shows how a save of this form or of one that was left has ended. */
  accept = ({ id, change, textBefore, result }: Outcome): void => {
    const store = this.#store;
    if (!result?.ok) {
      this.#failed.set(id, change);
      store.patch(id, failedState(result?.error ?? null, change.typed));
      return;
    }
    const { revision } = result.value;
    this.#failed.delete(id);
    store.patch(id, savedState(revision, store.field(id)));
    // What was typed since stays.
    if ([change.typed, textBefore].includes(this.#textOf(id))) this.#setText(id, revision.printed);
  };

  async #begin({ id, change: edit, textBefore }: Save): Promise<void> {
    dropRetry(id);
    // The save before this one may have failed meanwhile, and its edits of the source with it.
    const change = { ...sourceOf(this.#failed.get(id)), ...edit };
    if (!this.#hasToSend(id, change)) {
      removeDraft(this.#personId, id);
      this.#store.patch(id, { saving: "saved", sentence: null, conflict: null });
      return;
    }
    this.#store.patch(id, savingState);
    return this.#send({ id, change, textBefore });
  }

  async #send({ id, change, textBefore }: Save): Promise<void> {
    const { conflict, version } = this.#store.get(id);
    // Whoever edits after a conflict has seen the other value.
    const basedOn = change.basedOn ?? conflict?.theirs.number ?? version;
    const request = keysFor(id, change);
    this.#keep(id, { typed: change.typed, basedOn, ...request });
    const result = await sendSave({ ...change, fieldId: id, basedOn, openedBy: this.#personId, request });
    if (result?.ok || result?.error.code === "CONFLICT") forgetKeys(id);
    if (result?.ok) {
      // The form that is loaded next may have been read before this save: then its draft is sent again, and recognised.
      if (!isPageClosing()) removeDraft(this.#personId, id, change.typed);
      this.#rememberSave(result.value.revision, basedOn);
    }
    if (result) reportWrite(result);
    const outcome = { id, change, textBefore, result };
    this.accept(outcome);
    reportOutcome(outcome, this.#store);
    if (!mayPass(result)) return serverAnswered();
    // Quietly: why it is not saved stays on the page meanwhile.
    retryLater(id, () => enqueueSave(id, () => this.#send({ id, change, textBefore })));
  }

  #rememberSave({ fieldId: id, number, printed: to }: Revision, basedOn: number): void {
    // Otherwise nothing new was saved, or a save whose answer was lost came before.
    if (number !== basedOn + 1) return;
    const { conflict, printed } = this.#store.get(id);
    const from = conflict?.theirs.printed ?? printed;
    this.#store.undoList.add({ id, number, basedOn: number, from, to, key: newKey() });
  }

  // Text that is back to what was saved last may differ from what an unanswered save has saved.
  #hasToSend(id: string, change: Change): boolean {
    return isUnsaved(change, this.#store.get(id)) || unansweredOf(id) !== null;
  }

  #read(id: string, typed: string) {
    const { year, units } = this.#store.form();
    const { kind, isWording, unit } = this.#store.field(id);
    return readTyped({ kind, indicator: isWording ? null : { unit } }, typed, year, units);
  }

  #keep(id: string, draft: Pick<Draft, "typed" | "basedOn" | "key" | "unanswered">): void {
    const { year, number } = this.#store.form();
    storeDraft(this.#personId, id, { ...draft, year, section: number });
  }

  get #personId(): string {
    return this.#store.form().personId;
  }
}

/** Returns the keys to keep with text that is not sent. */
function unsentKeysOf(id: string): Pick<Draft, "unanswered"> {
  return { unanswered: unansweredOf(id)?.keys ?? [] };
}
