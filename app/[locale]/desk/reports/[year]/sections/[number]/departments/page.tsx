import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { HandOverForm } from "@/components/departments/hand-over-form";
import { HandOverList } from "@/components/departments/hand-over-list";
import { LinkRow } from "@/components/desk/link-row";
import { PageTitle } from "@/components/desk/page-title";
import { PagePart } from "@/components/ui/page-part";
import { loadSectionDepartments } from "@/lib/departments/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { Link } from "@/lib/platform/i18n/navigation";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("departments.section.title");

type Props = PageProps<"/[locale]/desk/reports/[year]/sections/[number]/departments">;

/** Hands parts of a section to departments, and shows those that were handed out. */
export default async function SectionDepartmentsPage({ params }: Props) {
  const { year: typed, number } = await params;
  const year = yearOfAddress(typed);
  const found = await loadSectionDepartments(year, number);
  if (!found) notFound();
  const { sectionId, title, lines, choice } = found;
  const [locale, t] = [await getLocale(), await getTranslations("departments")];
  return (
    <>
      <PageTitle
        overline={`${number} ${title[locale]}`}
        overlineHref={`/desk/reports/${year}/sections/${number}`}
      >
        {t("section.title")}
      </PageTitle>
      {choice ? (
        <PagePart title={t("section.open")} help={t("section.help")}>
          <HandOverForm sectionId={sectionId} choice={choice} />
        </PagePart>
      ) : null}
      {lines.length > 0 ? <HandOverList lines={lines} /> : <p>{t("section.none")}</p>}
      <LinkRow>
        <Link href={`/desk/reports/${year}/departments`} prefetch={false}>
          {t("section.all")}
        </Link>
      </LinkRow>
    </>
  );
}
