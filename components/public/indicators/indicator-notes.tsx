import { useLocale, useTranslations } from "next-intl";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import css from "./indicator-notes.module.css";

/** The comparability notes and series breaks of an indicator, and its downloads. */
export function IndicatorNotes({ indicator }: { indicator: PublishedIndicator }) {
  const t = useTranslations("public.indicator");
  const locale = useLocale();
  const { code, comparability, breaks } = indicator;
  return (
    <div className={css.notes}>
      <DescriptionList>
        {comparability && (
          <DescriptionItem label={t("comparability")}>{comparability[locale]}</DescriptionItem>
        )}
        {breaks.map(({ year, note }) => (
          <DescriptionItem key={year} label={t("breakAt", { year })}>
            {note[locale]}
          </DescriptionItem>
        ))}
        <DescriptionItem label={t("downloads")}>
          <ul className={css.downloads}>
            <li>
              <a href={observationsAddress("csv", { indicator: code })}>{t("download")}</a>
            </li>
            <li>
              <a href={observationsAddress("json", { indicator: code })}>{t("downloadJson")}</a>
            </li>
          </ul>
        </DescriptionItem>
      </DescriptionList>
      <p className={css.stays}>{t("stays")}</p>
    </div>
  );
}
