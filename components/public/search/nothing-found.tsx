import { useTranslations } from "next-intl";
import { PublicLink } from "../site/public-link";

/** Where else to look when nothing answers. */
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
