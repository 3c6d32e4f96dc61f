import Alert from "@mui/material/Alert";
import { useLocale, useTranslations } from "next-intl";
import type { Mergeable, MergePlan } from "@/lib/catalogue/merge";
import css from "./catalogue.module.css";
import forms from "./forms.module.css";

type Props = { merged: Mergeable; target: Mergeable; plan: MergePlan };

/** What merging would change, or why it is not possible. */
export function MergePreview({ merged, target, plan }: Props) {
  const locale = useLocale();
  const t = useTranslations("catalogue");
  if (plan.clashes.length > 0) return <Clashes plan={plan} />;
  const unitOf = ({ unit }: Mergeable) => unit || t("merge.noUnit");
  const { fields, grades } = plan;
  return (
    <section aria-label={t("merge.will")} className={forms.preview}>
      <p>{t("merge.fields", { count: fields.length, name: target.name[locale] })}</p>
      <ul>
        {merged.uses.map(({ year, key, series }) => (
          <li key={`${year} ${key}`}>
            {year} {series ? `· ${series.name[locale]}` : null}
          </li>
        ))}
      </ul>
      {grades.length > 0 ? <p>{t("merge.grades", { count: grades.length })}</p> : null}
      {merged.unit === target.unit ? null : (
        <p>{t("merge.unit", { from: unitOf(merged), to: unitOf(target) })}</p>
      )}
      {merged.basis === target.basis ? null : (
        <p>{t("merge.basis", { from: t(`bases.${merged.basis}`), to: t(`bases.${target.basis}`) })}</p>
      )}
      <p className={css.muted}>{t("merge.released")}</p>
    </section>
  );
}

function Clashes({ plan }: { plan: MergePlan }) {
  const locale = useLocale();
  const t = useTranslations("catalogue.merge");
  return (
    <Alert severity="error" className={forms.preview}>
      {t("clashes")}
      <ul>
        {plan.clashes.map(({ year, series }) => (
          <li key={`${year} ${series?.code}`}>{t("clash", { year, series: series?.name[locale] ?? "" })}</li>
        ))}
      </ul>
    </Alert>
  );
}
