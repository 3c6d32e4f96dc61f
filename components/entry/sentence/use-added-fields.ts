"use client";

import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import type { FormField } from "@/lib/entry/form/form";
import type { FieldStore } from "../store/field-store";

/** Returns the form as last loaded, together with the fields added since it was opened. */
export function useAddedFields(store: FieldStore) {
  const loaded = useSyncExternalStore(store.subscribe, store.form, store.form);
  const [added, setAdded] = useState<readonly FormField[]>([]);
  const form = useMemo(() => {
    const more = added.filter(({ id }) => !(id in loaded.fields)).map((field) => [field.id, field] as const);
    return { ...loaded, fields: { ...loaded.fields, ...Object.fromEntries(more) } };
  }, [loaded, added]);
  const addField = useCallback(
    (field: FormField) => {
      store.addField(field);
      setAdded((before) => [...before, field]);
    },
    [store],
  );
  return { form, addField };
}
