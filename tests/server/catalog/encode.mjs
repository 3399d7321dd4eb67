// Catalog rows as lines of text; src/model/catalog/decode*.ts read them. Ids are in base 36, and `ref(oid)` spells one.
export const base36 = (n) => n.toString(36);

const escaped = (text) => text.replace(/[% \t\n\r,|:;=~]|[^ -~]/gu, (c) => encodeURIComponent(c));
const list = (text) => (text === null || text === '' ? [] : text.replace(/^\{|\}$/g, '').split(/[ ,]/));

const LETTERS = {
  SELECT: 'r',
  INSERT: 'a',
  UPDATE: 'w',
  DELETE: 'd',
  TRUNCATE: 'D',
  REFERENCES: 'x',
  TRIGGER: 't',
  EXECUTE: 'X',
  USAGE: 'U',
  CREATE: 'C',
  TEMPORARY: 'T',
  CONNECT: 'c',
  SET: 's',
  'ALTER SYSTEM': 'A',
  MAINTAIN: 'm',
};

/** `g` and what others than the owner hold; nothing at all where the list is null. */
const acl = (row) => (row.has_acl ? [`g${accessList(row)}`] : []);

export function accessList(row) {
  const held = new Map();
  for (const [grantee, privilege, grantable] of row.acl ?? []) {
    if (grantee === 10 || grantee >= 16384) continue;
    held.set(grantee, (held.get(grantee) ?? '') + LETTERS[privilege] + (grantable ? '*' : ''));
  }
  return [...held].map(([grantee, letters]) => `${base36(grantee)}:${letters}`).join(';');
}

const KINDS = 'fawp';
const VOLATILITY = 'isv';
const PARALLEL = 'sru';
const LANGUAGES = ['internal', 'c', 'sql', 'plpgsql'];

export function routine(row, ref, keepBody) {
  const flags =
    KINDS.indexOf(row.kind) |
    (row.returns_set ? 4 : 0) |
    (VOLATILITY.indexOf(row.volatility) << 3) |
    (row.strict ? 0 : 32) |
    (row.leakproof ? 64 : 0) |
    (row.definer ? 128 : 0) |
    (PARALLEL.indexOf(row.parallel) << 8) |
    (Math.max(LANGUAGES.indexOf(row.language), 0) << 10);
  const types = (text) =>
    list(text)
      .map((oid) => ref(Number(oid)))
      .join(',');
  const fields = [base36(flags), row.returns === 0 ? '-' : ref(row.returns), types(row.inputs) || '-'];
  if (row.variadic !== 0) fields.push(`v${ref(row.variadic)}`);
  if (row.names) fields.push(`n${row.names.map(escaped).join(',')}`);
  if (row.modes)
    fields.push(`m${list(row.modes).join('')}`, ...(list(row.modes).every((m) => 'iv'.includes(m)) ? [] : [`t${types(row.all_types)}`]));
  if (row.default_texts)
    fields.push(
      `d${row.default_texts
        .filter((text) => text !== null)
        .map(escaped)
        .join('|')}`,
    );
  if (row.aggregate && (row.aggregate !== 'n' || row.direct !== 0)) fields.push(`a${row.aggregate}${row.direct}`);
  for (const setting of row.settings ?? []) fields.push(`c${escaped(setting)}`);
  fields.push(...acl(row));
  if (keepBody && row.body) fields.push(`=${oneQuery(row.body)}`);
  return fields.join(' ');
}

/** `RETURN x` is SELECT x; BEGIN ATOMIC holds one query in every built-in function. */
function oneQuery(body) {
  return flat(body)
    .replace(/^RETURN /, 'SELECT ')
    .replace(/^BEGIN ATOMIC (.*); END$/, '$1');
}

/** One line, without the server's indentation. Literals in these texts hold no runs of blanks. */
export const flat = (text) => text.trim().replace(/\s+/g, ' ');

export function type(row, ref) {
  const fields = [row.shell ? 's' : row.kind, row.category, String(row.length)];
  if (row.array !== 0) fields.push(`y${ref(row.array)}`);
  if (row.preferred) fields.push('k');
  if (row.element !== 0) fields.push(`e${ref(row.element)}`);
  if (row.true_array) fields.push('A');
  if (row.collation !== 0) fields.push('c');
  if (row.base !== 0) fields.push(`d${ref(row.base)}${row.modifier === -1 ? '' : `.${row.modifier}`}`);
  if (row.not_null) fields.push('N');
  if (row.default_text !== null && row.kind === 'd') fields.push(`D${escaped(row.default_text)}`);
  if (row.subtype) fields.push(`r${ref(row.subtype)},${ref(row.multirange)},${row.range_opclass < 16384 ? ref(row.range_opclass) : 0}`);
  if (row.range_type) fields.push(`M${ref(row.range_type)}`);
  if (row.labels) fields.push(`l${row.labels.map(escaped).join(',')}`);
  for (const [name, text] of row.checks ?? []) fields.push(`q${escaped(name)}:${escaped(text.replace(/^CHECK /, ''))}`);
  return [...fields, ...acl(row)].join(' ');
}

