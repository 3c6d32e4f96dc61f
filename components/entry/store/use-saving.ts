"use client";

import { useCallback, useEffect, useRef } from "react";
import type { Conflict } from "@/lib/entry/conflict";
import type { FormField } from "@/lib/entry/form/form";
import { readTyped } from "@/lib/entry/model";
import { refusalSentence } from "@/lib/figures/refusals";
import type { Refusal } from "@/lib/platform/result";
import { type Change, isNews, sourceIn } from "./change";
import type { FieldStore } from "./field-store";
import { forgetTyped, keepTyped, keptAmong } from "./draft-storage";
import { savedState } from "./saved-state";
import { sendSave } from "./send-save";
import { notSaved, recovered } from "./messages";

type Options = {
  store: FieldStore;
  year: number;
  /** The units that the office accepts. */
  units: readonly string[];
  /** What stands in the field's input. */
  shown: (id: string) => string;
  /** Puts a text into the field's input: as it prints once saved, or as it was typed when it is recovered. */
  show: (id: string, text: string) => void;
};

/** Field by field, in the order typed; a field's next save waits for its last one, typing waits for none. */
export function useSaving({ store, year, units, shown, show }: Options) {
  const queues = useRef(new Map<string, Promise<void>>());
  const refused = useRef(new Map<string, Change>());

  const send = useCallback(
    async (id: string, change: Change) => {
      const state = store.get(id);
      if (!isNews(change, state)) {
        forgetTyped(id);
        store.patch(id, { saving: "saved", sentence: null, conflict: null });
        return;
      }
      store.patch(id, onItsWay);
      // Who types anew after a conflict has seen theirs.
      const basedOn = change.basedOn ?? state.conflict?.theirs.number ?? state.version;
      keepTyped(id, { typed: change.typed, basedOn });
      const result = await sendSave({ ...change, fieldId: id, basedOn });
      if (!result?.ok) {
        refused.current.set(id, change);
        store.patch(id, refusedState(result?.error ?? null, change.typed));
        return;
      }
      refused.current.delete(id);
      forgetTyped(id);
      store.patch(id, savedState(result.value.revision));
      show(id, result.value.revision.printed);
    },
    [store, show],
  );

  const save = useCallback(
    (id: string, said: Change) => {
      // What was said of the source while the figure could not be saved goes along once it can.
      const change = { ...sourceIn(refused.current.get(id)), ...said };
      const { conflict, version } = store.get(id);
      // Passing through a field in conflict is not a choice.
      if (conflict && conflict.mine === change.typed && change.basedOn === undefined) return;
      const reading = readTyped(readable(store.field(id)), change.typed, year, units);
      if (!reading.ok) {
        const sentence = {
          zh: refusalSentence(reading.error, "zh"),
          en: refusalSentence(reading.error, "en"),
        };
        keepTyped(id, { typed: change.typed, basedOn: version });
        refused.current.set(id, change);
        store.patch(id, { saving: "invalid", sentence });
        return;
      }
      store.patch(id, { value: reading.value, ...(isNews(change, store.get(id)) && onItsWay) });
      const before = queues.current.get(id) ?? Promise.resolve();
      const next = before.then(() => send(id, change));
      queues.current.set(id, next);
    },
    [store, year, units, send],
  );

  const retry = useCallback(() => {
    for (const id of store.idsIn("unsaved")) {
      const change = refused.current.get(id);
      if (change) save(id, change);
    }
  }, [store, save]);

  useEffect(() => {
    for (const { id, typed, basedOn } of keptAmong(store.ownIds())) {
      const { printed } = store.get(id);
      if (typed === printed) forgetTyped(id);
      // What was typed here before the script had loaded is newer.
      else if (shown(id) === printed) {
        refused.current.set(id, { typed, basedOn });
        // Built on what its typist had seen: if the field moved on since, the save becomes a conflict.
        store.patch(id, { saving: "unsaved", sentence: recovered, version: basedOn });
        show(id, typed);
      }
    }
  }, [store, shown, show]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      // Leaving an input saves it, but leaving the page does not leave the input.
      const id = store.ownIds().find((own) => own === inputInUse());
      if (id !== undefined && shown(id) !== store.get(id).printed) save(id, { typed: shown(id) });
      if (store.hasUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", retry);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", retry);
    };
  }, [store, shown, save, retry]);

  return { save, retry };
}

const onItsWay = { saving: "saving", sentence: null } as const;

/** The field whose input holds the keyboard. */
function inputInUse(): string | undefined {
  return document.activeElement instanceof HTMLElement ? document.activeElement.dataset.fieldId : undefined;
}

function readable(field: FormField) {
  return { kind: field.kind, indicator: field.isWording ? null : { unit: field.unit } };
}

function refusedState(refusal: Refusal | null, mine: string) {
  const sentence = refusal?.sentence ?? notSaved;
  if (refusal?.code === "CONFLICT" && refusal.detail) {
    return { saving: "conflict", sentence, conflict: { ...(refusal.detail as Conflict), mine } } as const;
  }
  return { saving: refusal?.code === "INVALID" ? "invalid" : "unsaved", sentence } as const;
}
