import { useLocale } from "next-intl";
import { Fragment } from "react";
import { splitAtChinese } from "@/lib/characters/han";

/** A text in the reader's language. What an English one says in Chinese is marked as Chinese. */
export function Words({ children }: { children: string | null | undefined }) {
  if (useLocale() === "zh" || !children) return children;
  return splitAtChinese(children).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} lang="zh-CN">
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
