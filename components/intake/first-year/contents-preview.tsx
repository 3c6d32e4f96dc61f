"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { FormProvider, useFieldArray, useForm, useWatch } from "react-hook-form";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { PagePart } from "@/components/ui/page-part";
import { openYearAction } from "@/lib/intake/first-year/actions";
import type { NewYear } from "@/lib/intake/first-year/loaders";
import { type OpenYearInput, openYearSchema } from "@/lib/intake/first-year/schema";
import { topicFor } from "@/lib/intake/first-year/topics";
import type { Contents } from "@/lib/outline/contents/read-contents";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { ContentsRow } from "./contents-row";
import css from "./first-year.module.css";
import { LeftOut } from "./left-out";
import { ReportFields } from "./report-fields";

type Props = { contents: Contents; newYear: NewYear };

/** The sections that were read, each to be corrected, and the report they will make. */
export function ContentsPreview({ contents, newYear }: Props) {
  const { topics, opened, year, title } = newYear;
  const methods = useForm<OpenYearInput>({
    resolver: zodResolver(schemaFor(opened), undefined, { raw: true }) as never,
    defaultValues: {
      year,
      title,
      sections: contents.sections.map((section) => ({
        number: section.number,
        title: section.title,
        topic: topicFor(section, topics),
      })),
    },
  });
  const rows = useFieldArray({ control: methods.control, name: "sections" });
  const action = useAction();
  const router = useRouter();
  const t = useTranslations("firstYear.contents");
  const chosenYear = useWatch({ control: methods.control, name: "year" });
  const open = methods.handleSubmit(async (input) => {
    const result = await action.run(() => openYearAction(input));
    if (result.ok) router.push(`/desk/reports/${result.value.year}/outline`);
  });
  return (
    <FormProvider {...methods}>
      <LiveForm className={css.form} onSubmit={open}>
        <PagePart title={t("found", { count: rows.fields.length })} help={t("foundHelp")}>
          <LeftOut lines={contents.leftOut} />
          <ol className={css.rows}>
            {rows.fields.map((row, at) => (
              <ContentsRow
                key={row.id}
                at={at}
                topics={topics}
                doubts={contents.sections.find(({ number }) => number === row.number)?.doubts ?? []}
                onRemove={() => rows.remove(at)}
              />
            ))}
          </ol>
          <Button onClick={() => rows.append({ number: "", title: { zh: "", en: "" }, topic: "" })}>
            {t("add")}
          </Button>
        </PagePart>
        <ReportFields reportName={newYear.reportName} />
        <SubmitRow
          submit={t("open", { year: Number.isInteger(chosenYear) ? String(chosenYear) : "" })}
          action={action}
          isPrimary
        />
      </LiveForm>
    </FormProvider>
  );
}

const schemaFor = (opened: readonly number[]) =>
  openYearSchema.refine(({ year }) => !opened.includes(year), { path: ["year"] });
