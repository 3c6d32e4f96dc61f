"use client";

import { useCallback, useEffect, useRef } from "react";
import { saveFieldAction } from "@/lib/entry/actions";
import type { Conflict } from "@/lib/entry/conflict";
import type { FormField } from "@/lib/entry/form";
import { readTyped, type Revision } from "@/lib/entry/model";
import { sentenceOf } from "@/lib/figures/refusal-sentences";
import type { Refusal, Sentence } from "@/lib/platform/result";
import type { FieldStore } from "./field-store";
import { notReached } from "./sentences";

type Change = { typed: string; source?: string; basedOn?: number };
type Options = {
  store: FieldStore;
  year: number;
  fieldOf: (id: string) => FormField;
  onSaved: (id: string, printed: string) => void;
};

/** Field by field, in the order typed; a field's next save waits for its last one, typing waits for none. */
export function useSaving({ store, year, fieldOf, onSaved }: Options) {
  const queues = useRef(new Map<string, Promise<void>>());
  const unsaved = useRef(new Map<string, Change>());

  const send = useCallback(
    async (id: string, change: Change) => {
      const state = store.get(id);
      const source = change.source ?? state.source;
      if (change.typed === state.printed && source === state.source && change.basedOn === undefined) {
        store.patch(id, { saving: "saved", sentence: null, conflict: null });
        return;
      }
      store.patch(id, { saving: "saving", sentence: null });
      // Who types anew after a conflict has seen theirs.
      const basedOn = change.basedOn ?? state.conflict?.theirs.number ?? state.version;
      const result = await saveFieldAction({ fieldId: id, typed: change.typed, source, basedOn }).catch(
        () => null,
      );
      if (result?.ok) return accept(id, result.value);
      unsaved.current.set(id, change);
      store.patch(id, refusedState(result?.error ?? null, change.typed));

      function accept(fieldId: string, revision: Revision) {
        unsaved.current.delete(fieldId);
        store.patch(fieldId, savedState(revision));
        onSaved(fieldId, revision.printed);
      }
    },
    [store, onSaved],
  );

  const save = useCallback(
    (id: string, change: Change) => {
      const { conflict } = store.get(id);
      // Passing through a field in conflict is not a choice.
      if (conflict && conflict.mine === change.typed && change.basedOn === undefined) return;
      const reading = readTyped(readable(fieldOf(id)), change.typed, year);
      if (!reading.ok) {
        const sentence = { zh: sentenceOf(reading.error, "zh"), en: sentenceOf(reading.error, "en") };
        store.patch(id, { saving: "invalid", sentence });
        return;
      }
      const before = queues.current.get(id) ?? Promise.resolve();
      queues.current.set(
        id,
        before.then(() => send(id, change)),
      );
    },
    [store, year, fieldOf, send],
  );

  const retry = useCallback(() => {
    for (const id of store.ids("unsaved")) {
      const change = unsaved.current.get(id);
      if (change) save(id, change);
    }
  }, [store, save]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (store.hasUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", retry);
    };
  }, [store, retry]);

  return { save, retry };
}

function readable(field: FormField) {
  return { kind: field.kind, indicator: field.isWording ? null : { unit: field.unit } };
}

function savedState(revision: Revision) {
  const { number, printed, source, authorName, at } = revision;
  const saved = { version: number, printed, source, savedBy: authorName, savedAt: at };
  return { ...saved, saving: "saved", standing: "draft", sentence: null, conflict: null } as const;
}

function refusedState(refusal: Refusal | null, mine: string) {
  const sentence: Sentence = refusal?.sentence ?? notReached;
  if (refusal?.code === "CONFLICT" && refusal.detail) {
    return { saving: "conflict", sentence, conflict: { ...(refusal.detail as Conflict), mine } } as const;
  }
  return { saving: refusal?.code === "INVALID" ? "invalid" : "unsaved", sentence } as const;
}
