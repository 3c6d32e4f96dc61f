"use client";

type Props = { error: Error & { digest?: string }; retry: () => void };

const page = { display: "grid", gap: "1rem", maxWidth: "40em", margin: "4rem auto", padding: "0 1rem" };
const button = {
  justifySelf: "start",
  padding: "0.375rem 1.25rem",
  background: "none",
  border: "1px solid var(--muted)",
  borderRadius: 2,
  color: "inherit",
  font: "inherit",
};

/** The error page, in both languages and with inline styles, because it must not depend on anything that may have failed. */
export default function ErrorPage({ error, retry }: Props) {
  return (
    <main id="main" style={page}>
      <title>页面暂时打不开 · Something went wrong</title>
      <h1 style={{ fontFamily: "var(--font-serif)", fontSize: "var(--size-5)" }}>页面暂时打不开</h1>
      <p>系统出了意外，已保存的内容不受影响。请稍后重试；如仍不行，请把下面的编号告诉管理员。</p>
      <p lang="en">
        This page cannot be shown at the moment. Nothing you saved has been lost. Please try again; if the
        problem persists, give the reference below to an administrator.
      </p>
      {error.digest && (
        <p>
          <code>{error.digest}</code>
        </p>
      )}
      <button type="button" onClick={retry} style={button}>
        重试 <span lang="en">Try again</span>
      </button>
    </main>
  );
}