/** Trailing zeros are left out. */
export function operator(row, ref) {
  const parts = [row.left, row.right, row.result].map((oid) => (oid === 0 ? '0' : ref(oid)));
  parts.push(row.function === 0 ? '0' : ref(row.function, 'routine'));
  for (const other of [row.commutator, row.negator]) parts.push(other === 0 ? '0' : ref(other, 'operator'));
  parts.push(String((row.hashes ? 1 : 0) | (row.merges ? 2 : 0)));
  while (parts.at(-1) === '0') parts.pop();
  return parts.join(' ');
}

export const cast = (row, ref) =>
  `${ref(row.source)} ${ref(row.target)} ${row.context}${row.method}${row.function === 0 ? '' : ` ${ref(row.function, 'routine')}`}`;

export function operatorClass(row, ref) {
  const operators = (row.operators ?? []).map(([strategy, operator]) => `${strategy}:${ref(operator, 'operator')}`).join(',');
  return `${row.method} ${ref(row.type)} ${row.is_default ? 1 : 0} ${ref(row.family, 'family')} ${operators || '-'}`;
}

export function relation(row, ref, arrayOf) {
  const head = [
    row.kind,
    row.row_type === 0 ? '0' : ref(row.row_type),
    row.row_type === 0 || arrayOf(row.row_type) === 0 ? '0' : ref(arrayOf(row.row_type)),
  ];
  if (row.row_security) head.push(row.force_row_security ? 'FF' : 'F');
  if (row.persistence === 'u') head.push('U');
  for (const option of row.options ?? []) head.push(`o${escaped(option)}`);
  return [[...head, ...acl(row)].join(' '), ...(row.columns ?? []).map((c) => column(c, ref))].join('\t');
}

function column(c, ref) {
  const identity = c.identity === 'a' ? 'i' : c.identity === 'd' ? 'j' : '';
  const generated = c.generated === 's' ? 'S' : c.generated === 'v' ? 'V' : '';
  const collation = c.collation === 950 ? 'c' : '';
  const marks = (c.not_null ? '!' : '') + collation + identity + generated;
  const modifier = c.modifier === -1 ? '' : `.${c.modifier}`;
  const value = c.default === null ? '' : `=${escaped(c.default)}`;
  return `${escaped(c.name)}:${ref(c.type)}${modifier}${marks && `:${marks}`}${value}`;
}

/** Only what CREATE SEQUENCE could not have guessed. */
export function sequence(s, ref, table) {
  const owned = s.owned ? `${table(s.owned[0])}.${s.owned[1]}${s.owned[2] ? 'i' : ''}` : '-';
  return [ref(s.type), s.start, s.increment, s.min, s.max, s.cache, s.cycle ? 1 : 0, owned].join(' ');
}

export { escaped };

export const namespace = (row) => [row.name, ...acl(row)].join(' ');

const words = (text) => text.split(' ').filter(Boolean);

/** Flags, method, number of keys, the parts: an attribute, or 0 and an expression. */
export function index({ index: x, method }, ref) {
  const flags = (x.primary ? 'P' : '') + (x.unique ? 'U' : '') + (x.exclusion ? 'X' : '') || '-';
  const [classes, options] = [words(x.classes), words(x.options)];
  const parts = words(x.parts).map((attribute, i) => {
    const expression = attribute === '0' ? `:${escaped(x.expressions[i])}` : '';
    return `${attribute}:${i < x.keys ? ref(Number(classes[i])) : '0'}:${options[i] ?? 0}${expression}`;
  });
  return [flags, method, x.keys, parts.join(','), ...(x.predicate ? [`w${escaped(x.predicate)}`] : [])].join(' ');
}

export function constraint(c, ref) {
  const fields = [escaped(c.name), c.type, (c.columns ?? []).join(',') || '-'];
  if (c.type === 'c') fields.push(escaped(c.expression));
  else fields.push(ref(c.index));
  if (c.type === 'f') fields.push(ref(c.table), c.foreign.join(','), c.delete + c.update + c.match);
  return fields.join(' ');
}

export const policy = (p) =>
  [
    escaped(p.name),
    p.command,
    p.permissive ? 1 : 0,
    p.roles
      .filter((r) => r < 16384)
      .map(base36)
      .join(','),
    p.using === null ? '-' : escaped(p.using),
    p.check === null ? '-' : escaped(p.check),
  ].join(' ');

export const trigger = (t, ref) => [escaped(t.name), ref(t.function), t.type, t.enabled].join(' ');
