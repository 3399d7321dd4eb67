/** Ids of PostgreSQL's own objects that the code names. They are PostgreSQL's oids, the same in every version. */

/** What an id is where there is no object. */
export const INVALID = 0;

export const BOOTSTRAP_SUPERUSER = 10;

export const PG_CATALOG = 11;
export const PG_TOAST = 99;
export const PUBLIC_SCHEMA = 2200;

export const DEFAULT_COLLATION = 100;
export const C_COLLATION = 950;
export const POSIX_COLLATION = 951;

// ---------------------------------------------------------------- types

export const BOOL = 16;
export const BYTEA = 17;
export const CHAR = 18;
export const NAME = 19;
export const INT8 = 20;
export const INT2 = 21;
export const INT2VECTOR = 22;
export const INT4 = 23;
export const REGPROC = 24;
export const TEXT = 25;
export const OID = 26;
export const TID = 27;
export const XID = 28;
export const CID = 29;
export const OIDVECTOR = 30;
export const JSON_TYPE = 114;
export const XML = 142;
export const PG_NODE_TREE = 194;
export const TABLE_AM_HANDLER = 269;
export const INDEX_AM_HANDLER = 325;
export const POINT = 600;
export const LSEG = 601;
export const PATH = 602;
export const BOX = 603;
export const POLYGON = 604;
export const LINE = 628;
export const CIDR = 650;
export const FLOAT4 = 700;
export const FLOAT8 = 701;
export const UNKNOWN = 705;
export const CIRCLE = 718;
export const MACADDR8 = 774;
export const MONEY = 790;
export const MACADDR = 829;
export const INET = 869;
export const ACLITEM = 1033;
export const BPCHAR = 1042;
export const VARCHAR = 1043;
export const DATE = 1082;
export const TIME = 1083;
export const TIMESTAMP = 1114;
export const TIMESTAMPTZ = 1184;
export const INTERVAL = 1186;
export const TIMETZ = 1266;
export const BIT = 1560;
export const VARBIT = 1562;
export const NUMERIC = 1700;
export const REFCURSOR = 1790;
export const REGPROCEDURE = 2202;
export const REGOPER = 2203;
export const REGOPERATOR = 2204;
export const REGCLASS = 2205;
export const REGTYPE = 2206;
export const UUID = 2950;
export const TXID_SNAPSHOT = 2970;
export const PG_LSN = 3220;
export const TSVECTOR = 3614;
export const TSQUERY = 3615;
export const REGCONFIG = 3734;
export const REGDICTIONARY = 3769;
export const JSONB = 3802;
export const INT4RANGE = 3904;
export const NUMRANGE = 3906;
export const TSRANGE = 3908;
export const TSTZRANGE = 3910;
export const DATERANGE = 3912;
export const INT8RANGE = 3926;
export const JSONPATH = 4072;
export const REGNAMESPACE = 4089;
export const REGROLE = 4096;
export const REGCOLLATION = 4191;
export const INT4MULTIRANGE = 4451;
export const NUMMULTIRANGE = 4532;
export const TSMULTIRANGE = 4533;
export const TSTZMULTIRANGE = 4534;
export const DATEMULTIRANGE = 4535;
export const INT8MULTIRANGE = 4536;
export const PG_SNAPSHOT = 5038;
export const XID8 = 5069;

// ---------------------------------------------------------------- pseudo-types

export const RECORD = 2249;
export const CSTRING = 2275;
export const ANY = 2276;
export const ANYARRAY = 2277;
export const VOID = 2278;
export const TRIGGER = 2279;
export const LANGUAGE_HANDLER = 2280;
export const INTERNAL = 2281;
export const ANYELEMENT = 2283;
export const ANYNONARRAY = 2776;
export const FDW_HANDLER = 3115;
export const TSM_HANDLER = 3310;
export const ANYENUM = 3500;
export const ANYRANGE = 3831;
export const EVENT_TRIGGER = 3838;
export const ANYMULTIRANGE = 4537;
export const ANYCOMPATIBLEMULTIRANGE = 4538;
export const ANYCOMPATIBLE = 5077;
export const ANYCOMPATIBLEARRAY = 5078;
export const ANYCOMPATIBLENONARRAY = 5079;
export const ANYCOMPATIBLERANGE = 5080;

// ---------------------------------------------------------------- arrays

export const XML_ARRAY = 143;
export const JSON_ARRAY = 199;
export const BOOL_ARRAY = 1000;
export const BYTEA_ARRAY = 1001;
export const CHAR_ARRAY = 1002;
export const NAME_ARRAY = 1003;
export const INT2_ARRAY = 1005;
export const INT4_ARRAY = 1007;
export const TEXT_ARRAY = 1009;
export const BPCHAR_ARRAY = 1014;
export const VARCHAR_ARRAY = 1015;
export const INT8_ARRAY = 1016;
export const FLOAT4_ARRAY = 1021;
export const FLOAT8_ARRAY = 1022;
export const OID_ARRAY = 1028;
export const ACLITEM_ARRAY = 1034;
export const TIMESTAMP_ARRAY = 1115;
export const DATE_ARRAY = 1182;
export const TIME_ARRAY = 1183;
export const TIMESTAMPTZ_ARRAY = 1185;
export const NUMERIC_ARRAY = 1231;
export const CSTRING_ARRAY = 1263;
export const REGTYPE_ARRAY = 2211;
export const RECORD_ARRAY = 2287;
export const UUID_ARRAY = 2951;
export const JSONB_ARRAY = 3807;

// ---------------------------------------------------------------- catalogs

export const PG_TYPE = 1247;
export const PG_ATTRIBUTE = 1249;
export const PG_PROC = 1255;
export const PG_CLASS = 1259;

/** Ids are handed out from here on; below, they are PostgreSQL's own. */
export const FIRST_USER_ID = 16_384;
