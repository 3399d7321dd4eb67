create table public.readings_2025 partition of public.readings
  for values from ('2025-01-01') to ('2026-01-01');
