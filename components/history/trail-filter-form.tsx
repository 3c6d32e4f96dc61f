import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { families } from "@/lib/audit/families";
import { Link } from "@/lib/platform/i18n/navigation";
import type { TrailPage } from "@/lib/history/trail/loaders";
import css from "./audit.module.css";
import { FilterChoice } from "./filter-choice";
import { FilterInput } from "./filter-input";

/** The filter of the trail: a plain GET form, so that the result has an address and needs no script. */
export function TrailFilterForm({
  page,
}: {
  page: Pick<TrailPage, "filter" | "people" | "years" | "lines">;
}) {
  const { filter, people, years } = page;
  const t = useTranslations("audit.filter");
  const kinds = useTranslations("audit.families");
  const isKind = families.some((family) => family === filter.kind) || filter.kind === undefined;
  return (
    <form method="get" role="search" aria-label={t("legend")} className={css.filter}>
      <FilterChoice name="person" label={t("person")} value={filter.person}>
        <option value="">{t("everybody")}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </FilterChoice>
      <FilterChoice name="kind" label={t("kind")} value={filter.kind}>
        <option value="">{t("everything")}</option>
        {families.map((family) => (
          <option key={family} value={family}>
            {kinds(family)}
          </option>
        ))}
        {isKind ? null : <option value={filter.kind}>{filter.kind}</option>}
      </FilterChoice>
      <FilterChoice name="year" label={t("year")} value={filter.year}>
        <option value="">{t("everyYear")}</option>
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </FilterChoice>
      <FilterInput name="section" label={t("section")} value={filter.section} size={6} />
      <FilterInput
        name="figure"
        label={t("figure")}
        value={filter.figure}
        placeholder={t("figureHelp")}
        size={14}
      />
      <FilterInput name="from" label={t("from")} value={filter.from} type="date" />
      <FilterInput name="to" label={t("to")} value={filter.to} type="date" />
      {filter.subject ? <input type="hidden" name="subject" value={filter.subject} /> : null}
      <Button type="submit" variant="outlined">
        {t("apply")}
      </Button>
      {Object.keys(filter).length > 0 ? (
        <Link href="/desk/audit" prefetch={false}>
          {t("clear")}
        </Link>
      ) : null}
      {filter.subject ? <p className={css.narrowed}>{t("subject", { subject: subjectName(page) })}</p> : null}
    </form>
  );
}

function subjectName({ filter, lines }: Pick<TrailPage, "filter" | "lines">): string {
  const line = lines.find(({ subject }) => subject.ref === filter.subject);
  return line?.subject.label ?? filter.subject ?? "";
}
