"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";
import { Link } from "@/lib/platform/i18n/navigation";
import { BlankButtons } from "../figure/blank-buttons";
import { Comments } from "../comments/comments";
import { useField, useFieldState, useSectionForm } from "../store/form-context";
import css from "./details-panel.module.css";
import { EarlierYears } from "./earlier-years";
import { FieldHistory } from "./field-history";
import { SourceFields } from "./source-fields";

/** What is known of a field, and its source, history and comments. */
export function Details({ id }: { id: string }) {
  const { form } = useSectionForm();
  const field = useField(id);
  const locale = useLocale();
  const t = useTranslations("desk.details");
  return (
    <StaffThemeProvider>
      <h2 className={css.name}>{field.name[locale]}</h2>
      {field.definition ? <p>{field.definition[locale]}</p> : null}
      {field.ambiguity ? <p className={css.note}>{field.ambiguity[locale]}</p> : null}
      <dl className={css.facts}>
        {field.unit ? <Fact label={t("unit")}>{field.unit}</Fact> : null}
        {field.isWording ? null : <Fact label={t("basis")}>{t(`bases.${field.basis}`)}</Fact>}
        <Saved id={id} />
      </dl>
      {field.isWording ? null : <BlankButtons id={id} />}
      <EarlierYears id={id} />
      <SourceFields id={id} />
      <p className={css.links}>
        <Link href={`/desk/reports/${form.year}/figures/${field.key}`} prefetch={false} target="_blank">
          {t("record")}
        </Link>
      </p>
      <FieldHistory id={id} />
      <Comments id={id} />
      <p className={css.hint}>{field.isWording ? t("wordingHelp") : t(`help.${field.kind}`)}</p>
    </StaffThemeProvider>
  );
}

function Saved({ id }: { id: string }) {
  const state = useFieldState(id);
  const field = useField(id);
  const dateTime = useDateTime();
  const t = useTranslations("desk.details");
  return (
    <>
      {state.savedBy && state.savedAt ? (
        <Fact label={t("saved")}>
          {state.savedBy} · {dateTime(state.savedAt)}
        </Fact>
      ) : null}
      {field.approved && !field.isWording ? <Fact label={t("approved")}>{field.approved}</Fact> : null}
    </>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
