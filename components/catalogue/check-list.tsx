import { useTranslations } from "next-intl";
import { defaultRules } from "@/lib/checks/default-rules";
import type { IndicatorRule } from "@/lib/checks/rule-schema";
import type { Indicator } from "@/lib/catalogue/model";
import css from "./catalogue.module.css";
import checks from "./checks.module.css";

/** The checks of an indicator, read-only. */
export function CheckList({
  indicator,
}: {
  indicator: Pick<Indicator, "code" | "kind" | "basis" | "rules">;
}) {
  const rules = indicator.rules ?? defaultRules(indicator);
  const t = useTranslations("catalogue.checks");
  if (rules.length === 0) return <p className={css.muted}>{t("none")}</p>;
  return (
    <ul className={css.entries}>
      {rules.map((rule) => (
        <li key={rule.kind}>
          {t(`kinds.${rule.kind}`)} <Limits rule={rule} />
          <p className={checks.meaning}>{t(`meanings.${rule.kind}`)}</p>
        </li>
      ))}
    </ul>
  );
}

function Limits({ rule }: { rule: IndicatorRule }) {
  const t = useTranslations("catalogue.checks");
  const limits = [
    ...(rule.kind === "change" ? [`${t("percent")} ${rule.percent}`] : []),
    ...(rule.kind === "change" && rule.from !== undefined ? [`${t("from")} ${rule.from}`] : []),
    ...(rule.kind === "in_year" && rule.allow?.includes("start") ? [t("allowsStart")] : []),
    ...(rule.kind === "in_year" && rule.allow?.includes("end") ? [t("allowsEnd")] : []),
    ...(rule.importance === "high" ? [t("importances.high")] : []),
  ];
  return <span className={css.muted}>{limits.join(" · ")}</span>;
}
