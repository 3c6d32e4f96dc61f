import type { Drill, DrillOptions, Finding } from "./drill";
import { type Client, inWords, type Outcome, type Who } from "./support/client";
import { fieldsOf, read, withNumber } from "./support/fields";
import { examined, newLedger } from "./support/ledger";
import { signInAll } from "./support/people";
import { newPlace, type Place } from "./support/place";
import { submittedFields } from "./support/fields";
import { approve, publish, submit } from "./support/releasing";
import { start } from "./support/server";

type Scene = Record<Who, Client> & { place: Place; n: number };
type Race = { name: string; expected: string; run: (scene: Scene) => Promise<string | null> };

const section = "8.3";

const races: readonly Race[] = [
  {
    name: "approved twice at once",
    expected: "one approval, the other is refused",
    run: async (scene) => {
      const submitted = await submitChange(scene);
      return unlessOne(
        await Promise.all([
          approve(scene.reviewer, scene.place, submitted),
          approve(scene.reviewer, scene.place, submitted),
        ]),
      );
    },
  },
  {
    name: "approved and returned at once",
    expected: "one decision, the other is refused",
    run: async (scene) => {
      const submitted = await submitChange(scene);
      const submissionId = String(submitted.value?.id);
      const page = `/desk/reviews/${submissionId}`;
      const fields = submittedFields(scene.place.database, submissionId);
      const back = { submissionId, fields, reason: "请核对" };
      return unlessOne(
        await Promise.all([
          approve(scene.reviewer, scene.place, submitted),
          scene.reviewer.act("returnSubmissionAction", page, back),
        ]),
      );
    },
  },
  {
    name: "approved beside a save",
    expected: "what was not reviewed is not approved",
    run: async (scene) => {
      const submitted = await submitChange(scene);
      await Promise.all([approve(scene.reviewer, scene.place, submitted), saveNext(scene)]);
      return unseenApprovals(scene.place) === 0 ? null : "a figure was approved unseen";
    },
  },
  {
    name: "published twice at once",
    expected: "one new version, the other is refused",
    run: async (scene) => {
      const approved = await approve(scene.reviewer, scene.place, await submitChange(scene));
      if (!approved.ok) return `approval: ${inWords(approved)}`;
      return unlessOne(await Promise.all([publish(scene.admin), publish(scene.admin)]));
    },
  },
];

/** Two people decide the same thing at the same moment. */
export const racing: Drill = {
  name: "races",
  run: async ({ isShort }: DrillOptions, report: (finding: Finding) => void) => {
    const times = isShort ? 1 : 5;
    const place = newPlace();
    const server = await start(place);
    const people = await signInAll(place);
    let n = 0;
    for (const { name, expected, run } of races) {
      const wrong: string[] = [];
      for (let time = 0; time < times; time += 1) {
        const fault = await run({ ...people, place, n: (n += 1) });
        if (fault) wrong.push(fault);
      }
      const seen = wrong.length > 0 ? wrong.join("; ") : `held ${times} times`;
      report({ case: name, done: `${times} times`, expected, seen, held: wrong.length === 0 });
    }
    await server.stop();
    const { seen, isSound } = await examined(place.database, newLedger());
    report({ case: "the record after the races", done: "verified", expected: "sound", seen, held: isSound });
    place.remove();
  },
};

async function saveNext({ editor, place, n }: Scene): Promise<Outcome> {
  const [field] = fieldsOf(place.database, section);
  if (!field) throw new Error("The section has no figure.");
  return editor.save(field, withNumber(field, 700 + 2 * n + (field.version % 2)), {
    reason: "统计表重新核对",
  });
}

async function submitChange(scene: Scene): Promise<Outcome> {
  const saved = await saveNext(scene);
  const submitted = await submit(scene.editor, scene.place, section);
  if (!submitted.ok) throw new Error(`saved: ${inWords(saved)}; submitted: ${inWords(submitted)}`);
  return submitted;
}

function unlessOne(outcomes: Outcome[]): string | null {
  const accepted = outcomes.filter(({ ok }) => ok).length;
  const inSentences = outcomes.filter(({ error }) => error).length;
  return accepted === 1 && inSentences === outcomes.length - 1 ? null : outcomes.map(inWords).join(" / ");
}

/** Fields whose approved revision was never part of an approved submission. */
function unseenApprovals({ database }: Place): number {
  const query = `SELECT COUNT(*) FROM "Field" f WHERE f."approvedId" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "SubmissionItem" i JOIN "Decision" d ON d."submissionId" = i."submissionId"
    AND d."fieldId" = i."fieldId" WHERE i."revisionId" = f."approvedId" AND d."verdict" = 'approved')`;
  return read(database, (db) => db.prepare(query).pluck().get() as number);
}
