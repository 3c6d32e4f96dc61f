import { inQuotationMarks } from "@/lib/figures/nested-quotes";
import type { Bilingual } from "@/lib/platform/bilingual";

/** What a block without a heading is called. */
export function partNumber(number: number): Bilingual {
  return { zh: `第${number}部分`, en: `Part ${number}` };
}

/** Ends a list of names that stands for more; `count` are the figures of all. */
export function andMore(named: Bilingual, count: number): Bilingual {
  return { zh: `${named.zh}等${count}项`, en: `${named.en} and more (${count} figures)` };
}

type Asked = {
  department: { name: string; contact: string };
  year: number;
  section: { number: string; title: Bilingual };
  part: Bilingual;
  note: string;
  dueOn: string;
};

function placeOf({ year, section, part }: Asked): Bilingual {
  return {
    zh: `${year}年报告${section.number}《${section.title.zh}》中的${inQuotationMarks(part.zh)}`,
    en: `${inQuotationMarks(part.en)} in ${section.number} ${inQuotationMarks(section.title.en)} of the ${year} report`,
  };
}

const dayIn = (language: string, day: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

const addressed = ({ department: { name, contact } }: Asked) => contact || name;

/** The message that carries a link to a department: to be mailed, or copied into whatever people write to each other with. */
export function handOverText(asked: Asked & { url: string }): Bilingual {
  const place = placeOf(asked);
  const { note, url } = asked;
  return {
    zh: `${addressed(asked)}，您好！请填报${place.zh}，于${dayIn("zh-CN", asked.dueOn)}前报送。打开链接即可填写，不需要账户：\n${url}\n链接只供贵处使用，请勿转发。${note ? `\n说明：${note}` : ""}`,
    en: `Dear ${addressed(asked)}, please fill in ${place.en} by ${dayIn("en-GB", asked.dueOn)}. Open the link; no account is needed:\n${url}\nThe link is for you only; please do not pass it on.${note ? `\nNote: ${note}` : ""}`,
  };
}

/** The text with which an editor reminds a department of what it has not answered. The link is not known any more. */
export function reminderText(asked: Asked & { missing: number }): Bilingual {
  const place = placeOf(asked);
  const { missing } = asked;
  return {
    zh: `${addressed(asked)}，您好！${place.zh}还有${missing}项没有报来，请于${dayIn("zh-CN", asked.dueOn)}前报送。请打开此前发给您的链接填写；找不到链接时请告诉我，我重新发一个。`,
    en: `Dear ${addressed(asked)}, ${missing === 1 ? "one figure is" : `${missing} figures are`} still missing from ${place.en}. Please send ${missing === 1 ? "it" : "them"} by ${dayIn("en-GB", asked.dueOn)}. Open the link that you were given; if you cannot find it, tell me and I will send you a new one.`,
  };
}

/** The message that reminds a department of all that it owes, with a link to each part. */
export function remindersText(parts: readonly (Asked & { missing: number; url: string })[]): Bilingual {
  const names = [...new Set(parts.map(addressed))];
  const owed = parts.map((part) => {
    const place = placeOf(part);
    const { missing, url, dueOn } = part;
    return {
      zh: `${place.zh}还有${missing}项没有报来，请于${dayIn("zh-CN", dueOn)}前报送。打开链接填写：\n${url}`,
      en: `Still missing from ${place.en}: ${missing === 1 ? "1 figure" : `${missing} figures`}. Please send ${missing === 1 ? "it" : "them"} by ${dayIn("en-GB", dueOn)}. Open the link:\n${url}`,
    };
  });
  return {
    zh: `${names.join("、")}，您好！\n\n${owed.map(({ zh }) => zh).join("\n\n")}\n\n链接只供贵处使用，请勿转发。此前发给您的链接也仍可使用。`,
    en: `Dear ${names.join(" and ")},\n\n${owed.map(({ en }) => en).join("\n\n")}\n\nThe links are for you only; please do not pass them on. The links that you were given before still work.`,
  };
}

type ReturnedPart = Asked & { figures: readonly Bilingual[]; reason: string };

/** The message that tells a department what was returned and why. `url` is null where the link is not known any more. */
export function returnedText(asked: ReturnedPart, url: string | null): Bilingual {
  const place = placeOf(asked);
  const named = (language: "zh" | "en", and: string) =>
    asked.figures.map((figure) => figure[language]).join(and);
  return {
    zh: `${addressed(asked)}，您好！${place.zh}报来的${named("zh", "、")}已退回。理由：${asked.reason}\n${url ? `请打开链接修改后重新报送：\n${url}` : "请打开此前发给您的链接修改后重新报送。"}`,
    en: `Dear ${addressed(asked)}, what you sent for ${named("en", ", ")} in ${place.en} was returned. Reason: ${asked.reason}\n${url ? `Open the link, change it and send it again:\n${url}` : "Open the link that you were given, change it and send it again."}`,
  };
}

export const subjects = {
  handedOver: "请填报报告数据 / figures for the report",
  reminder: "还有数据没有报来 / figures still missing",
  returned: "报送的数据已退回 / figures returned",
} as const;

/** An e-mail in both languages, Chinese first. */
export function mailOf(subject: keyof typeof subjects, text: Bilingual): { subject: string; text: string } {
  return { subject: subjects[subject], text: `${text.zh}\n\n${text.en}` };
}
