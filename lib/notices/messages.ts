import type { NoticeEvent } from "./notice";
import type { Bilingual } from "@/lib/platform/bilingual";

/** The event as one sentence. */
export function sentenceOf(event: NoticeEvent): Bilingual {
  if (event.type === "comment.added") return ofComment(event);
  if (event.type === "release.published" || event.type === "release.withdrawn") return ofRelease(event);
  return ofSubmission(event);
}

type Of<T extends NoticeEvent["type"]> = Extract<NoticeEvent, { type: T }>;

function placeOf({ year, section, title }: { year: number; section: string; title: Bilingual }): Bilingual {
  return {
    zh: `${year}年报告${section}《${title.zh}》`,
    en: `${section} “${title.en}” of the ${year} report`,
  };
}

function ofSubmission(
  event: Of<"submission.submitted" | "submission.approved" | "submission.returned">,
): Bilingual {
  const { type, by, count } = event;
  const place = placeOf(event);
  const changes = count === 1 ? "1 change" : `${count} changes`;
  if (type === "submission.submitted")
    return {
      zh: `${by}送审了${place.zh}的${count}处修改，等待审核。`,
      en: `${by} submitted ${changes} in ${place.en}; they wait for review.`,
    };
  if (type === "submission.approved")
    return {
      zh: `${by}批准了${place.zh}的${count}处修改。`,
      en: `${by} approved ${changes} in ${place.en}.`,
    };
  return {
    zh: `${by}退回了${place.zh}的${count}处修改，理由：${event.reason}`,
    en: `${by} returned ${changes} in ${place.en}. Reason: ${event.reason}`,
  };
}

function ofComment(event: Of<"comment.added">): Bilingual {
  const { by, name, body, isReply } = event;
  const place = placeOf(event);
  return {
    zh: `${by}在${place.zh}的“${name.zh}”上${isReply ? "回复" : "提了意见"}：${body}`,
    en: `${by} ${isReply ? "replied" : "commented"} on “${name.en}” in ${place.en}: ${body}`,
  };
}

function ofRelease(event: Of<"release.published" | "release.withdrawn">): Bilingual {
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

// The office's time: an e-mail cannot know its reader's.
function timeIn(language: string, at: string): string {
  const form = { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Shanghai" } as const;
  return new Intl.DateTimeFormat(language, form).format(new Date(at));
}
