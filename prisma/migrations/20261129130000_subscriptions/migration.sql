-- CreateTable
CREATE TABLE "Subscriber" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "confirmedAt" DATETIME NOT NULL,
    "refusals" INTEGER NOT NULL DEFAULT 0
);

-- CreateTable
CREATE TABLE "Subscription" (
    "subscriberId" TEXT NOT NULL,
    "scope" TEXT NOT NULL,

    PRIMARY KEY ("subscriberId", "scope"),
    CONSTRAINT "Subscription_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Announcement" (
    "releaseId" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "sent" INTEGER NOT NULL DEFAULT 0,
    "givenUp" INTEGER NOT NULL DEFAULT 0,
    "doneAt" DATETIME,
    CONSTRAINT "Announcement_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WaitingMessage" (
    "subscriberId" TEXT NOT NULL,
    "releaseId" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" DATETIME,

    PRIMARY KEY ("subscriberId", "releaseId"),
    CONSTRAINT "WaitingMessage_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "WaitingMessage_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Announcement" ("releaseId") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Subscriber_email_key" ON "Subscriber"("email");

-- CreateIndex
CREATE INDEX "WaitingMessage_releaseId_idx" ON "WaitingMessage"("releaseId");
