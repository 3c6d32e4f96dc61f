import { useTranslations } from "next-intl";
import { isBlocking } from "@/lib/publication/checklist/line";
import type { YearRelease } from "@/lib/publication/releases/year-release";
import { ChangeSummary } from "./change-summary";
import css from "./publication.module.css";
import { PublishLink } from "./publish-link";

/** The next version: what it changes, and the way to publish it or the reason why that is not possible. */
export function NextRelease({ release, canRelease }: { release: YearRelease; canRelease: boolean }) {
  const t = useTranslations("release.desk");
  const { year, next, changes, checklist } = release;
  if (!next) return <p className={css.muted}>{t("nothingNew")}</p>;
  const isReady = !checklist.some(isBlocking);
  return (
    <>
      <h2 className={css.heading}>{t("next", { version: next.version })}</h2>
      <ChangeSummary year={year} changes={changes} />
      {!isReady && <p className={css.muted}>{t("notReady")}</p>}
      {isReady && !canRelease && <p className={css.muted}>{t("administratorsOnly")}</p>}
      {isReady && canRelease && <PublishLink year={year} version={next.version} />}
    </>
  );
}
