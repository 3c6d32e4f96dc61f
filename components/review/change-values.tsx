import { useLocale, useTranslations } from "next-intl";
import { ComparabilityNote } from "@/components/desk/comparability-note";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import css from "./change-panel.module.css";
import { Runs } from "./runs";

/** A change as last approved, as submitted and in the last report; without what there is none of. */
export function ChangeValues({ row: { approved, submitted, previous } }: { row: ChangedRow }) {
  const locale = useLocale();
  const t = useTranslations("review");
  return (
    <dl className={css.values}>
      {approved ? (
        <div>
          <dt>{t("approved")}</dt>
          <dd className={css.before}>
            <Runs runs={approved} />
          </dd>
        </div>
      ) : null}
      <div>
        <dt>{t("submitted")}</dt>
        <dd>{submitted.length > 0 ? <Runs runs={submitted} /> : t("emptied")}</dd>
      </div>
      {previous ? (
        <div>
          <dt>{t("reportOf", { year: previous.year })}</dt>
          <dd className={css.before}>
            <Runs runs={previous.runs} />
            {previous.change ? <small> {t("since", { change: previous.change[locale] })}</small> : null}
            <ComparabilityNote comparability={previous.comparability} />
          </dd>
        </div>
      ) : null}
    </dl>
  );
}
