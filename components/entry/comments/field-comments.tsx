"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { countOpenThreads, type Thread } from "@/lib/entry/comments/comment";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { CommentBox } from "./comment-box";
import css from "./comments.module.css";
import { CommentThread } from "./comment-thread";

/** The comments on a field outside its form, collapsed unless some are open. */
export function FieldComments({ fieldId, threads }: { fieldId: string; threads: readonly Thread[] }) {
  const kept = useKeptText(`comment/${fieldId}`);
  const [answered, setAnswered] = useState<readonly Thread[] | null>(null);
  const current = answered ?? threads;
  const router = useRouter();
  const t = useTranslations("entry.comments");
  const open = countOpenThreads(current);

  function showThreads(all: Thread[]) {
    setAnswered(all);
    // Other parts of the page count open comments as well.
    router.refresh();
  }

  return (
    <details open={open > 0 || kept.text !== ""} className={css.folded}>
      <summary>{current.length > 0 ? t("count", { open, all: current.length }) : t("write")}</summary>
      <div className={css.beside}>
        {current.map((thread) => (
          <CommentThread key={thread.id} fieldId={fieldId} thread={thread} onChange={showThreads} />
        ))}
        <CommentBox fieldId={fieldId} replyToId={null} onChange={showThreads} />
      </div>
    </details>
  );
}
