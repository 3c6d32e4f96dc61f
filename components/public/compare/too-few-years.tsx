import { useTranslations } from "next-intl";
import { reportAddress } from "@/lib/publication/public-reads/addresses";
import css from "../site/notice-page.module.css";
import { PublicLink } from "../site/public-link";

/** What the comparison page says as long as no two years are published. */
export function TooFewYears({ published: [year] }: { published: readonly number[] }) {
  const t = useTranslations("public.compare");
  return (
    <p className={css.part}>
      {year === undefined
        ? t("none")
        : t.rich("one", {
            year: String(year),
            report: (words) => <PublicLink href={reportAddress(year)}>{words}</PublicLink>,
          })}
    </p>
  );
}
