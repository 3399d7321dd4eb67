-- From the assistant to somebody of flesh and blood. Managers see those of their dealership.
CREATE TABLE "handovers" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"dealershipId" integer NOT NULL REFERENCES "dealerships"("id") ON DELETE cascade,
	"conversationId" uuid NOT NULL REFERENCES "conversations"("id") ON DELETE cascade,
	"toStaffId" integer REFERENCES "staff"("id") ON DELETE set null,
	"reason" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "handovers_dealership_idx" ON "handovers" USING btree ("dealershipId");
--> statement-breakpoint
CREATE INDEX "handovers_conversation_idx" ON "handovers" USING btree ("conversationId");
--> statement-breakpoint
CREATE INDEX "handovers_staff_idx" ON "handovers" USING btree ("toStaffId");
--> statement-breakpoint
ALTER TABLE "handovers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "handoversForManagers" ON "handovers" FOR SELECT TO "dealer_app" USING (EXISTS (SELECT 1 FROM "staff" s WHERE s."id" = nullif(current_setting('app.staff_id', true), '')::int AND s."role" = 'manager' AND s."dealershipId" = "dealershipId"));
--> statement-breakpoint
CREATE POLICY "handoversMade" ON "handovers" FOR INSERT TO "dealer_app" WITH CHECK ("dealershipId" = nullif(current_setting('app.dealership_id', true), '')::int);
--> statement-breakpoint
GRANT SELECT, INSERT ON "handovers" TO "dealer_app";
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA "public" TO "dealer_app";
