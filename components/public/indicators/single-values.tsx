import { useLocale } from "next-intl";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import { districtOf } from "@/lib/search/indicator-list";
import { PublicLink } from "../site/public-link";
import { NewestValue } from "./newest-value";
import css from "./single-values.module.css";

/** Indicators with one value each, in two columns where there is room. */
export function SingleValues({
  indicators,
  hasDistricts,
}: {
  indicators: PublishedIndicator[];
  hasDistricts?: boolean;
}) {
  const locale = useLocale();
  return (
    <ul className={css.list}>
      {indicators.map((indicator) => (
        <li key={indicator.code} className={css.item}>
          <span>
            {hasDistricts && <District indicator={indicator} />}
            <PublicLink href={indicatorAddress(indicator.code)}>{indicator.name[locale]}</PublicLink>
          </span>
          <span className={css.value}>
            <NewestValue indicator={indicator} />
          </span>
          <span className={css.year}>{indicator.values.at(-1)?.year}</span>
        </li>
      ))}
    </ul>
  );
}

/** The district of an indicator whose name does not say it. */
function District({ indicator }: { indicator: PublishedIndicator }) {
  const locale = useLocale();
  const district = districtOf(indicator)?.[locale] ?? "";
  return indicator.name[locale].includes(district) ? null : <span className={css.district}>{district}</span>;
}
