CREATE TABLE "followUps" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"dealershipId" integer NOT NULL REFERENCES "dealerships"("id") ON DELETE cascade,
	"leadId" uuid NOT NULL REFERENCES "leads"("id") ON DELETE cascade,
	"dueAt" timestamp with time zone NOT NULL,
	"doneAt" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "followUps_dealership_idx" ON "followUps" USING btree ("dealershipId","dueAt");
--> statement-breakpoint
CREATE INDEX "followUps_lead_idx" ON "followUps" USING btree ("leadId");
--> statement-breakpoint
CREATE POLICY "followUpsOfDealership" ON "followUps" TO "dealer_app" USING ("dealershipId" = nullif(current_setting('app.dealership_id', true), '')::int);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "followUps" TO "dealer_app";
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA "public" TO "dealer_app";
