import { useTranslations } from "next-intl";
import type { YearRelease } from "@/lib/publication/releases/year-release";
import { ChangeSummary } from "./change-summary";
import css from "./publication.module.css";
import { PublishForm } from "./publish-form";

/** The next version: its changes, and the form that publishes it or the reason why that is not possible. */
export function NextRelease({ release, canRelease }: { release: YearRelease; canRelease: boolean }) {
  const t = useTranslations("release.desk");
  const { year, next, changes, checklist, releases } = release;
  if (!next) return <p className={css.muted}>{t("nothingNew")}</p>;
  const isReady = checklist.every(({ level }) => level !== "error");
  return (
    <>
      <h3 className={css.heading}>{t("next", { version: next.version })}</h3>
      <ChangeSummary year={year} changes={changes} />
      {!isReady && <p className={css.muted}>{t("notReady")}</p>}
      {isReady && !canRelease && <p className={css.muted}>{t("administratorsOnly")}</p>}
      {isReady && canRelease && (
        <PublishForm
          year={year}
          version={next.version}
          contentHash={next.contentHash}
          isCorrection={releases.some(({ state }) => state !== "withdrawn")}
        />
      )}
    </>
  );
}
