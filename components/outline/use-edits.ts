"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useAction } from "@/components/desk/use-action";
import type { Edit } from "./edits";

/** Sends edits one at a time and refreshes the outline after each. */
export function useEdits() {
  const { run, ...state } = useAction({ refreshes: true });
  const isSending = useRef(false);
  const t = useTranslations("outline.tree");

  /** Resolves to the id of what was changed; null when it was refused or another edit is under way. */
  async function send(edit: Edit | null): Promise<string | null> {
    // Buttons stay enabled meanwhile, because a disabled button loses the focus.
    if (!edit || isSending.current) return null;
    isSending.current = true;
    const result = await run(edit, t("saved"));
    isSending.current = false;
    return result.ok ? result.value.id : null;
  }

  return { send, ...state };
}
