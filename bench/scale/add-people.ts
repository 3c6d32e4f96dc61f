// TSX_TSCONFIG_PATH=server/tsconfig.json npx tsx bench/scale/add-people.ts FILE EDITORS REVIEWERS: adds people to synthetic years.
import { addPerson } from "@/lib/accounts/people/commands";
import { must } from "@/prisma/demo/loading";
import { system } from "@/lib/platform/actor";
import { closeDatabase } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { chapters, editorOf, passwordOfAll, reviewerOf } from "./model";

const [file = "", editors, reviewers] = process.argv.slice(2);
env.DATABASE_URL = `file:${file}`;

type NewPerson = { name: string; email: string; roles: ("editor" | "reviewer")[]; topics: string[] };

async function add(person: NewPerson): Promise<void> {
  must(await addPerson({ ...person, password: passwordOfAll }, system));
}

const topics = Array.from({ length: chapters }, (_, chapter) => `forum-${chapter + 1}`);
for (let n = 0; n < Number(editors); n += 1) {
  const { name, email, chapter } = editorOf(n);
  await add({ name, email, roles: ["editor"], topics: [`forum-${chapter}`] });
}
for (let n = 0; n < Number(reviewers); n += 1) {
  const { name, email } = reviewerOf(n);
  await add({ name, email, roles: ["reviewer"], topics });
}
await closeDatabase();
