"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useLocale, useTranslations } from "next-intl";
import { type UseFormRegister } from "react-hook-form";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import { Choice } from "@/components/ui/choice";
import { LiveForm } from "@/components/ui/live-form";
import { useLiveForm } from "@/components/ui/use-live-form";
import { gradePairAction } from "@/lib/catalogue/actions";
import { bySeries, type Indicator, type Use, yearsOf } from "@/lib/catalogue/model";
import { type GradeFormInput, gradeFormSchema } from "@/lib/catalogue/schema";
import type { YearPairLine } from "@/lib/catalogue/year-pairs";
import { grades, isSamePair } from "@/lib/outline/comparability";
import { typedOf } from "@/lib/platform/bilingual";
import forms from "./forms.module.css";

type Props = { indicator: Indicator; uses: readonly Use[]; chosen: YearPairLine | null };

/** Grades a pair of years, or marks a break before a year. A pair that has a grade is graded anew. */
export function GradeForm({ indicator, uses, chosen }: Props) {
  const { code, grades: graded } = indicator;
  const [last = new Date().getFullYear(), previous = last - 1] = yearsOf(uses);
  const { register, handleSubmit, formState, reset } = useLiveForm<GradeFormInput>({
    resolver: zodResolver(gradeFormSchema),
    defaultValues: {
      series: chosen?.series ?? null,
      earlier: chosen ? chosen.earlier : previous,
      later: chosen?.later ?? last,
      grade: chosen?.comparability.grade ?? "with_reservation",
      note: chosen?.graded ? typedOf(chosen.graded.note) : { zh: "", en: "" },
    },
  });
  const action = useAction({ refreshes: true });
  const t = useTranslations("catalogue");
  return (
    <details className={forms.disclosure} open={chosen !== null || undefined}>
      <summary>{t("grades.add")}</summary>
      <LiveForm
        className={forms.form}
        onSubmit={handleSubmit(async (typed) => {
          const was = graded.find((each) => each.series === typed.series && isSamePair(each, typed)) ?? null;
          const result = await action.run(() => gradePairAction({ code, ...typed, was }), t("form.saved"));
          if (result.ok) reset();
        })}
      >
        <PairChoices {...{ uses, chosen, register }} />
        <Choice
          label={t("grades.grade")}
          input={register("grade")}
          options={grades.map((value) => ({ value, label: t(`grades.grades.${value}`) }))}
          help={t("grades.gradeHelp")}
        />
        <span />
        <BilingualInputs
          labels={{ zh: t("form.noteZh"), en: t("form.noteEn") }}
          inputs={{ zh: register("note.zh"), en: register("note.en") }}
          errors={formState.errors.note}
          complaint={t("grades.noteNeeded")}
          help={t("grades.noteHelp")}
          isLong
        />
        <SubmitRow submit={t("grades.save")} action={action} />
      </LiveForm>
    </details>
  );
}

type ChoicesProps = Pick<Props, "uses" | "chosen"> & { register: UseFormRegister<GradeFormInput> };

function PairChoices({ uses, chosen, register }: ChoicesProps) {
  const locale = useLocale();
  const t = useTranslations("catalogue.grades");
  const years = yearsOf([...uses, ...(chosen ? [{ year: chosen.later }] : [])]);
  const options = years.map((year) => ({ value: String(year), label: String(year) }));
  const series = bySeries(uses).flatMap((group) => group.series ?? []);
  const orNull = (value: string | number | null) => (value === "" ? null : value);
  const yearOrNull = (value: string | number | null) =>
    value === "" || value === null ? null : Number(value);
  return (
    <>
      {series.length > 0 ? (
        <div className={forms.whole}>
          <Choice
            label={t("series")}
            input={register("series", { setValueAs: orNull })}
            options={[
              { value: "", label: t("allSeries") },
              ...series.map(({ code, name }) => ({ value: code, label: name[locale] })),
            ]}
          />
        </div>
      ) : null}
      <Choice
        label={t("earlier")}
        input={register("earlier", { setValueAs: yearOrNull })}
        options={[...options, { value: "", label: t("allEarlier") }]}
      />
      <Choice label={t("later")} input={register("later", { setValueAs: Number })} options={options} />
    </>
  );
}
