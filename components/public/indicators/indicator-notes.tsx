import { useLocale, useTranslations } from "next-intl";
import { Particular, Particulars } from "@/components/ui/description-list";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import css from "./indicator-notes.module.css";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";

/** What keeps the years from being compared, and where the values are downloaded. */
export function IndicatorNotes({ indicator }: { indicator: PublishedIndicator }) {
  const t = useTranslations("public.indicator");
  const locale = useLocale();
  const { code, comparability, breaks } = indicator;
  return (
    <div className={css.notes}>
      <Particulars>
        {comparability && <Particular label={t("comparability")}>{comparability[locale]}</Particular>}
        {breaks.map(({ year, note }) => (
          <Particular key={year} label={t("breakAt", { year })}>
            {note[locale]}
          </Particular>
        ))}
        <Particular label={t("downloads")}>
          <ul className={css.downloads}>
            <li>
              <a href={observationsAddress("csv", { indicator: code })}>{t("download")}</a>
            </li>
            <li>
              <a href={observationsAddress("json", { indicator: code })}>{t("downloadJson")}</a>
            </li>
          </ul>
        </Particular>
      </Particulars>
      <p className={css.stays}>{t("stays")}</p>
    </div>
  );
}
