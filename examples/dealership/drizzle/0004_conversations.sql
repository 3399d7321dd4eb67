CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dealershipId" integer NOT NULL REFERENCES "dealerships"("id") ON DELETE cascade,
	"leadId" uuid NOT NULL REFERENCES "leads"("id") ON DELETE cascade,
	"status" varchar(20) DEFAULT 'open' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"conversationId" uuid NOT NULL REFERENCES "conversations"("id") ON DELETE cascade,
	"fromCustomer" boolean NOT NULL,
	"body" text NOT NULL,
	"sentAt" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "conversations_dealership_idx" ON "conversations" USING btree ("dealershipId");
--> statement-breakpoint
CREATE INDEX "conversations_lead_idx" ON "conversations" USING btree ("leadId");
--> statement-breakpoint
CREATE INDEX "messages_conversation_idx" ON "messages" USING btree ("conversationId","sentAt");
--> statement-breakpoint
ALTER TABLE "conversations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "messages" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "conversationsOfDealership" ON "conversations" TO "dealer_app" USING ("dealershipId" = nullif(current_setting('app.dealership_id', true), '')::int);
--> statement-breakpoint
CREATE POLICY "messagesOfConversation" ON "messages" TO "dealer_app" USING (EXISTS (SELECT 1 FROM "conversations" c WHERE c."id" = "conversationId"));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "conversations", "messages" TO "dealer_app";
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA "public" TO "dealer_app";
