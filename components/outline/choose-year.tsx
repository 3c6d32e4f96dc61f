"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { z } from "zod";
import { openNextYearSchema } from "@/lib/outline/opening/schema";
import { typedNumber } from "@/lib/figures/clean-code";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { Choice } from "@/components/ui/choice";
import { useLiveForm } from "@/components/ui/use-live-form";
import css from "./outline.module.css";

type Props = { opened: readonly number[]; from: number; year: number };

/** Chooses the year to open and the year whose outline it takes over. Leads to a preview. */
export function ChooseYear({ opened, from, year }: Props) {
  const router = useRouter();
  const t = useTranslations("outline.opening");
  const schema = z
    .object({ from: z.coerce.number(), year: openNextYearSchema.shape.year })
    .refine((chosen) => chosen.year > chosen.from && !opened.includes(chosen.year), { path: ["year"] });
  const { register, handleSubmit, formState } = useLiveForm({
    resolver: zodResolver(schema),
    defaultValues: { from: String(from), year },
  });
  const years = opened.map((openedYear) => ({ value: String(openedYear), label: String(openedYear) }));
  return (
    <form
      className={`${css.form} ${css.atEdge}`}
      aria-label={t("choose")}
      onSubmit={handleSubmit((chosen) =>
        router.push(`/desk/reports?from=${chosen.from}&year=${chosen.year}`),
      )}
      noValidate
    >
      <Choice label={t("from")} input={register("from")} options={years} help={t("fromHelp")} />
      <TextField
        {...register("year", { setValueAs: typedNumber })}
        label={t("year")}
        error={Boolean(formState.errors.year)}
        helperText={formState.errors.year ? t("yearWrong") : t("yearHelp")}
        slotProps={{ htmlInput: { inputMode: "numeric", autoComplete: "off" } }}
      />
      <div className={css.buttons}>
        <Button type="submit" variant="outlined" disabled={formState.isSubmitting}>
          {t("preview")}
        </Button>
      </div>
    </form>
  );
}
