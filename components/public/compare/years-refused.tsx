import { useLocale, useTranslations } from "next-intl";
import type { YearsRefusal } from "@/lib/publication/public-reads/compare-query";
import { PublicLink } from "../site/public-link";
import css from "./years-refused.module.css";

/** Explains why the years cannot be compared, and links to an example that can. */
export function YearsRefused({ refusal, published }: { refusal: YearsRefusal; published: number[] }) {
  const t = useTranslations("public.compare");
  const tOpen = useTranslations("openData.compare");
  const locale = useLocale();
  const listed = (years: readonly (string | number)[]) => years.join(locale === "zh" ? "、" : ", ");
  const example = published.slice(0, 2).toReversed();
  const why = () => {
    if (refusal.kind === "indicators") return tOpen("unknown", { codes: listed(refusal.codes) });
    return refusal.kind === "unknown" ? t("unknown", { years: listed(refusal.years) }) : t(refusal.kind);
  };
  return (
    <div className={css.refused} role="alert">
      <p>{why()}</p>
      {published.length > 1 && refusal.kind !== "indicators" && (
        <p>{t("allowed", { years: listed(published) })}</p>
      )}
      {example.length === 2 && (
        <p>
          <PublicLink href={`/compare?years=${example.join()}`}>
            {t("example", { years: listed(example) })}
          </PublicLink>
        </p>
      )}
    </div>
  );
}
