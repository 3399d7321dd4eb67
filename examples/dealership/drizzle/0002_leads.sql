-- Where leads come from is the same list for all dealerships.
CREATE TABLE "leadSources" (
	"code" varchar(30) PRIMARY KEY NOT NULL,
	"title" varchar(80) NOT NULL
);
--> statement-breakpoint
INSERT INTO "leadSources" ("code", "title") VALUES ('walkIn', 'Walked in'), ('phone', 'Called'), ('web', 'Wrote on the website');
--> statement-breakpoint
CREATE TABLE "customers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dealershipId" integer NOT NULL REFERENCES "dealerships"("id") ON DELETE cascade,
	"fullName" varchar(200) NOT NULL,
	"phone" varchar(30)
);
--> statement-breakpoint
CREATE TABLE "leads" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dealershipId" integer NOT NULL REFERENCES "dealerships"("id") ON DELETE cascade,
	"customerId" uuid NOT NULL REFERENCES "customers"("id") ON DELETE cascade,
	"source" varchar(30) NOT NULL REFERENCES "leadSources"("code"),
	"status" varchar(20) DEFAULT 'new' NOT NULL,
	"createdAt" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "customers_dealership_idx" ON "customers" USING btree ("dealershipId");
--> statement-breakpoint
CREATE INDEX "leads_dealership_idx" ON "leads" USING btree ("dealershipId","createdAt");
--> statement-breakpoint
CREATE INDEX "leads_customer_idx" ON "leads" USING btree ("customerId");
--> statement-breakpoint
CREATE INDEX "leads_source_idx" ON "leads" USING btree ("source");
--> statement-breakpoint
GRANT SELECT ON "leadSources" TO "dealer_app";
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "customers", "leads" TO "dealer_app";
