"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { unlessComposing } from "@/components/ui/composing";
import { onDemand, useOnDemand } from "@/components/ui/on-demand";
import { receivedForm, type SentForm } from "@/lib/entry/form/sent-form";
import type { OpenSubmission } from "@/lib/review/queue/open-submission";
import { Blocks } from "./blocks";
import { DetailsPanel } from "./details/details-panel";
import { FieldStore } from "./store/field-store";
import { FootBar } from "./foot-bar";
import { FormContextProvider } from "./store/form-context";
import css from "./section-form.module.css";
import { Presence } from "./presence";
import { FormProblems } from "./form-problems";
import { UnownedDrafts } from "./unowned-drafts";
import { UnsentTexts } from "./unsent-texts";
import { useAddedFields } from "./sentence/use-added-fields";
import { useFocusFromAddress } from "./use-focus-from-address";
import { SectionTools } from "./tools/section-tools";
import { useDetailsPanel } from "./use-details-panel";
import { useFilter } from "./tools/use-filter";
import { useFormKeys } from "./use-form-keys";
import { useSaving } from "./store/use-saving";
import { useUndo } from "./store/use-undo";

const helpCode = onDemand(() => import("./tools/key-help"));

type Typed = { typed: Record<string, string> };

/** The entry form of a section, laid out as it will print: its sentences with an input for each figure. */
export function SectionForm({ form: sent, open }: { form: SentForm; open: readonly OpenSubmission[] }) {
  const initial = useMemo(() => receivedForm(sent), [sent]);
  const [store] = useState(() => new FieldStore(initial));
  const { form, addField } = useAddedFields(store);
  const fields = useMemo(() => Object.values(form.fields), [form]);
  const [focused, focus] = useState<string | null>(null);
  const typed = Object.fromEntries(fields.map(({ id }) => [id, store.get(id).printed]));
  const methods = useForm<Typed>({ defaultValues: { typed } });
  const { setValue, getValues } = methods;
  const textOf = useCallback((id: string) => getValues(`typed.${id}`) ?? "", [getValues]);
  const setText = useCallback((id: string, text: string) => setValue(`typed.${id}`, text), [setValue]);
  const { save, retry, settle } = useSaving({ store, textOf, setText });
  const undo = useUndo({ store, textOf, setText });
  const formRef = useFocusFromAddress();
  const { isPanelOpen, togglePanel, onKeyDown } = useDetailsPanel(formRef, focused);
  const filter = useFilter(store, formRef);
  const { told, forget, isHelpOpen, setHelpOpen } = useFormKeys({ form: formRef, store, textOf, settle });
  useEffect(() => {
    for (const id of store.adopt(initial, textOf)) setText(id, store.get(id).printed);
  }, [store, initial, textOf, setText]);
  const help = useOnDemand(helpCode, isHelpOpen);
  const byKey = useMemo(() => new Map(fields.map((field) => [field.key, field])), [fields]);

  return (
    <FormContextProvider
      value={{
        ...{ form, store, byKey, addField, save, settle, undo, focused, focus, isPanelOpen, togglePanel },
        shown: filter.shown,
      }}
    >
      <FormProvider {...methods}>
        <form
          ref={formRef}
          className={css.form}
          onSubmit={(event) => event.preventDefault()}
          onKeyDown={unlessComposing(onKeyDown)}
          onFocus={forget}
        >
          {/* Stops Enter from submitting the form, also before scripts have loaded. */}
          <button type="submit" disabled hidden />
          <div className={css.text}>
            <SectionTools filter={filter} told={told} onHelp={() => setHelpOpen(true)} />
            <FormProblems />
            <UnownedDrafts />
            <UnsentTexts />
            <Presence />
            <Blocks />
          </div>
          {/* Behind the bar, so that Tab leads from the last gap to it; Ctrl+Enter leads into the panel. */}
          <FootBar open={open} onRetry={retry} />
          <DetailsPanel key={focused} />
        </form>
        {isHelpOpen && help ? <help.default onClose={() => setHelpOpen(false)} /> : null}
      </FormProvider>
    </FormContextProvider>
  );
}
