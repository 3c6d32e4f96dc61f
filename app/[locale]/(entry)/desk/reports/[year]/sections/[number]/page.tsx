import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DepartmentsLink } from "@/components/departments/departments-link";
import { SectionProposals } from "@/components/departments/section-proposals";
import { LinkRow } from "@/components/desk/link-row";
import { YearStateNotice } from "@/components/desk/frame/year-state-notice";
import { PageTitle } from "@/components/desk/page-title";
import { SectionForm } from "@/components/entry/section-form";
import { SpreadsheetLink } from "@/components/intake/spreadsheets/spreadsheet-link";
import { ReturnedNotice } from "@/components/entry/returned-notice";
import { SectionSteps } from "@/components/entry/section-steps";
import { OutlineLink } from "@/components/outline/outline-link";
import { NothingToFill } from "@/components/entry/nothing-to-fill";
import { HandInLink } from "@/components/intake/hand-in-link";
import { WordLinks } from "@/components/intake/word/word-links";
import { loadSectionProposals } from "@/lib/departments/loaders";
import { loadSectionForm } from "@/lib/entry/form/loaders";
import { sentForm } from "@/lib/entry/form/sent-form";
import { loadYearState } from "@/lib/outline/editing/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { titled } from "@/lib/platform/i18n/titled";
import { loadOpenSubmissions } from "@/lib/review/queue/loaders";

export const generateMetadata = titled("desk.form.over");

type Props = PageProps<"/[locale]/desk/reports/[year]/sections/[number]">;

export default async function SectionPage({ params }: Props) {
  const { year, number } = await params;
  const form = await loadSectionForm(yearOfAddress(year), number);
  if (!form) notFound();
  const [open, proposals, state] = await Promise.all([
    loadOpenSubmissions(form.sectionId),
    loadSectionProposals(form.sectionId),
    loadYearState(form.year),
  ]);
  const [locale, t] = [await getLocale(), await getTranslations("desk.form")];
  return (
    <>
      {state ? <YearStateNotice year={form.year} is={state} /> : null}
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
      <SectionProposals fields={proposals.length > 0 ? form.fields : {}} proposals={proposals} />
      {Object.keys(form.fields).length === 0 ? (
        <NothingToFill>
          <OutlineLink year={form.year} />
        </NothingToFill>
      ) : (
        <SectionForm key={`${form.personId} ${form.sectionId}`} form={sentForm(form, locale)} open={open} />
      )}
    </>
  );
}
