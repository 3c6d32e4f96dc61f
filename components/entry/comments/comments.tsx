"use client";

import { useTranslations } from "next-intl";
import { countOpenThreads, type Thread } from "@/lib/entry/comments/comment";
import { RefusalText } from "@/components/desk/refusal-text";
import { useRead } from "@/components/desk/use-read";
import { commentsAction } from "@/lib/entry/comments/actions";
import { useSectionForm } from "../store/form-context";
import { CommentBox } from "./comment-box";
import { CommentThread } from "./comment-thread";
import css from "./comments.module.css";

const loadComments = (fieldId: string) => commentsAction({ fieldId });

/** The comments on a field: open ones, resolved ones collapsed, and an input for a new one. */
export function Comments({ id }: { id: string }) {
  const { store } = useSectionForm();
  const t = useTranslations("entry.comments");
  const { value: threads, refusal, put } = useRead<Thread[]>(id, loadComments);

  function showThreads(all: Thread[]) {
    put(id, all);
    store.patch(id, { openComments: countOpenThreads(all) });
  }

  const open = threads?.filter((thread) => thread.resolved === null) ?? [];
  const resolved = threads?.filter((thread) => thread.resolved !== null) ?? [];
  return (
    <section className={css.comments} aria-label={t("title")}>
      <h3 className={css.title}>{t("title")}</h3>
      {refusal ? (
        <p className={css.quiet}>
          {t("notRead")} <RefusalText refusal={refusal} />
        </p>
      ) : null}
      {threads?.length === 0 ? <p className={css.quiet}>{t("none")}</p> : null}
      {open.map((thread) => (
        <CommentThread key={thread.id} fieldId={id} thread={thread} onChange={showThreads} />
      ))}
      {resolved.length > 0 ? (
        <details>
          <summary>{t("resolved", { count: resolved.length })}</summary>
          {resolved.map((thread) => (
            <CommentThread key={thread.id} fieldId={id} thread={thread} onChange={showThreads} />
          ))}
        </details>
      ) : null}
      <CommentBox fieldId={id} replyToId={null} onChange={showThreads} />
    </section>
  );
}
