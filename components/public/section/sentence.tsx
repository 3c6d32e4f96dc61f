import { useLocale } from "next-intl";
import { Fragment } from "react";
import { figurePlaceholder, parseNarrative } from "@/lib/narrative/narrative";
import { LiveFigure } from "./live-figure";
import type { PlacedRelease } from "../site/placed-release";

/** A sentence of the report with its live figures; always in Chinese, whatever the page's language. */
export function Sentence({ placed, wording }: { placed: PlacedRelease; wording: string }) {
  const locale = useLocale();
  const { figures } = placed.release.report;
  return (
    <span lang={locale === "zh" ? undefined : "zh-CN"}>
      {parseNarrative(wording).map((part, index) => {
        if (part.kind === "text") return <Fragment key={index}>{part.text}</Fragment>;
        const figure = figures[part.key];
        return figure ? <LiveFigure key={index} placed={placed} figure={figure} /> : figurePlaceholder;
      })}
    </span>
  );
}
