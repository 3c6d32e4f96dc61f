"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { countOpenThreads, type Thread } from "@/lib/entry/comments/comment";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { CommentBox } from "./comment-box";
import css from "./comments.module.css";
import { CommentThread } from "./comment-thread";

/** What was said of a field, outside its form: folded away unless something of it is open. */
export function FieldComments({ fieldId, threads }: { fieldId: string; threads: readonly Thread[] }) {
  const methods = useForm();
  const [answered, setAnswered] = useState<readonly Thread[] | null>(null);
  const said = answered ?? threads;
  const router = useRouter();
  const t = useTranslations("entry.comments");
  const open = countOpenThreads(said);

  function onSaid(all: Thread[]) {
    setAnswered(all);
    // What is open counts as something to look at wherever the field is listed.
    router.refresh();
  }

  return (
    <FormProvider {...methods}>
      <details open={open > 0} className={css.folded}>
        <summary>{said.length > 0 ? t("count", { open, all: said.length }) : t("write")}</summary>
        <div className={css.beside}>
          {said.map((thread) => (
            <CommentThread key={thread.id} fieldId={fieldId} thread={thread} onSaid={onSaid} />
          ))}
          <CommentBox fieldId={fieldId} replyToId={null} onSaid={onSaid} />
        </div>
      </details>
    </FormProvider>
  );
}
