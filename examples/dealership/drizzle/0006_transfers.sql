-- A dealership can send a vehicle to another lot.
DROP POLICY "vehiclesOfDealership" ON "vehicles";
--> statement-breakpoint
CREATE POLICY "vehiclesSeen" ON "vehicles" FOR SELECT TO "dealer_app" USING ("dealershipId" = nullif(current_setting('app.dealership_id', true), '')::int);
--> statement-breakpoint
CREATE POLICY "vehiclesAdded" ON "vehicles" FOR INSERT TO "dealer_app" WITH CHECK ("dealershipId" = nullif(current_setting('app.dealership_id', true), '')::int);
--> statement-breakpoint
CREATE POLICY "vehiclesChanged" ON "vehicles" FOR UPDATE TO "dealer_app" USING ("dealershipId" = nullif(current_setting('app.dealership_id', true), '')::int) WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY "vehiclesSold" ON "vehicles" FOR DELETE TO "dealer_app" USING ("dealershipId" = nullif(current_setting('app.dealership_id', true), '')::int);
