import { useTranslations } from "next-intl";
import { PagePart } from "@/components/ui/page-part";
import type { Step } from "@/lib/intake/first-year/steps";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./first-year.module.css";

/** What an office does until its first report is published, each step with the screen where it is done. */
export function FirstSteps({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations("firstYear.steps");
  return (
    <PagePart title={t("title")} help={t("help")}>
      <ol className={css.steps}>
        {steps.map((step) => (
          <li key={step.name}>
            <span className={css.state} data-done={step.isDone || undefined}>
              {step.isDone ? `✓ ${t("done")}` : t("toDo")}
            </span>
            <Link href={addressOf(step)} prefetch={false}>
              {t(step.name)}
            </Link>
            <p className={css.help}>
              {step.name === "outline" && step.year !== null
                ? t("outlineDone", { year: String(step.year) })
                : t(`${step.name}Help`)}
            </p>
          </li>
        ))}
      </ol>
    </PagePart>
  );
}

function addressOf({ name, year }: Step) {
  if (name === "office") return "/desk/office";
  if (name === "people") return "/desk/people/invite";
  if (name === "outline")
    return year === null ? "/desk/reports/new" : (`/desk/reports/${year}/outline` as const);
  return year === null ? "/desk/reports" : (`/desk/reports/${year}` as const);
}
