"use client";

import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { addSeriesAction, addTopicAction } from "@/lib/catalogue/actions";
import forms from "./forms.module.css";
import { SeriesForm } from "./series-form";
import { TopicForm } from "./topic-form";

const nothing = { zh: "", en: "" };
const emptyTopic = { code: "", name: nothing };
const emptySeries = { ...emptyTopic, description: nothing };

/** A form for something new, folded away until it is wanted. */
export function Adding({ title, children }: { title: string; children: ReactNode }) {
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
    <Adding title={t("add")}>
      <TopicForm topic={emptyTopic} action={addTopicAction} isNew />
    </Adding>
  );
}

export function AddSeries() {
  const t = useTranslations("catalogue.series");
  return (
    <Adding title={t("add")}>
      <SeriesForm series={emptySeries} action={addSeriesAction} isNew />
    </Adding>
  );
}
