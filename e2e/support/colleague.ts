import Database from "better-sqlite3";
import { randomUUID } from "node:crypto";
import type { Site } from "./site";

/** Adds `NAME@annals.test` with the given roles, all topics and the demo password while the server is running. */
export function addColleague(site: Site, name: string, roles: readonly string[]): void {
  const id = randomUUID();
  change(site, (db) => {
    db.prepare(
      `INSERT INTO "Person" ("id", "email", "name", "passwordHash", "createdAt")
       SELECT ?, ?, ?, "passwordHash", "createdAt" FROM "Person" WHERE "email" = 'editor@annals.test'`,
    ).run(id, `${name}@annals.test`, name);
    db.prepare(`INSERT INTO "TopicAssignment" ("personId", "topicId") SELECT ?, "id" FROM "Topic"`).run(id);
    for (const role of roles) db.prepare(`INSERT INTO "RoleAssignment" VALUES (?, ?)`).run(id, role);
  });
}

/** Adds a role to a person. */
export function promote(site: Site, name: string, role: string): void {
  change(site, (db) =>
    db
      .prepare(`INSERT INTO "RoleAssignment" SELECT "id", ? FROM "Person" WHERE "email" = ?`)
      .run(role, `${name}@annals.test`),
  );
}

function change(site: Site, work: (db: Database.Database) => void): void {
  const db = new Database(site.database);
  db.pragma("busy_timeout = 5000");
  db.pragma("foreign_keys = ON");
  work(db);
  db.close();
}
