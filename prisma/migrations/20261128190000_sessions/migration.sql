-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "isShort" BOOLEAN NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "passwordAt" DATETIME,
    "lastSeenAt" DATETIME NOT NULL,
    "browser" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");
