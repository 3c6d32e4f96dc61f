"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { openNextYearAction } from "@/lib/entry/next-year/actions";
import type { Preview } from "@/lib/outline/opening/preview";
import { openNextYearSchema } from "@/lib/outline/opening/schema";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { DroppedList } from "./dropped-list";
import css from "./outline.module.css";

type Props = { from: number; year: number } & Pick<Preview, "dropped" | "names">;

/** Lists what will be left out, lets hidden sections and fields be kept, and opens the year. */
export function ConfirmOpening({ from, year, dropped, names }: Props) {
  const { run, refusal } = useAction();
  const router = useRouter();
  const t = useTranslations("outline.opening");
  const methods = useForm<z.input<typeof openNextYearSchema>, unknown, z.output<typeof openNextYearSchema>>({
    resolver: zodResolver(openNextYearSchema),
    values: { from, year, include: { sections: [], fields: [] } },
  });
  const { handleSubmit, formState } = methods;
  const isChoice = dropped.some(({ what }) => what === "section" || what === "field");

  const open = handleSubmit(async (input) => {
    const result = await run(() => openNextYearAction(input));
    if (result.ok) router.push(`/desk/reports/${year}/outline`);
  });

  return (
    <FormProvider {...methods}>
      <form aria-label={t("confirm", { year })} onSubmit={open} noValidate>
        <h3 className={css.subtitle}>{t("dropped", { count: dropped.length })}</h3>
        <DroppedList dropped={dropped} names={names} />
        <ActionMessage refusal={refusal} />
        <p className={`${css.help} ${css.after}`}>{t(isChoice ? "confirmHelp" : "nothingHidden")}</p>
        <div className={css.buttons}>
          <Button
            type="submit"
            variant="contained"
            disabled={formState.isSubmitting || (formState.isSubmitSuccessful && !refusal)}
          >
            {t("confirm", { year })}
          </Button>
          <Button onClick={() => router.push("/desk/reports")}>{t("cancel")}</Button>
        </div>
      </form>
    </FormProvider>
  );
}
