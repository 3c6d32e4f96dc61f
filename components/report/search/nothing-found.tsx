import { useTranslations } from "next-intl";
import { PublicLink } from "../public-link";

/** Says that nothing answers, and where else to look. */
export function NothingFound({ query }: { query: string }) {
  const t = useTranslations("public.search");
  return (
    <div role="status">
      <p>{t("nothing", { query })}</p>
      <p>
        {t.rich("elsewhere", {
          indicators: (words) => <PublicLink href="/indicators">{words}</PublicLink>,
          reports: (words) => <PublicLink href="/reports">{words}</PublicLink>,
        })}
      </p>
    </div>
  );
}
