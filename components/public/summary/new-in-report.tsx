import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { indicatorAddress, sectionAddress } from "@/lib/publication/public-reads/addresses";
import { type WhatsNew, whatsNew } from "@/lib/publication/public-reads/whats-new";
import { PublicLink } from "../site/public-link";
import { RankedHeading } from "../site/ranked-heading";
import type { ReleaseContext } from "../site/release-context";
import css from "./report-summary.module.css";

/** So many are named of each kind; the others are counted. */
export const namedOfEach = 6;

/** What the last report did not have: sections, indicators and first numbers. Nothing for the first report. */
export function NewInReport({ context, rank }: { context: ReleaseContext; rank: number }) {
  const t = useTranslations("summary");
  const locale = useLocale();
  const found = whatsNew(context.across, context.release);
  if (!found) return null;
  const kinds = ["indicators", "numbers", "returning"] as const;
  const isEmpty = found.sections.length === 0 && kinds.every((kind) => found[kind].length === 0);
  return (
    <section>
      <RankedHeading rank={rank} className={css.heading}>
        {t("news", { year: found.since })}
      </RankedHeading>
      {isEmpty && <p>{t("nothingNew")}</p>}
      <ul className={css.news}>
        {found.sections.length > 0 && (
          <Line label={t("newSections", { count: found.sections.length })}>
            {found.sections.map(({ number, title }) => (
              <PublicLink key={number} href={sectionAddress(context.base, number)}>
                {number} {title[locale]}
              </PublicLink>
            ))}
          </Line>
        )}
        {kinds.map((kind) => (
          <Indicators key={kind} kind={kind} indicators={found[kind]} />
        ))}
      </ul>
    </section>
  );
}

type Kind = "indicators" | "numbers" | "returning";

function Indicators({ kind, indicators }: { kind: Kind; indicators: WhatsNew["indicators"] }) {
  const t = useTranslations("summary");
  const locale = useLocale();
  if (indicators.length === 0) return null;
  const more = indicators.length - namedOfEach;
  return (
    <Line label={t(kind, { count: indicators.length })} more={more > 0 ? t("more", { count: more }) : ""}>
      {indicators.slice(0, namedOfEach).map(({ code, name }) => (
        <PublicLink key={code} href={indicatorAddress(code)}>
          {name[locale]}
        </PublicLink>
      ))}
    </Line>
  );
}

function Line({ label, more, children }: { label: string; more?: string; children: ReactNode[] }) {
  const t = useTranslations("summary");
  return (
    <li>
      <span className={css.label}>{label}</span>
      {children.map((child, index) => (
        <span key={index}>
          {index > 0 && t("separator")}
          {child}
        </span>
      ))}
      {more}
    </li>
  );
}
