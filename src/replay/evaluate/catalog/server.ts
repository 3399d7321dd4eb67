/** What a server says of itself. What it alone could know is not here, and so undecided. */
import { undecided } from '../../../model/datum.ts';
import { refuse } from '../../../model/refusal.ts';
import { UTF8 } from '../../catalogs/database.ts';
import type { CatalogFunctions } from './function.ts';

/** By number; those that a client alone may have come last. */
const ENCODINGS =
  `SQL_ASCII EUC_JP EUC_CN EUC_KR EUC_TW EUC_JIS_2004 UTF8 MULE_INTERNAL LATIN1 LATIN2 LATIN3 LATIN4 LATIN5 LATIN6 LATIN7 LATIN8
   LATIN9 LATIN10 WIN1256 WIN1258 WIN866 WIN874 KOI8R WIN1251 WIN1252 ISO_8859_5 ISO_8859_6 ISO_8859_7 ISO_8859_8 WIN1250 WIN1253
   WIN1254 WIN1255 WIN1257 KOI8U SJIS BIG5 GBK UHC GB18030 JOHAB SHIFT_JIS_2004`.split(/\s+/);

export const server: CatalogFunctions = {
  'version()': (_args, { session }) => `PostgreSQL ${session.setting('server_version')} on x86_64-pc-linux-gnu, compiled by gcc, 64-bit`,
  'getdatabaseencoding()': () => 'UTF8',
  'pg_client_encoding()': (_args, { session }) => session.setting('client_encoding') ?? 'UTF8',
  'pg_encoding_to_char(integer)': ([number]) => ENCODINGS[number as number] ?? '',
  'pg_char_to_encoding(name)': ([name]) => ENCODINGS.indexOf(String(name).toUpperCase().replaceAll('-', '')),
  'pg_encoding_max_length(integer)': ([number]) => (number === UTF8 ? 4 : undecided('the length of a character')),
  'pg_is_in_recovery()': () => false,
  'pg_is_wal_replay_paused()': () =>
    refuse('55000', 'recovery is not in progress', { hint: 'Recovery control functions can only be executed during recovery.' }),
  'pg_trigger_depth()': () => 0,
  'pg_jit_available()': () => undecided('how the server was built'),
};
