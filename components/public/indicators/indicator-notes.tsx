import { useLocale, useTranslations } from "next-intl";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import { yearPairsOf } from "@/lib/publication/public-reads/year-pairs";
import { Words } from "../format/words";
import { joined } from "../format/join-notes";
import css from "./indicator-notes.module.css";

/** The comparability note of an indicator, how its years were graded, and its downloads. */
export function IndicatorNotes({ indicator }: { indicator: PublishedIndicator }) {
  const t = useTranslations("public.indicator");
  const locale = useLocale();
  const { code, comparability } = indicator;
  const pairs = yearPairsOf(indicator).filter(
    ({ isDirect, grade }) => isDirect || grade === "not_comparable",
  );
  return (
    <div className={css.notes}>
      <DescriptionList>
        {comparability && (
          <DescriptionItem label={t("comparability")}>
            <Words>{comparability[locale]}</Words>
          </DescriptionItem>
        )}
        {pairs.map(({ series, earlier, later, grade, notes }) => (
          <DescriptionItem key={`${series?.code} ${earlier} ${later}`} label={t("pair", { earlier, later })}>
            {series && `${series.name[locale]} · `}
            <Words>{t(`grades.${grade}`, { note: joined(notes, locale) })}</Words>
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
