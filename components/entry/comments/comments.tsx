"use client";

import { useTranslations } from "next-intl";
import { countOpenThreads, type Thread } from "@/lib/entry/comments/comment";
import { CommentBox } from "./comment-box";
import { CommentThread } from "./comment-thread";
import css from "./comments.module.css";
import { useSectionForm } from "../store/form-context";
import { useRead } from "@/components/desk/use-read";
import { commentsAction } from "@/lib/entry/comments/actions";

const ask = (fieldId: string) => commentsAction({ fieldId });

/** What was said of the field: open remarks first, those dealt with folded away, and room for a new one. */
export function Comments({ id }: { id: string }) {
  const { store } = useSectionForm();
  const t = useTranslations("entry.comments");
  const { value: threads, hasFailed, put } = useRead<Thread[]>(id, ask);

  function onSaid(all: Thread[]) {
    put(id, all);
    store.patch(id, { openComments: countOpenThreads(all) });
  }

  const open = threads?.filter((thread) => thread.resolved === null) ?? [];
  const resolved = threads?.filter((thread) => thread.resolved !== null) ?? [];
  return (
    <section className={css.comments} aria-label={t("title")}>
      <h3 className={css.title}>{t("title")}</h3>
      {hasFailed ? <p className={css.quiet}>{t("notRead")}</p> : null}
      {threads?.length === 0 ? <p className={css.quiet}>{t("none")}</p> : null}
      {open.map((thread) => (
        <CommentThread key={thread.id} fieldId={id} thread={thread} onSaid={onSaid} />
      ))}
      {resolved.length > 0 ? (
        <details>
          <summary>{t("resolved", { count: resolved.length })}</summary>
          {resolved.map((thread) => (
            <CommentThread key={thread.id} fieldId={id} thread={thread} onSaid={onSaid} />
          ))}
        </details>
      ) : null}
      <CommentBox fieldId={id} replyToId={null} onSaid={onSaid} />
    </section>
  );
}
