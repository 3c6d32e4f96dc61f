"use client";

import { useCallback, useMemo, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { SectionForm as SectionFormData } from "@/lib/entry/form";
import type { SubmissionNews } from "@/lib/review/news";
import { Blocks } from "./blocks";
import { DetailsPanel } from "./details-panel";
import { FieldStore } from "./field-store";
import { FootBar } from "./foot-bar";
import { FormContextProvider } from "./form-context";
import css from "./section-form.module.css";
import { Troubles } from "./troubles";
import { useSaving } from "./use-saving";

type Typed = { typed: Record<string, string> };

/** A section filled in as it will read: its sentences with a gap for each figure. */
export function SectionForm({ form, news }: { form: SectionFormData; news: SubmissionNews | null }) {
  const all = useMemo(() => Object.values(form.fields), [form]);
  const [store] = useState(() => new FieldStore(all, form.number));
  const [focused, focus] = useState<string | null>(null);
  const typed = Object.fromEntries(all.map((field) => [field.id, field.printed]));
  const methods = useForm<Typed>({ defaultValues: { typed } });
  const { setValue } = methods;

  const onSaved = useCallback((id: string, printed: string) => setValue(`typed.${id}`, printed), [setValue]);
  const fieldOf = useCallback(
    (id: string) => {
      const field = form.fields[id];
      if (!field) throw new Error(`No field ${id} in this form.`);
      return field;
    },
    [form],
  );
  const { save, retry } = useSaving({ store, year: form.year, fieldOf, onSaved });
  const byKey = useMemo(() => new Map(all.map((field) => [field.key, field])), [all]);

  return (
    <FormContextProvider value={{ form, store, byKey, save, focused, focus }}>
      <FormProvider {...methods}>
        <form className={css.form} onSubmit={(event) => event.preventDefault()}>
          <div className={css.text}>
            <Troubles />
            <Blocks />
          </div>
          <DetailsPanel key={focused} />
          <FootBar news={news} onRetry={retry} />
        </form>
      </FormProvider>
    </FormContextProvider>
  );
}
