import { inQuotationMarks } from "@/lib/figures/nested-quotes";
import { type ChainHead, printHead } from "@/lib/audit/head";
import type { Bilingual } from "@/lib/platform/bilingual";
import { roleNames } from "@/lib/platform/refusals";
import { type AccountEvent, type DuePart, type DueSection, isAccountEvent, type NoticeEvent } from "./notice";

export const emailFooter =
  "这封邮件由系统自动发出，请勿回复。\nThis message was sent automatically; please do not reply.";

/** The daily message to administrators with the newest head of the audit chain. */
export function headMail(head: ChainHead, site: string): { subject: string; text: string } {
  const printed = printHead(head);
  const page = (path: string) => new URL(path, site).href;
  const subject = `审计链头：第 ${head.seq} 条 · Audit head: entry ${head.seq}`;
  const zh = `审计记录此刻的链头是\n${printed}\n请把这封邮件留在本系统之外。以后核对时把它填在 ${page("/desk/audit")}，或者运行\nnpm run audit:verify -- --against ${printed}\n只要它仍在审计记录之中，此前的记录就没有被截去或改写。`;
  const en = `The head of the audit trail is now\n${printed}\nKeep this message outside the system. To verify the trail later, enter the head at ${page("/en/desk/audit")}, or run\nnpm run audit:verify -- --against ${printed}\nAs long as it is found in the trail, nothing before it was cut off or rewritten.`;
  return { subject, text: `${zh}\n\n${en}\n\n${emailFooter}\n` };
}

/** Stands below what was done to an account. */
export const accountAdvice: Bilingual = {
  zh: "如果这不是您本人要求的，请立即修改密码，并告诉另一位管理员。",
  en: "If you did not ask for this, change your password at once and tell another administrator.",
};

export function noticeSentence(event: NoticeEvent): Bilingual {
  if (isAccountEvent(event)) return accountSentence(event);
  if (event.type === "role.given") return roleSentence(event);
  if (event.type === "hand_over.answered") return answerSentence(event);
  if (event.type === "comment.added") return commentSentence(event);
  if (event.type === "section.due") return dueSentence(event);
  if (event.type === "release.published" || event.type === "release.withdrawn") return releaseSentence(event);
  return submissionSentence(event);
}

type EventOf<T extends NoticeEvent["type"]> = Extract<NoticeEvent, { type: T }>;

function locationOf({
  year,
  section,
  title,
}: {
  year: number;
  section: string;
  title: Bilingual;
}): Bilingual {
  return {
    zh: `${year}年报告${section}《${title.zh}》`,
    en: `${section} “${title.en}” of the ${year} report`,
  };
}

function submissionSentence(
  event: EventOf<"submission.submitted" | "submission.approved" | "submission.returned">,
): Bilingual {
  const { type, by, count } = event;
  const place = locationOf(event);
  const changes = count === 1 ? "1 change" : `${count} changes`;
  if (type === "submission.submitted")
    return {
      zh: `${by}送审了${place.zh}的${count}项修改，等待审核。`,
      en: `${by} submitted ${changes} in ${place.en}; they wait for review.`,
    };
  if (type === "submission.approved")
    return {
      zh: `${by}批准了${place.zh}的${count}项修改。`,
      en: `${by} approved ${changes} in ${place.en}.`,
    };
  return {
    zh: `${by}退回了${place.zh}的${count}项修改，理由：${event.reason}`,
    en: `${by} returned ${changes} in ${place.en}. Reason: ${event.reason}`,
  };
}

function answerSentence(event: EventOf<"hand_over.answered">): Bilingual {
  const { by, part, count } = event;
  const place = locationOf(event);
  return {
    zh: `${by}报来了${place.zh}中${inQuotationMarks(part.zh)}的${count}项，等待您采纳或退回。`,
    en: `${by} sent ${count === 1 ? "1 figure" : `${count} figures`} for ${inQuotationMarks(part.en)} in ${place.en}; accept or return ${count === 1 ? "it" : "them"}.`,
  };
}

function dueSentence({ sections, parts }: EventOf<"section.due">): Bilingual {
  const lines = [...sections.map(sectionDue), ...parts.map(partDue)];
  return {
    zh: `${lines.map(({ zh }) => zh).join("；")}。`,
    en: `${lines.map(({ en }) => en).join("; ")}.`,
  };
}

