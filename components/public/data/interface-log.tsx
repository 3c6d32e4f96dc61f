import { useLocale } from "next-intl";
import { interfaceChanges } from "@/lib/open-data/interface/messages";
import css from "./data.module.css";

/** The changes of the public interface, newest first. */
export function InterfaceLog() {
  const locale = useLocale();
  return (
    <ul className={css.points}>
      {interfaceChanges.map(({ date, text }) => (
        <li key={text.en}>
          <time dateTime={date}>{date}</time>
          <span className={css.about}>{text[locale]}</span>
        </li>
      ))}
    </ul>
  );
}
