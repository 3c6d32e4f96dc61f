"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { renameBlockSchema, renameSectionSchema } from "@/lib/outline/editing/schema";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import { type Bilingual, typedOf } from "@/lib/platform/bilingual";
import { namesOf, rename } from "./edits";
import { FormFrame } from "./form-frame";
import { useOutline } from "./outline-context";
import type { Row } from "./rows";

const needed = z.object({ names: renameSectionSchema.shape.title });
const optional = z.object({ names: renameBlockSchema.shape.heading });
type Typed = { names: Bilingual };

/** Edits a title, heading or label. Where none is required, both languages may be empty. */
export function NamesForm({ row }: { row: Row }) {
  const { view, send, show } = useOutline();
  const t = useTranslations("outline.form");
  const { names, isNeeded } = namesOf(row) ?? { names: null, isNeeded: false };
  const { register, handleSubmit, formState } = useForm<Typed>({
    resolver: zodResolver(isNeeded ? needed : optional, undefined, { raw: true }) as never,
    defaultValues: { names: names ? typedOf(names) : { zh: "", en: "" } },
  });
  const what = row.kind === "section" ? "title" : row.kind === "block" ? "heading" : "label";

  async function save(typed: Typed) {
    if (await send(rename(view.year, row, typed.names))) show(null);
  }

  return (
    <FormFrame label={t(`${what}.form`)} submit={t("keep")} onSubmit={handleSubmit(save)}>
      <BilingualInputs
        labels={{ zh: t(`${what}.zh`), en: t(`${what}.en`) }}
        inputs={{ zh: register("names.zh"), en: register("names.en") }}
        errors={formState.errors.names}
        complaint={t("needed")}
        helpInEnglish={t("englishLater")}
        hasFocus
      />
    </FormFrame>
  );
}
