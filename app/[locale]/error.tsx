"use client";

import css from "@/components/report/notice-page.module.css";

/** In both languages, because it must work when nothing else does, the messages included. */
export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <main id="main" className={css.notice}>
      <h1 className={css.title}>页面暂时打不开</h1>
      <p>系统出了意外，已保存的内容不受影响。请稍后重试；如仍不行，请把下面的编号告诉管理员。</p>
      <p lang="en">
        This page cannot be shown just now. Nothing that was saved is affected. Please try again; if it keeps
        happening, give the reference below to an administrator.
      </p>
      <p className={css.way}>
        <button type="button" onClick={retry} className={css.retry}>
          重试 <span lang="en">Try again</span>
        </button>{" "}
        {error.digest && <code>{error.digest}</code>}
      </p>
    </main>
  );
}
