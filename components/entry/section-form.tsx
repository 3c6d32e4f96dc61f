"use client";

import { useCallback, useMemo, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { SectionForm as SectionFormData } from "@/lib/entry/form/form";
import type { OpenSubmission } from "@/lib/review/queue/open-submission";
import { Blocks } from "./blocks";
import { DetailsPanel } from "./details/details-panel";
import { FieldStore } from "./store/field-store";
import { FootBar } from "./foot-bar";
import { FormContextProvider } from "./store/form-context";
import css from "./section-form.module.css";
import { OthersHere } from "./presence";
import { Troubles } from "./form-problems";
import { useAdmitted } from "./sentence/use-added-fields";
import { useArrival } from "./use-focus-from-address";
import { usePanel } from "./details/use-details-panel";
import { useSaving } from "./store/use-saving";

type Typed = { typed: Record<string, string> };

/** A section filled in as it will read: its sentences with a gap for each figure. */
export function SectionForm({
  form: given,
  open,
}: {
  form: SectionFormData;
  open: readonly OpenSubmission[];
}) {
  const [store] = useState(() => new FieldStore(given));
  const { form, admit } = useAdmitted(given, store);
  const all = useMemo(() => Object.values(form.fields), [form]);
  const [focused, focus] = useState<string | null>(null);
  const { isPanelOpen, togglePanel, onKeyDown } = usePanel();
  const typed = Object.fromEntries(all.map((field) => [field.id, field.printed]));
  const methods = useForm<Typed>({ defaultValues: { typed } });
  const { setValue, getValues } = methods;
  const shown = useCallback((id: string) => getValues(`typed.${id}`) ?? "", [getValues]);
  const show = useCallback((id: string, text: string) => setValue(`typed.${id}`, text), [setValue]);
  const { save, retry } = useSaving({ store, year: form.year, units: form.units, shown, show });
  const place = useArrival();
  const byKey = useMemo(() => new Map(all.map((field) => [field.key, field])), [all]);

  return (
    <FormContextProvider
      value={{ form, store, byKey, admit, save, focused, focus, isPanelOpen, togglePanel }}
    >
      <FormProvider {...methods}>
        <form
          ref={place}
          className={css.form}
          onSubmit={(event) => event.preventDefault()}
          onKeyDown={onKeyDown}
        >
          {/* Enter in a form that cannot be sent does nothing, also before any script has loaded. */}
          <button type="submit" disabled hidden />
          <div className={css.text}>
            <Troubles />
            <OthersHere />
            <Blocks />
          </div>
          <DetailsPanel key={focused} />
          <FootBar open={open} onRetry={retry} />
        </form>
      </FormProvider>
    </FormContextProvider>
  );
}
