"use client";

import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { addSeriesAction, addTopicAction } from "@/lib/catalogue/actions";
import forms from "./forms.module.css";
import { SeriesForm } from "./series-form";
import { TopicForm } from "./topic-form";

const noText = { zh: "", en: "" };
const emptyTopic = { code: "", name: noText };
const emptySeries = { ...emptyTopic, description: noText };

/** A form for a new entry, collapsed until it is opened. */
export function AddEntry({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={`${forms.disclosure} ${forms.adding}`}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

export function AddTopic() {
  const t = useTranslations("catalogue.topics");
  return (
    <AddEntry title={t("add")}>
      <TopicForm topic={emptyTopic} action={addTopicAction} isNew />
    </AddEntry>
  );
}

export function AddSeries() {
  const t = useTranslations("catalogue.series");
  return (
    <AddEntry title={t("add")}>
      <SeriesForm series={emptySeries} action={addSeriesAction} isNew />
    </AddEntry>
  );
}
