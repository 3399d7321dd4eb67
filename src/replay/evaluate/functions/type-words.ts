/** Types as signatures spell them. */
export const TIMESTAMP_TEXT = 'timestamp without time zone';
export const TIMESTAMPTZ_TEXT = 'timestamp with time zone';
export const TIME_TEXT = 'time without time zone';
export const TIMETZ_TEXT = 'time with time zone';
export const DOUBLE = 'double precision';
export const VARCHAR_TEXT = 'character varying';
