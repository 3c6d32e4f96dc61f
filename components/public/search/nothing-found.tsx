import { useTranslations } from "next-intl";
import { PublicLink } from "../site/public-link";

/** Suggests where else to look when a search finds nothing. */
export function NothingFound() {
  const t = useTranslations("public.search");
  return (
    <p>
      {t.rich("elsewhere", {
        indicators: (words) => <PublicLink href="/indicators">{words}</PublicLink>,
        reports: (words) => <PublicLink href="/reports">{words}</PublicLink>,
      })}
    </p>
  );
}
