import { draftsOf, removeDraft } from "@/components/desk/drafts/draft-storage";
import { refusedAs } from "@/components/desk/refused";
import type { FieldSaver } from "./field-saver";
import type { FieldStore } from "./field-store";
import { recovered } from "./messages";
import { isBeingSaved } from "./own-saves";
import { unansweredOf } from "./request-keys";
import { retryNow } from "./retries";

type Options = {
  store: FieldStore;
  saver: FieldSaver;
  textOf: (id: string) => string;
  setText: (id: string, text: string) => void;
};

/** Writes text that its author could not save back into a form that is opened. */
export function recoverDrafts({ store, saver, textOf, setText }: Options): void {
  // What waits to be tried again is being saved from here on.
  retryNow();
  const { personId } = store.form();
  for (const { id, ...draft } of draftsOf(personId, store.ownIds())) {
    const { printed } = store.get(id);
    if (saver.isPrinted(id, draft.typed) && !unansweredOf(id)) removeDraft(personId, id);
    // What was typed on this page before scripts had loaded is newer than the stored text.
    else if (textOf(id) === printed) {
      setText(id, draft.typed);
      // Left while it was being saved: how that ends is told to this form.
      if (isBeingSaved(id)) {
        store.patch(id, { saving: "saving", sentence: null });
        continue;
      }
      saver.recover(id, draft);
      // Built on the version its author had seen: if the field was saved since, the save becomes a conflict.
      store.patch(id, { saving: "unsaved", sentence: refusedAs(null, recovered), version: draft.basedOn });
    }
  }
}
