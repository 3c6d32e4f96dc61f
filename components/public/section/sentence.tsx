import { useLocale } from "next-intl";
import { Fragment } from "react";
import { figurePlaceholder, parseNarrative } from "@/lib/narrative/narrative";
import type { SectionContext } from "../site/release-context";
import { LiveFigure } from "./live-figure";

/** `field` is the key of the sentence. */
type Props = { context: SectionContext; field: string; wording: string };

/** A sentence of the report with its figures linked. Always in Chinese, whatever the page's language. */
export function Sentence({ context, field, wording }: Props) {
  const locale = useLocale();
  const { figures } = context.release.report;
  if (context.renderers) return context.renderers.sentence(field, wording);
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
