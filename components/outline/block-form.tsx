"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useLocale, useTranslations } from "next-intl";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { addBlockAction } from "@/lib/outline/editing/actions";
import { addBlockSchema } from "@/lib/outline/editing/schema";
import { blockKinds } from "@/lib/outline/schema";
import type { SectionView } from "@/lib/outline/editing/view";
import { Choice } from "@/components/ui/choice";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import { FormFrame } from "./form-frame";
import { useOutline } from "./outline-context";

const { kind, heading } = addBlockSchema.shape;
const typed = z.object({ kind, heading, series: z.string() });
const empty: z.input<typeof typed> = { kind: "prose", heading: { zh: "", en: "" }, series: "" };

/** Adds a block at the end of a section. */
export function BlockForm({ section }: { section: SectionView }) {
  const { view, choices, send, show } = useOutline();
  const locale = useLocale();
  const [t, tTree] = [useTranslations("outline.form"), useTranslations("outline.tree")];
  const { register, handleSubmit, formState, control } = useForm({
    resolver: zodResolver(typed, undefined, { raw: true }),
    defaultValues: empty,
  });
  const series = (choices?.series ?? []).map(({ code, name }) => ({ value: code, label: name[locale] }));
  const isEvent = useWatch({ control, name: "kind" }) === "event";
  const add = handleSubmit(async (input) => {
    const place = { year: view.year, sectionId: section.id };
    const of = isEvent && input.series !== "" ? input.series : null;
    if (await send(() => addBlockAction({ ...place, ...input, series: of }))) show(null);
  });
  return (
    <FormFrame label={t("block.form", { number: section.number })} submit={t("add")} onSubmit={add}>
      <Choice
        label={t("block.kind")}
        input={register("kind")}
        options={blockKinds.map((value) => ({ value, label: tTree(`kinds.${value}`) }))}
        hasFocus
      />
      {isEvent ? (
        <Choice
          label={t("block.series")}
          input={register("series")}
          options={[{ value: "", label: t("block.noSeries") }, ...series]}
        />
      ) : null}
      <BilingualInputs
        labels={{ zh: t("heading.zh"), en: t("heading.en") }}
        inputs={{ zh: register("heading.zh"), en: register("heading.en") }}
        errors={formState.errors.heading}
        complaint={t("needed")}
        helpInEnglish={t("englishLater")}
      />
    </FormFrame>
  );
}
