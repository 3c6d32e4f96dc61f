"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { FormProvider, useForm } from "react-hook-form";
import { emptyChoice, fieldChoiceSchema, sendChoice } from "./field-choice";
import { FieldInputs } from "./field-inputs";
import { FormFrame } from "./form-frame";
import { useOutline } from "./outline-context";
import type { Row } from "./rows";

/** Adds a field to a section: a figure of an indicator, a sentence, or another place for an existing field. */
export function FieldForm({ row }: { row: Row }) {
  const { view, send, show } = useOutline();
  const t = useTranslations("outline.form");
  const { section } = row;
  const blockId = row.kind === "block" ? row.block.id : (section.blocks[0]?.id ?? "");
  const methods = useForm({
    resolver: zodResolver(fieldChoiceSchema, undefined, { raw: true }),
    defaultValues: emptyChoice(blockId),
  });
  const add = methods.handleSubmit(async (choice) => {
    if (await send(() => sendChoice(view.year, section.id, choice))) show(null);
  });
  return (
    <FormProvider {...methods}>
      <FormFrame label={t("field.form", { number: section.number })} submit={t("add")} onSubmit={add}>
        <FieldInputs section={section} />
      </FormFrame>
    </FormProvider>
  );
}
