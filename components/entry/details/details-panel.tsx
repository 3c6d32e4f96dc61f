"use client";

import { useTranslations } from "next-intl";
import { onDemand, useOnDemand } from "@/components/ui/on-demand";
import { useSectionForm } from "../store/form-context";
import css from "./details-panel.module.css";

export const detailsCode = onDemand(() => import("./details"));

/** Details of the focused field. The panel stays open while the focus moves. */
export function DetailsPanel() {
  const { focused, isPanelOpen, togglePanel } = useSectionForm();
  const details = useOnDemand(detailsCode, focused !== null);
  const t = useTranslations("desk.details");
  return (
    <aside
      id="details"
      className={css.panel}
      aria-label={t("title")}
      data-details-of={focused ?? undefined}
      data-open={isPanelOpen ?? "auto"}
    >
      <button type="button" className={css.close} onClick={togglePanel}>
        {t("close")}
      </button>
      {focused && details ? <details.Details id={focused} /> : null}
      {focused ? null : <p className={css.hint}>{t("hint")}</p>}
    </aside>
  );
}
