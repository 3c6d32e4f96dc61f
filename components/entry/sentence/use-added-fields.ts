"use client";

import { useCallback, useMemo, useState } from "react";
import type { FormField, SectionForm } from "@/lib/entry/form/form";
import type { FieldStore } from "../store/field-store";

/** The form with the fields that were added to it while it is open. */
export function useAdmitted(given: SectionForm, store: FieldStore) {
  const [added, setAdded] = useState<readonly FormField[]>([]);
  const form = useMemo(() => {
    const more = added.filter(({ id }) => !(id in given.fields)).map((field) => [field.id, field] as const);
    return { ...given, fields: { ...given.fields, ...Object.fromEntries(more) } };
  }, [given, added]);
  const admit = useCallback(
    (field: FormField) => {
      store.admit(field);
      setAdded((before) => [...before, field]);
    },
    [store],
  );
  return { form, admit };
}
