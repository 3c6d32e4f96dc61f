import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import {
  browser,
  conditions,
  engine,
  limits,
  stories,
  testedPages,
} from "@/lib/accessibility/accessibility-record";
import css from "./accessibility-record-view.module.css";

/** What the program's tests say of its accessibility, and what they do not cover. */
export function AccessibilityRecordView() {
  const t = useTranslations("method.accessibility");
  return (
    <section aria-labelledby="record" className={css.record}>
      <h2 id="record" className={css.heading}>
        {t("title")}
      </h2>
      <p className={css.text}>{t("lead")}</p>
      <DescriptionList>
        <DescriptionItem label={t("rules")}>
          {t("rulesText", { engine: engine.name, version: engine.version })}
        </DescriptionItem>
        <DescriptionItem label={t("browser")}>{`${browser.name} · ${browser.driver}`}</DescriptionItem>
        <DescriptionItem label={t("pages")}>
          <Lines of={namesOf(testedPages).map((name) => t(`pagesOf.${name}`))} />
        </DescriptionItem>
        <DescriptionItem label={t("conditions")}>
          <Lines of={conditions.map((name) => t(`conditionsOf.${name}`))} />
        </DescriptionItem>
        <DescriptionItem label={t("stories")}>
          <Lines of={namesOf(stories).map((name) => t(`storiesOf.${name}`))} />
        </DescriptionItem>
        <DescriptionItem label={t("limits")}>
          <Lines of={limits.map((name) => t(`limitsOf.${name}`))} />
        </DescriptionItem>
      </DescriptionList>
    </section>
  );
}

const namesOf = <T extends object>(of: T) => Object.keys(of) as (keyof T & string)[];

function Lines({ of }: { of: readonly ReactNode[] }) {
  return (
    <ul className={css.lines}>
      {of.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
