"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { PagePart } from "@/components/ui/page-part";
import { openFromDocumentAction } from "@/lib/intake/first-year/actions";
import type { DocumentOutline } from "@/lib/intake/first-year/document-loaders";
import { type FromDocument, fromDocumentSchema } from "@/lib/intake/first-year/schema";
import { topicFor } from "@/lib/intake/first-year/topics";
import css from "./first-year.module.css";
import { HeadingRow } from "./heading-row";
import { ReportFields } from "./report-fields";

/** The headings of a document with what becomes of each, and the year and title of the report made from it. */
export function OpenFromDocument({ outline }: { outline: DocumentOutline }) {
  const { documentId, headings, newYear } = outline;
  const methods = useForm<FromDocument>({
    resolver: zodResolver(schemaFor(newYear.opened), undefined, { raw: true }) as never,
    defaultValues: inputOf(outline),
  });
  const action = useAction({ refreshes: true });
  const t = useTranslations("firstYear");
  const year = useWatch({ control: methods.control, name: "year" });
  const open = methods.handleSubmit(async (input) => {
    const result = await action.run(() => openFromDocumentAction({ ...input, documentId }));
    // The page goes on with what is to be confirmed, at its top.
    if (result.ok) window.scrollTo({ top: 0 });
  });
  if (headings.length === 0) return <p role="alert">{t("document.none")}</p>;
  return (
    <FormProvider {...methods}>
      <LiveForm className={css.form} onSubmit={open}>
        <ReportFields reportName={newYear.reportName} yearHelp={t("document.yearHelp")} />
        <PagePart title={t("document.found", { count: headings.length })} help={t("document.foundHelp")}>
          <ol className={css.rows}>
            {headings.map((heading, at) => (
              <HeadingRow key={heading.part} at={at} heading={heading} topics={newYear.topics} />
            ))}
          </ol>
          {methods.formState.errors.headings?.message ? <p role="alert">{t("document.noSection")}</p> : null}
        </PagePart>
        <SubmitRow
          submit={t("contents.open", { year: Number.isInteger(year) ? String(year) : "" })}
          action={action}
          isPrimary
        />
      </LiveForm>
    </FormProvider>
  );
}

function inputOf({ documentId, headings, year, newYear }: DocumentOutline): FromDocument {
  return {
    documentId,
    // Without a year in the document the person has to say it.
    year: year ?? Number.NaN,
    title: newYear.title,
    headings: headings.map(({ part, role, number, title }) => {
      const names = { zh: title, en: "" };
      return { part, role, number, title: names, topic: topicFor({ title: names }, newYear.topics) };
    }),
  };
}

const schemaFor = (opened: readonly number[]) =>
  fromDocumentSchema.refine(({ year }) => !opened.includes(year), { path: ["year"] });
