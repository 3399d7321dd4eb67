CREATE ROLE "dealer_app" NOLOGIN;
--> statement-breakpoint
CREATE TYPE "public"."staffRole" AS ENUM('sales', 'manager', 'service');
--> statement-breakpoint
CREATE TABLE "dealerships" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar(200) NOT NULL,
	"subdomain" varchar(63) NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"createdAt" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dealerships_subdomain_unique" UNIQUE("subdomain")
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" serial PRIMARY KEY NOT NULL,
	"dealershipId" integer NOT NULL,
	"email" varchar(255) NOT NULL,
	"role" "staffRole" DEFAULT 'sales' NOT NULL,
	CONSTRAINT "staff_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_dealershipId_dealerships_id_fk" FOREIGN KEY ("dealershipId") REFERENCES "public"."dealerships"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "staff_dealership_idx" ON "staff" USING btree ("dealershipId");
--> statement-breakpoint
GRANT SELECT ON "dealerships" TO "dealer_app";
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "staff" TO "dealer_app";
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA "public" TO "dealer_app";
