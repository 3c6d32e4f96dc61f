"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import type { Dropped } from "@/lib/outline/opening/dropped";
import { openNextYearSchema } from "@/lib/outline/opening/schema";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { DroppedList } from "./dropped-list";
import css from "./outline.module.css";
import { Refusal } from "./refusal";
import { notReached } from "./use-edits";
import type { Bilingual } from "@/lib/platform/bilingual";
import { openNextYearAction } from "@/lib/entry/next-year/actions";

type Props = { from: number; year: number; dropped: readonly Dropped[] };

/** What stays behind, some of which may be taken along; and the word to open the year. */
export function ConfirmOpening({ from, year, dropped }: Props) {
  const [refused, setRefused] = useState<Bilingual | null>(null);
  const router = useRouter();
  const t = useTranslations("outline.opening");
  const methods = useForm<z.input<typeof openNextYearSchema>, unknown, z.output<typeof openNextYearSchema>>({
    resolver: zodResolver(openNextYearSchema),
    values: { from, year, keep: { sections: [], fields: [] } },
  });
  const { handleSubmit, formState } = methods;
  const isChoice = dropped.some(({ what }) => what === "section" || what === "field");

  const open = handleSubmit(async (input) => {
    setRefused(null);
    const result = await openNextYearAction(input).catch(() => null);
    if (result?.ok) router.push(`/desk/reports/${year}/outline`);
    else setRefused(result?.error.sentence ?? notReached);
  });

  return (
    <FormProvider {...methods}>
      <form aria-label={t("confirm", { year })} onSubmit={open} noValidate>
        <h3 className={css.subtitle}>{t("dropped", { count: dropped.length })}</h3>
        <DroppedList dropped={dropped} />
        <Refusal sentence={refused} />
        <p className={`${css.help} ${css.after}`}>{t(isChoice ? "confirmHelp" : "nothingHidden")}</p>
        <div className={css.buttons}>
          <Button
            type="submit"
            variant="contained"
            disabled={formState.isSubmitting || (formState.isSubmitSuccessful && !refused)}
          >
            {t("confirm", { year })}
          </Button>
          <Button onClick={() => router.push("/desk/reports")}>{t("cancel")}</Button>
        </div>
      </form>
    </FormProvider>
  );
}
