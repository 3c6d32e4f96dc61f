"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { removeKeptText } from "@/components/desk/drafts/kept-text-storage";
import { usePagePersonId } from "@/components/desk/drafts/page-person";
import type { Action } from "@/components/desk/use-action";
import type { Result } from "@/lib/platform/result";
import { saveTextAction, submitTextAction } from "@/lib/site-texts/actions";
import type { LoadedText } from "@/lib/site-texts/loaders";
import { partsOfKey } from "@/lib/site-texts/text-key";
import type { Conflict } from "./conflict-part";
import { contentOf, type Values, valuesOf } from "./form-values";

type Edited = Pick<LoadedText, "textKey" | "content" | "number"> & { action: Action };

/** What is typed of a text, kept in the browser until it is stored; saving it, sending it for review, and conflicts. */
export function useTextForm({ textKey, content, number, action }: Edited) {
  const { kind } = partsOfKey(textKey);
  const name = `site text ${textKey}`;
  // The draft that the next save follows, where that is not the one that the page was opened with.
  const [followed, setFollowed] = useState<number | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const kept = useKeptText(name, JSON.stringify(valuesOf(content)), { version: followed ?? number });
  const personId = usePagePersonId();
  const t = useTranslations("siteTexts.form");
  const values = JSON.parse(kept.text) as Values;
  const basedOn = followed ?? kept.version ?? number;

  const store = () => saveTextAction({ key: textKey, basedOn, content: contentOf(kind, values) });

  async function storeAndSubmit(): Promise<Result<unknown>> {
    const isStored = !kept.isPending && number > 0;
    const stored = isStored ? { ok: true as const, value: { number } } : await store();
    if (!stored.ok) return stored;
    // It is stored, whatever becomes of the submission.
    removeKeptText(personId, name);
    setFollowed(stored.value.number);
    return submitTextAction({ key: textKey, number: stored.value.number });
  }

  async function send(what: () => Promise<Result<unknown>>, done: string): Promise<void> {
    const result = await action.run(what, done);
    if (result.ok) removeKeptText(personId, name);
    const found = !result.ok && result.error.code === "CONFLICT" ? (result.error.detail as Conflict) : null;
    setConflict(found?.theirs ? found : null);
  }

  return {
    kept,
    values,
    change: (changed: Values) => kept.setText(JSON.stringify({ ...values, ...changed })),
    save: () => send(store, t("saved")),
    submit: () => send(storeAndSubmit, t("submitted")),
    conflict: conflict && {
      conflict,
      isKept: followed === conflict.theirs.number,
      onKeepMine: () => setFollowed(conflict.theirs.number),
      onTakeTheirs: () => {
        removeKeptText(personId, name);
        window.location.reload();
      },
    },
  };
}
