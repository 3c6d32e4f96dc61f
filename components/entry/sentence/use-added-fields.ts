"use client";

import { useCallback, useMemo, useState } from "react";
import type { FormField, SectionForm } from "@/lib/entry/form/form";
import type { FieldStore } from "../store/field-store";

/** Returns the form together with the fields added since it was opened. */
export function useAddedFields(initial: SectionForm, store: FieldStore) {
  const [added, setAdded] = useState<readonly FormField[]>([]);
  const form = useMemo(() => {
    const more = added.filter(({ id }) => !(id in initial.fields)).map((field) => [field.id, field] as const);
    return { ...initial, fields: { ...initial.fields, ...Object.fromEntries(more) } };
  }, [initial, added]);
  const addField = useCallback(
    (field: FormField) => {
      store.addField(field);
      setAdded((before) => [...before, field]);
    },
    [store],
  );
  return { form, addField };
}
