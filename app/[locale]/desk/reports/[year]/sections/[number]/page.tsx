import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DepartmentsLink } from "@/components/departments/departments-link";
import { Proposals } from "@/components/departments/proposals";
import { LinkRow } from "@/components/desk/link-row";
import { PageTitle } from "@/components/desk/page-title";
import { SectionForm } from "@/components/entry/section-form";
import { SpreadsheetLink } from "@/components/intake/spreadsheets/spreadsheet-link";
import { ReturnedNotice } from "@/components/entry/returned-notice";
import { SectionSteps } from "@/components/entry/section-steps";
import { NothingToFill } from "@/components/entry/nothing-to-fill";
import { HandInLink } from "@/components/intake/hand-in-link";
import { WordLinks } from "@/components/intake/word/word-links";
import { loadSectionProposals } from "@/lib/departments/loaders";
import { loadSectionForm } from "@/lib/entry/form/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { titled } from "@/lib/platform/i18n/titled";
import { loadOpenSubmissions } from "@/lib/review/queue/loaders";

export const generateMetadata = titled("desk.form.over");

type Props = PageProps<"/[locale]/desk/reports/[year]/sections/[number]">;

export default async function SectionPage({ params }: Props) {
  const { year, number } = await params;
  const form = await loadSectionForm(yearOfAddress(year), number);
  if (!form) notFound();
  const open = await loadOpenSubmissions(form.sectionId);
  const proposals = await loadSectionProposals(form.sectionId);
  const [locale, t] = [await getLocale(), await getTranslations("desk.form")];
  return (
    <>
      <SectionSteps form={form} />
      <PageTitle
        overline={t("over", { year: form.year, number: form.number })}
        overlineHref={`/desk/reports/${form.year}`}
      >
        {form.title[locale]}
      </PageTitle>
      <LinkRow>
        {form.isEditable ? <HandInLink year={form.year} section={form.number} /> : null}
        <SpreadsheetLink year={form.year} number={form.number} />
        <WordLinks year={form.year} section={form.number} />
        <DepartmentsLink year={form.year} section={form.number} />
      </LinkRow>
      <ReturnedNotice form={form} />
      <Proposals form={form} proposals={proposals} />
      {Object.keys(form.fields).length === 0 ? (
        <NothingToFill year={form.year} />
      ) : (
        <SectionForm key={`${form.personId} ${form.sectionId}`} form={form} open={open} />
      )}
    </>
  );
}
