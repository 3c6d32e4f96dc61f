"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { useSectionForm } from "../store/form-context";

/**
 * Returns the wording of a sentence with the keys of its figures, as it is being edited: what was not saved last time, else
 * what is in the database. It is to be saved over the version on which the edit began.
 */
export function useKeptWording(id: string) {
  const { store } = useSectionForm();
  const { getValues } = useFormContext<{ typed: Record<string, string> }>();
  const [begun] = useState(() => {
    const { conflict, saving, version, printed } = store.get(id);
    if (conflict) return { text: conflict.mine, version: conflict.theirs.number };
    return { text: saving === "unsaved" ? (getValues(`typed.${id}`) ?? printed) : printed, version };
  });
  return { ...useKeptText(`wording/${id}`, begun.text, { version: begun.version }), initial: begun.text };
}
