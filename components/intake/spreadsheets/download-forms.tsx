import { useLocale, useTranslations } from "next-intl";
import { PagePart } from "@/components/ui/page-part";
import type { SpreadsheetPage } from "@/lib/intake/spreadsheets/upload/spreadsheet-page";
import { formPath } from "@/lib/intake/spreadsheets/upload/upload";
import css from "./spreadsheets.module.css";

/** Links to the form of a section and of its districts, or of a whole year, as a workbook. */
export function DownloadForms({ page }: { page: SpreadsheetPage }) {
  const locale = useLocale();
  const t = useTranslations("spreadsheet");
  const { year, section, places } = page;
  const number = section?.number;
  const of = number === undefined ? { locale } : { locale, section: number };
  return (
    <PagePart title={t("download")} help={t("downloadHelp")}>
      <p>
        <a href={formPath(year, of)} download>
          {number === undefined ? t("ofYear", { year }) : t("ofSection", { number })}
        </a>
      </p>
      {places.length > 0 ? (
        <ul className={css.links}>
          <li>{t("ofPlaces")}</li>
          {places.map((place) => (
            <li key={place.zh}>
              <a href={formPath(year, { ...of, place: place.zh })} download>
                {place[locale]}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </PagePart>
  );
}
