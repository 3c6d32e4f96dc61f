"use client";

import { useAction } from "@/components/desk/use-action";
import type { Refused } from "@/components/desk/refused";
import { undoSaveAction } from "@/lib/entry/saving/actions";
import type { FieldStore } from "./field-store";
import { enqueueSave, reportOutcome, savesSettled } from "./own-saves";
import { savedState } from "./saved-state";
import type { Undoable, UndoableSave } from "./undo-list";

type Options = {
  store: FieldStore;
  textOf: (id: string) => string;
  setText: (id: string, text: string) => void;
};

export type Undo = {
  /** Undoes saves by new revisions. What was edited since stays. Resolves to how many were undone. */
  run: (undoable: Undoable) => Promise<number>;
  /** Why the last one was not undone. */
  refusal: Refused | null;
  isBusy: boolean;
};

/** Returns what undoes the saves of a form. */
export function useUndo({ store, textOf, setText }: Options): Undo {
  const { run: runAction, refusal, isBusy } = useAction();

  async function undoOne({ id, number, basedOn, key }: UndoableSave): Promise<number | null> {
    if (store.get(id).saving !== "saved" || textOf(id) !== store.get(id).printed) return null;
    const request = { key, unanswered: [] };
    const result = await runAction(() => undoSaveAction({ fieldId: id, number, basedOn, request }));
    if (!result.ok) return null;
    const { revision } = result.value;
    const outcome = { id, change: { typed: revision.printed }, textBefore: textOf(id), result };
    store.patch(id, savedState(revision, store.field(id)));
    setText(id, revision.printed);
    reportOutcome(outcome, store);
    return revision.number;
  }

  async function run(undoable: Undoable): Promise<number> {
    const ids = undoable.saves.map(({ id }) => id);
    const versions = new Map<string, number>();
    for (const save of undoable.saves)
      enqueueSave(save.id, async () => {
        const version = await undoOne(save);
        if (version !== null) versions.set(save.id, version);
      });
    await savesSettled(ids);
    store.undoList.remove(undoable, versions);
    return versions.size;
  }

  return { run, refusal, isBusy };
}
