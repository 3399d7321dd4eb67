-- Every table with a "dealershipId" gets the same policy. The server sets app.dealership_id for each request.
DO $$
DECLARE
	t text;
BEGIN
	FOREACH t IN ARRAY ARRAY['staff', 'vehicles', 'apiKeys', 'customers']
	LOOP
		EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
		EXECUTE format('CREATE POLICY %I ON %I TO dealer_app USING ("dealershipId" = nullif(current_setting(''app.dealership_id'', true), '''')::int)', t || 'OfDealership', t);
	END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE "dealerships" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY "ownDealership" ON "dealerships" FOR SELECT TO "dealer_app" USING ("id" = nullif(current_setting('app.dealership_id', true), '')::int);
--> statement-breakpoint
ALTER TABLE "leads" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The nightly import has no dealership, and scores the leads of all.
CREATE POLICY "leadsOfDealership" ON "leads" TO "dealer_app" USING ("dealershipId" = coalesce(nullif(current_setting('app.dealership_id', true), '')::int, "dealershipId"));
