CREATE TABLE "vehicles" (
	"id" serial PRIMARY KEY NOT NULL,
	"dealershipId" integer NOT NULL REFERENCES "dealerships"("id") ON DELETE cascade,
	"vin" varchar(17) NOT NULL,
	"make" varchar(80) NOT NULL,
	"model" varchar(80) NOT NULL,
	"year" integer,
	"price" numeric(10, 2),
	"status" varchar(20) DEFAULT 'inStock' NOT NULL,
	CONSTRAINT "vehicles_vin_per_dealership" UNIQUE("dealershipId","vin")
);
--> statement-breakpoint
CREATE TABLE "apiKeys" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dealershipId" integer NOT NULL REFERENCES "dealerships"("id") ON DELETE cascade,
	"label" varchar(80) NOT NULL,
	"hash" text NOT NULL,
	"lastUsedAt" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "apiKeys_dealership_idx" ON "apiKeys" USING btree ("dealershipId");
--> statement-breakpoint
CREATE INDEX "vehicles_status_idx" ON "vehicles" USING btree ("dealershipId","status");
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "vehicles" TO "dealer_app";
--> statement-breakpoint
GRANT SELECT ("id", "dealershipId", "label", "lastUsedAt") ON "apiKeys" TO "dealer_app";
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA "public" TO "dealer_app";
