"use client";

import { useTranslations } from "next-intl";
import type { LeftOut } from "@/lib/entry/paste/paste-plan";
import css from "./paste-preview.module.css";

/** Everything pasted that goes into no field, by name and value. */
export function LeftOutList({ left }: { left: readonly LeftOut[] }) {
  const t = useTranslations("entry.paste");
  if (left.length === 0) return null;
  return (
    <div className={css.left}>
      <p>{t("left", { count: left.length })}</p>
      <ul>
        {left.map((one, index) => (
          <li key={index}>
            <Item {...one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Item({ kind, name, value }: LeftOut) {
  const t = useTranslations("entry.paste");
  if (kind === "heading") return t("leftHeading", { value });
  return name === "" ? value : t("leftRow", { name, value });
}
