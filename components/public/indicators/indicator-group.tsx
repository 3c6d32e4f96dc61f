import { useLocale, useTranslations } from "next-intl";
import { topicAddress } from "@/lib/publication/public-reads/addresses";
import { type IndicatorGroup, yearCount } from "@/lib/search/indicator-list";
import { PublicLink } from "../site/public-link";
import { IndicatorLine } from "./indicator-line";
import css from "./indicator-group.module.css";
import { SingleValues } from "./single-values";

/** A group of the list of indicators. Those of one year stand closer, and are put away until they are asked for. */
export function IndicatorGroupList({ group, isOpen }: { group: IndicatorGroup; isOpen: boolean }) {
  const { kind, code, indicators } = group;
  const heading = <GroupHeading group={group} />;
  if (kind === "single" || kind === "districts")
    return (
      <details id={code} className={css.details} open={isOpen}>
        <summary>{heading}</summary>
        <SingleValues indicators={indicators} hasDistricts={kind === "districts"} />
      </details>
    );
  const several = kind === "all" ? indicators : indicators.filter((each) => yearCount(each) > 1);
  const single = kind === "all" ? [] : indicators.filter((each) => yearCount(each) === 1);
  return (
    <section id={code} className={css.section}>
      {heading}
      <ul>
        {several.map((indicator) => (
          <IndicatorLine key={indicator.code} indicator={indicator} />
        ))}
      </ul>
      {single.length > 0 && <SingleValues indicators={single} />}
    </section>
  );
}

function GroupHeading({ group: { kind, code, name, indicators } }: { group: IndicatorGroup }) {
  const t = useTranslations("openData.indicators");
  const tPublic = useTranslations("public.indicators");
  const locale = useLocale();
  const words = name ? name[locale] : t(`groups.${kind === "single" || kind === "topic" ? "all" : kind}`);
  const count = <span className={css.count}>{tPublic("count", { count: indicators.length })}</span>;
  if (kind === "single")
    return (
      <h2 className={css.quiet}>
        {words} <span className={css.count}>{t("single", { count: indicators.length })}</span>
      </h2>
    );
  if (kind === "districts")
    return (
      <h2 className={css.quiet}>
        {words} {count}
      </h2>
    );
  return (
    <h2 className={css.heading}>
      {kind === "topic" ? <PublicLink href={topicAddress(code)}>{words}</PublicLink> : words} {count}
    </h2>
  );
}
