"use client";

import { useEffect } from "react";
import { draftsOf, removeDraft } from "@/components/desk/draft-storage";
import type { Change } from "./change";
import type { FieldStore } from "./field-store";
import { recovered } from "./messages";
import { isBeingSaved } from "./own-saves";

type Options = {
  store: FieldStore;
  personId: string;
  textOf: (id: string) => string;
  setText: (id: string, text: string) => void;
  /** Remembers a change for the next attempt to save it. */
  recover: (id: string, change: Change) => void;
};

/** Writes text that its author could not save back into the form. */
export function useRecoveredDrafts({ store, personId, textOf, setText, recover }: Options): void {
  useEffect(() => {
    for (const { id, typed, basedOn } of draftsOf(personId, store.ownIds())) {
      const { printed } = store.get(id);
      if (typed === printed) removeDraft(personId, id);
      // What was typed on this page before scripts had loaded is newer than the stored text.
      else if (textOf(id) === printed) {
        setText(id, typed);
        // Left while it was being saved: how that ends is told to this form.
        if (isBeingSaved(id)) {
          store.patch(id, { saving: "saving", sentence: null });
          continue;
        }
        recover(id, { typed, basedOn });
        // Built on the version its author had seen: if the field was saved since, the save becomes a conflict.
        store.patch(id, { saving: "unsaved", sentence: recovered, version: basedOn });
      }
    }
  }, [store, personId, textOf, setText, recover]);
}
