import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { WaysToOpen } from "@/components/intake/first-year/ways-to-open";
import { ChooseYear } from "@/components/outline/choose-year";
import { OpeningPreview } from "@/components/outline/opening-preview";
import css from "@/components/outline/outline.module.css";
import { YearTable } from "@/components/outline/year-table";
import { loadPreview, loadYears } from "@/lib/outline/editing/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("outline.years.title");

export default async function YearsPage({ searchParams }: PageProps<"/[locale]/desk/reports">) {
  const { from, year } = await searchParams;
  const { years, canOpen } = await loadYears();
  const opened = years.map((line) => line.year);
  const newest = opened[0];
  const preview = from && year ? await loadPreview(yearOfAddress(from), yearOfAddress(year)) : null;
  const t = await getTranslations("outline.years");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <YearTable years={years} canOpen={canOpen} />
      {canOpen ? <WaysToOpen /> : null}
      {canOpen && newest !== undefined ? (
        <section className={css.part}>
          <h2 className={css.title}>{t("open")}</h2>
          <ChooseYear
            opened={opened}
            from={yearOfAddress(from) || newest}
            year={yearOfAddress(year) || newest + 1}
          />
        </section>
      ) : null}
      {preview ? <OpeningPreview key={`${preview.from} ${preview.year}`} preview={preview} /> : null}
      {canOpen ? null : <p className={css.help}>{t("readOnly")}</p>}
    </>
  );
}
