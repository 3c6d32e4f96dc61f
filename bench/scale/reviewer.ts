import { noticesAddress } from "@/lib/notices/notices-address";
import { every, signedIn } from "./browser";
import { comeWithin, whyOf } from "./editor";
import { addressOf, reviewerOf } from "./model";
import type { Clock } from "./pace";
import type { Samples } from "./samples";
import type { Waiting } from "./waiting";

type Work = { url: string; clock: Clock; samples: Samples; waiting: Waiting };

/** In seconds. */
const reading = [5, 15] as const;
const noticesEvery = 60;

/** One reviewer: opens the queue and a submission that waits, reads it, and approves what was seen. */
export async function review(
  index: number,
  { url, clock, samples, waiting: decisions }: Work,
): Promise<void> {
  await clock.pause(0, comeWithin);
  const { who } = reviewerOf(index);
  const browser = await signedIn({ url, who, address: addressOf(1_000 + index), clock, samples });
  const polls = every(clock, noticesEvery, () => browser.poll(noticesAddress));
  while (!clock.isOver()) {
    const queue = await browser.open("queue", "/desk/reviews?state=submitted");
    const waiting = [
      ...new Set([...(queue ?? "").matchAll(/\/desk\/reviews\/([0-9a-f-]{36})/g)].map(([, id]) => id)),
    ];
    const submissionId = waiting[Math.floor(Math.random() * waiting.length)];
    await clock.pause(...reading);
    if (!submissionId || clock.isOver()) continue;
    const path = `/desk/reviews/${submissionId}`;
    const page = await browser.open("review", path);
    await clock.pause(...reading);
    if (page === null || clock.isOver()) continue;
    const outcome = await browser.client.act("approveSubmissionAction", path, {
      submissionId,
      fields: fieldsIn(page),
    });
    if (outcome.ok) samples.took("approve", outcome.answer.ms);
    else samples.refused("approve", whyOf(outcome));
    decisions.decided([...page.matchAll(/"key":"(figure\.n\d+)"/g)].map(([, key = ""]) => key));
  }
  await polls;
}

/** What the page shows of the submission, as it hands it to its form. */
function fieldsIn(page: string): { fieldId: string; revisionId: string }[] {
  const found = page.matchAll(/"fieldId":"([^"]+)","revisionId":"([^"]+)"/g);
  const pairs = new Map([...found].map(([, fieldId = "", revisionId = ""]) => [fieldId, revisionId]));
  return [...pairs].map(([fieldId, revisionId]) => ({ fieldId, revisionId }));
}
