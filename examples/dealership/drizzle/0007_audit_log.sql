CREATE TABLE "auditLog" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"dealershipId" integer NOT NULL REFERENCES "dealerships"("id") ON DELETE cascade,
	"staffId" integer,
	"action" varchar(60) NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "auditLog_dealership_idx" ON "auditLog" USING btree ("dealershipId","at");
--> statement-breakpoint
ALTER TABLE "auditLog" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "auditRead" ON "auditLog" FOR SELECT TO "dealer_app" USING ("dealershipId" = nullif(current_setting('app.dealership_id', true), '')::int);
--> statement-breakpoint
CREATE POLICY "auditWritten" ON "auditLog" FOR INSERT TO "dealer_app" WITH CHECK ("dealershipId" = nullif(current_setting('app.dealership_id', true), '')::int);
--> statement-breakpoint
GRANT ALL ON "auditLog" TO "dealer_app";
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA "public" TO "dealer_app";
