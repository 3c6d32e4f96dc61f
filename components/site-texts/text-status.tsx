import { useTranslations } from "next-intl";
import type { Content } from "@/lib/site-texts/content";
import type { TextLine } from "@/lib/site-texts/loaders";
import { partsOfKey, type TextKey } from "@/lib/site-texts/text-key";
import { valuesOf } from "./form-values";
import css from "./site-texts.module.css";
import { TextPreview } from "./text-preview";
import { TextStateWords } from "./text-state";

/** The state of a text below its title. */
export function TextStatus({ line }: { line: TextLine }) {
  return (
    <p className={css.status}>
      <TextStateWords line={line} />
    </p>
  );
}

/** A text for those who do not write it. */
export function ReadOnlyText({ textKey, content }: { textKey: TextKey; content: Content | null }) {
  const t = useTranslations("siteTexts");
  return (
    <>
      <p className={css.muted}>{t("readOnly")}</p>
      <TextPreview kind={partsOfKey(textKey).kind} values={valuesOf(content)} />
    </>
  );
}