function sectionDue(section: DueSection): Bilingual {
  const place = locationOf(section);
  const { left } = section;
  const due = dueIn(section);
  const fields = left === 1 ? "1 field is" : `${left} fields are`;
  return {
    zh: `${place.zh}${due.zh}，还有${left}处没有送审`,
    en: `${place.en} is ${due.en}, and ${fields} not submitted`,
  };
}

function partDue(owed: DuePart): Bilingual {
  const place = locationOf(owed);
  const { department, part, missing } = owed;
  const due = dueIn(owed);
  return {
    zh: `${department}还有${missing}项没有报来：${place.zh}中的${inQuotationMarks(part.zh)}，${due.zh}`,
    en: `${department} still owes ${missing === 1 ? "1 figure" : `${missing} figures`} for ${inQuotationMarks(part.en)} in ${place.en}, ${due.en}`,
  };
}

function dueIn({ dueOn, days }: { dueOn: string; days: number }): Bilingual {
  return {
    zh: `${dayIn("zh-CN", dueOn)}截止（${untilZh[days] ?? `还有${days}天`}）`,
    en: `due on ${dayIn("en-GB", dueOn)} (${untilEn[days] ?? `in ${days} days`})`,
  };
}

const untilZh = ["今天", "明天"];
const untilEn = ["today", "tomorrow"];

function dayIn(language: string, date: string): string {
  const form = { month: "long", day: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language, form).format(new Date(date));
}

function roleSentence({ by, name, email, roles }: EventOf<"role.given">): Bilingual {
  const given = (language: "zh" | "en", and: string) =>
    roles.map((role) => roleNames[role][language]).join(and);
  return {
    zh: `${by ?? "系统管理员"}让${name}（${email}）担任${given("zh", "和")}。如果您不认识此人，请告诉其他管理员。`,
    en: `${by ?? "A system administrator"} made ${name} (${email}) ${given("en", " and ")}. If you do not know this person, tell the other administrators.`,
  };
}

function accountSentence(event: AccountEvent): Bilingual {
  const by = { zh: event.by ?? "系统管理员", en: event.by ?? "A system administrator" };
  switch (event.type) {
    case "account.link_made":
      return {
        zh: `${by.zh}为您的账户生成了重设密码的链接。`,
        en: `${by.en} made a link by which the password of your account can be reset.`,
      };
    case "account.password_chosen":
      return {
        zh: `您账户的密码已重设，用的是${by.zh}${timeIn("zh-CN", event.linkMadeAt)}生成的链接。`,
        en: `The password of your account was reset by the link that ${event.by ?? "a system administrator"} made on ${timeIn("en-GB", event.linkMadeAt)}.`,
      };
    case "account.second_factor_reset":
      return {
        zh: `${by.zh}清除了您账户的第二重验证。`,
        en: `${by.en} cleared the second factor of your account.`,
      };
    case "account.email_changed":
      return {
        zh: `${by.zh}把您账户的邮箱从 ${event.from} 改为 ${event.to}。`,
        en: `${by.en} changed the e-mail address of your account from ${event.from} to ${event.to}.`,
      };
  }
}

function commentSentence(event: EventOf<"comment.added">): Bilingual {
  const { by, name, body, isReply } = event;
  const place = locationOf(event);
  return {
    zh: `${by}在${place.zh}的${inQuotationMarks(name.zh)}上${isReply ? "回复" : "提了意见"}：${body}`,
    en: `${by} ${isReply ? "replied" : "commented"} on ${inQuotationMarks(name.en)} in ${place.en}: ${body}`,
  };
}

function releaseSentence(event: EventOf<"release.published" | "release.withdrawn">): Bilingual {
  const { year, version, by } = event;
  if (event.type === "release.withdrawn")
    return {
      zh: `${by}撤回了尚未生效的${year}年报告${version}版，理由：${event.reason}`,
      en: `${by} withdrew version ${version} of the ${year} report before it took effect. Reason: ${event.reason}`,
    };
  if (event.embargoUntil === null)
    return {
      zh: `${by}发布了${year}年报告${version}版。`,
      en: `${by} released version ${version} of the ${year} report.`,
    };
  const [zh, en] = [timeIn("zh-CN", event.embargoUntil), timeIn("en-GB", event.embargoUntil)];
  return {
    zh: `${by}排定了${year}年报告${version}版，${zh}生效。`,
    en: `${by} scheduled version ${version} of the ${year} report; it takes effect on ${en}.`,
  };
}

// In the office's time zone, as an e-mail cannot know its reader's.
function timeIn(language: string, at: string): string {
  const form = { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Shanghai" } as const;
  return new Intl.DateTimeFormat(language, form).format(new Date(at));
}
