"use client";

import { useCallback, useEffect, useRef } from "react";
import { storeDraft, removeDraft } from "@/components/desk/draft-storage";
import { refusedOf } from "@/components/desk/refused";
import type { Conflict } from "@/lib/entry/conflict";
import type { FormField, SectionForm } from "@/lib/entry/form/form";
import { readTyped } from "@/lib/entry/model";
import { refusalSentence } from "@/lib/figures/refusals";
import type { Refusal } from "@/lib/platform/result";
import { type Change, isUnsaved, sourceOf } from "./change";
import type { FieldStore } from "./field-store";
import { notSaved } from "./messages";
import { enqueueSave, onOutcome, type Outcome, reportOutcome, savesSettled } from "./own-saves";
import { savedState } from "./saved-state";
import { sendSave } from "./send-save";
import { useRecoveredDrafts } from "./use-recovered-drafts";

type Options = {
  store: FieldStore;
  form: Pick<SectionForm, "personId" | "year" | "number" | "units">;
  /** Returns the text in the field's input. */
  textOf: (id: string) => string;
  /** Writes text into the field's input: as printed after a save, or as typed when it is recovered. */
  setText: (id: string, text: string) => void;
};

/** Saves fields one by one. A field's next save waits for its last one; typing never waits. */
export function useSaving({ store, form: { personId, year, number, units }, textOf, setText }: Options) {
  const failed = useRef(new Map<string, Change>());

  const keep = useCallback(
    (id: string, typed: string, basedOn: number) =>
      storeDraft(personId, id, { typed, basedOn, year, section: number }),
    [personId, year, number],
  );

  const accept = useCallback(
    ({ id, change, textBefore, result }: Outcome) => {
      if (!result?.ok) {
        failed.current.set(id, change);
        store.patch(id, failedState(result?.error ?? null, change.typed));
        return;
      }
      const { revision } = result.value;
      failed.current.delete(id);
      store.patch(id, savedState(revision, store.field(id)));
      // What was typed since stays.
      if ([change.typed, textBefore].includes(textOf(id))) setText(id, revision.printed);
    },
    [store, textOf, setText],
  );

  const send = useCallback(
    async (id: string, change: Change, textBefore: string) => {
      const state = store.get(id);
      if (!isUnsaved(change, state)) {
        removeDraft(personId, id);
        store.patch(id, { saving: "saved", sentence: null, conflict: null });
        return;
      }
      store.patch(id, savingState);
      // Whoever edits after a conflict has seen the other value.
      const basedOn = change.basedOn ?? state.conflict?.theirs.number ?? state.version;
      keep(id, change.typed, basedOn);
      const result = await sendSave({ ...change, fieldId: id, basedOn, openedBy: personId });
      if (result?.ok) removeDraft(personId, id, change.typed);
      const outcome = { id, change, textBefore, result };
      accept(outcome);
      reportOutcome(outcome, store);
    },
    [store, personId, keep, accept],
  );

  const save = useCallback(
    (id: string, edit: Change) => {
      // Edits of the source that failed along with an invalid figure are sent once it is valid.
      const change = { ...sourceOf(failed.current.get(id)), ...edit };
      const { conflict, version } = store.get(id);
      // Leaving a field in conflict unchanged is not a decision.
      if (conflict && conflict.mine === change.typed && change.basedOn === undefined) return;
      const reading = readTyped(typedFieldOf(store.field(id)), change.typed, year, units);
      if (!reading.ok) {
        const sentence = {
          zh: refusalSentence(reading.error, "zh"),
          en: refusalSentence(reading.error, "en"),
        };
        keep(id, change.typed, version);
        failed.current.set(id, change);
        store.patch(id, { saving: "invalid", sentence });
        return;
      }
      store.patch(id, { value: reading.value, ...(isUnsaved(change, store.get(id)) && savingState) });
      const textBefore = textOf(id);
      enqueueSave(id, () => send(id, change, textBefore));
    },
    [store, year, units, textOf, keep, send],
  );

  const retry = useCallback(() => {
    for (const id of store.idsIn("unsaved")) {
      const change = failed.current.get(id);
      if (change) save(id, change);
    }
  }, [store, save]);

  /** Saves what is in the focused input, and resolves once nothing is being saved any more. */
  const settle = useCallback(async () => {
    const id = store.ownIds().find((own) => own === focusedFieldId());
    if (id !== undefined && textOf(id) !== store.get(id).printed) save(id, { typed: textOf(id) });
    await savesSettled(store.ownIds());
  }, [store, textOf, save]);

  const recover = useCallback((id: string, change: Change) => failed.current.set(id, change), []);
  useRecoveredDrafts({ store, personId, textOf, setText, recover });

  useEffect(() => onOutcome(store, (outcome) => store.has(outcome.id) && accept(outcome)), [accept, store]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      // Leaving an input saves it, but leaving the page does not blur the input.
      void settle();
      if (store.hasUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", retry);
    };
  }, [store, settle, retry]);

  return { save, retry, settle };
}

const savingState = { saving: "saving", sentence: null } as const;

/** Returns the id of the field that has the focus. */
function focusedFieldId(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.fieldId : undefined;
}

function typedFieldOf(field: FormField) {
  return { kind: field.kind, indicator: field.isWording ? null : { unit: field.unit } };
}

function failedState(refusal: Refusal | null, mine: string) {
  const sentence = refusal ? refusedOf(refusal) : notSaved;
  if (refusal?.code === "CONFLICT" && refusal.detail) {
    return { saving: "conflict", sentence, conflict: { ...(refusal.detail as Conflict), mine } } as const;
  }
  return { saving: refusal?.code === "INVALID" ? "invalid" : "unsaved", sentence } as const;
}
