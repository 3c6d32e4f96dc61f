"use client";

import { useLocale, useTranslations } from "next-intl";
import { deleteTopicAction, renameTopicAction } from "@/lib/catalogue/actions";
import type { Editor, Topic } from "@/lib/catalogue/model";
import { DeleteButton } from "./delete-button";
import { EditorsForm } from "./editors-form";
import forms from "./forms.module.css";
import { TopicForm } from "./topic-form";

/** Renames a topic, assigns its editors, or deletes it while no section has it. */
export function TopicEditing({ topic, editors }: { topic: Topic; editors: readonly Editor[] }) {
  const { code, name, sections } = topic;
  const locale = useLocale();
  const t = useTranslations("catalogue.topics");
  return (
    <details className={forms.disclosure}>
      <summary>{t("edit", { name: name[locale] })}</summary>
      <TopicForm topic={{ code, name }} action={renameTopicAction} isNew={false} />
      <EditorsForm topic={topic} editors={editors} />
      {sections.length === 0 ? (
        <DeleteButton name={name[locale]} input={{ code }} action={deleteTopicAction} />
      ) : null}
    </details>
  );
}
