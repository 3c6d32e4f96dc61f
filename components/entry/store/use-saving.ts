"use client";

import { useCallback, useEffect, useRef } from "react";
import type { Conflict } from "@/lib/entry/conflict";
import type { FormField } from "@/lib/entry/form/form";
import { readTyped } from "@/lib/entry/model";
import { refusalSentence } from "@/lib/figures/refusals";
import type { Refusal } from "@/lib/platform/result";
import { type Change, isUnsaved, sourceOf } from "./change";
import type { FieldStore } from "./field-store";
import { removeDraft, storeDraft, draftsOf } from "./draft-storage";
import { savedState } from "./saved-state";
import { sendSave } from "./send-save";
import { notSaved, recovered } from "./messages";

type Options = {
  store: FieldStore;
  year: number;
  /** The units that the office accepts. */
  units: readonly string[];
  /** Returns the text in the field's input. */
  textOf: (id: string) => string;
  /** Writes text into the field's input: as printed after a save, or as typed when it is recovered. */
  setText: (id: string, text: string) => void;
};

/** Saves fields one by one. A field's next save waits for its last one; typing never waits. */
export function useSaving({ store, year, units, textOf, setText }: Options) {
  const queues = useRef(new Map<string, Promise<void>>());
  const failed = useRef(new Map<string, Change>());

  const send = useCallback(
    async (id: string, change: Change) => {
      const state = store.get(id);
      if (!isUnsaved(change, state)) {
        removeDraft(id);
        store.patch(id, { saving: "saved", sentence: null, conflict: null });
        return;
      }
      store.patch(id, savingState);
      // Whoever edits after a conflict has seen the other person's value.
      const basedOn = change.basedOn ?? state.conflict?.theirs.number ?? state.version;
      storeDraft(id, { typed: change.typed, basedOn });
      const result = await sendSave({ ...change, fieldId: id, basedOn });
      if (!result?.ok) {
        failed.current.set(id, change);
        store.patch(id, failedState(result?.error ?? null, change.typed));
        return;
      }
      failed.current.delete(id);
      removeDraft(id);
      store.patch(id, savedState(result.value.revision));
      setText(id, result.value.revision.printed);
    },
    [store, setText],
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
        storeDraft(id, { typed: change.typed, basedOn: version });
        failed.current.set(id, change);
        store.patch(id, { saving: "invalid", sentence });
        return;
      }
      store.patch(id, { value: reading.value, ...(isUnsaved(change, store.get(id)) && savingState) });
      const before = queues.current.get(id) ?? Promise.resolve();
      const next = before.then(() => send(id, change));
      queues.current.set(id, next);
    },
    [store, year, units, send],
  );

  const retry = useCallback(() => {
    for (const id of store.idsIn("unsaved")) {
      const change = failed.current.get(id);
      if (change) save(id, change);
    }
  }, [store, save]);

  useEffect(() => {
    for (const { id, typed, basedOn } of draftsOf(store.ownIds())) {
      const { printed } = store.get(id);
      if (typed === printed) removeDraft(id);
      // What was typed on this page before scripts had loaded is newer than the stored text.
      else if (textOf(id) === printed) {
        failed.current.set(id, { typed, basedOn });
        // Built on the version its author had seen: if the field was saved since, the save becomes a conflict.
        store.patch(id, { saving: "unsaved", sentence: recovered, version: basedOn });
        setText(id, typed);
      }
    }
  }, [store, textOf, setText]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      // Leaving an input saves it, but leaving the page does not blur the input.
      const id = store.ownIds().find((own) => own === focusedFieldId());
      if (id !== undefined && textOf(id) !== store.get(id).printed) save(id, { typed: textOf(id) });
      if (store.hasUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", retry);
    };
  }, [store, textOf, save, retry]);

  return { save, retry };
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
  const sentence = refusal?.sentence ?? notSaved;
  if (refusal?.code === "CONFLICT" && refusal.detail) {
    return { saving: "conflict", sentence, conflict: { ...(refusal.detail as Conflict), mine } } as const;
  }
  return { saving: refusal?.code === "INVALID" ? "invalid" : "unsaved", sentence } as const;
}
