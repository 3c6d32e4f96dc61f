import { useLocale } from "next-intl";
import { Fragment } from "react";
import { figurePlaceholder, parseNarrative } from "@/lib/narrative/narrative";
import type { ReleaseContext } from "../site/release-context";
import { LiveFigure } from "./live-figure";

/** A sentence of the report with its figures linked. Always in Chinese, whatever the page's language. */
export function Sentence({ context, wording }: { context: ReleaseContext; wording: string }) {
  const locale = useLocale();
  const { figures } = context.release.report;
  return (
    <span lang={locale === "zh" ? undefined : "zh-CN"}>
      {parseNarrative(wording).map((part, index) => {
        if (part.kind === "text") return <Fragment key={index}>{part.text}</Fragment>;
        const figure = figures[part.key];
        return figure ? <LiveFigure key={index} context={context} figure={figure} /> : figurePlaceholder;
      })}
    </span>
  );
}
