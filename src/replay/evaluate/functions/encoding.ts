/** Text as bytes and back: `encode`, `convert_to`, hashes. */
import { refuse } from '../../../model/refusal.ts';
import { hexadecimal, readEscaped, readHexadecimal, textOfUtf8, utf8 } from '../../../model/value/bytes.ts';
import { characterCount } from '../../../model/value/text.ts';
import { Undecidable } from '../../../model/value/undecidable.ts';
import { type Functions, pure } from './call-context.ts';
import { checksum, md5, sha2 } from './hash.ts';
import { checkLength } from './limits.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = [18, 12, 6, 0].map((shift) => ALPHABET[(group >> shift) & 63] as string).join('');
    const missing = Math.max(i + 3 - bytes.length, 0);
    text += digits.slice(0, 4 - missing) + '='.repeat(missing);
  }
  return text.replace(/.{76}(?=.)/g, '$&\n');
}

function fromBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  let group = 0;
  let position = 0;
  /** How many bytes the group that the padding ends has. */
  let end = 0;
  for (const char of text) {
    if (/[ \t\n\r]/.test(char)) continue;
    const digit = char === '=' ? 0 : ALPHABET.indexOf(char);
    if (char === '=' && end === 0) {
      if (position < 2) refuse('22023', 'unexpected "=" while decoding base64 sequence');
      end = position - 1;
    }
    if (digit < 0) refuse('22023', `invalid symbol "${char}" found while decoding base64 sequence`);
    group = (group << 6) | digit;
    if (++position < 4) continue;
    bytes.push((group >> 16) & 255);
    if (end === 0 || end > 1) bytes.push((group >> 8) & 255);
    if (end === 0 || end > 2) bytes.push(group & 255);
    group = 0;
    position = 0;
  }
  if (position !== 0)
    refuse('22023', 'invalid base64 end sequence', { hint: 'Input data is missing padding, is truncated, or is otherwise corrupted.' });
  return Uint8Array.from(bytes);
}

/** Bytes that are no ASCII in octal, others as they are. */
function toEscaped(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    if (byte === 0x5c) text += '\\\\';
    else text += byte === 0 || byte >= 0x80 ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte);
  }
  return text;
}

const unknownEncoding = (name: string): never => refuse('22023', `unrecognized encoding: "${name}"`);

function encode(bytes: Uint8Array, format: string): string {
  checkLength(bytes.length * 2);
  switch (format.toLowerCase()) {
    case 'hex':
      return hexadecimal(bytes);
    case 'base64':
      return toBase64(bytes);
    case 'escape':
      return toEscaped(bytes);
    default:
      return unknownEncoding(format);
  }
}

function decode(text: string, format: string): Uint8Array {
  switch (format.toLowerCase()) {
    case 'hex':
      return readHexadecimal(text);
    case 'base64':
      return fromBase64(text);
    case 'escape':
      return readEscaped(text);
    default:
      return unknownEncoding(format);
  }
}

/** A server knows many encodings more. */
function encodingOf(name: string): 'utf8' | 'latin1' {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (plain === 'utf8' || plain === 'unicode') return 'utf8';
  if (plain === 'latin1' || plain === 'iso88591') return 'latin1';
  throw new Undecidable(`encoding ${name}`);
}

function convertTo(text: string, encoding: string): Uint8Array {
  if (encodingOf(encoding) === 'utf8') return utf8(text);
  return Uint8Array.from([...text], (char) => {
    const code = char.codePointAt(0) as number;
    if (code < 256) return code;
    const bytes = [...utf8(char)].map((byte) => `0x${byte.toString(16)}`).join(' ');
    return refuse('22P05', `character with byte sequence ${bytes} in encoding "UTF8" has no equivalent in encoding "LATIN1"`);
  });
}

function convertFrom(bytes: Uint8Array, encoding: string): string {
  if (encodingOf(encoding) === 'latin1' && !bytes.includes(0)) return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const text = bytes.includes(0) ? undefined : textOfUtf8(bytes);
  return text ?? refuse('22021', `invalid byte sequence for encoding "UTF8": 0x${hexadecimal(bytes.subarray(0, 1))}`);
}

const CRC32 = 0xedb88320;
const CRC32C = 0x82f63b78;

export const encodings: Functions = {
  'encode(bytea,text)': pure(encode),
  'decode(text,text)': pure(decode),
  'convert_to(text,name)': pure(convertTo),
  'convert_from(bytea,name)': pure(convertFrom),
  'convert(bytea,name,name)': pure((bytes: Uint8Array, from: string, to: string) => convertTo(convertFrom(bytes, from), to)),
  'length(bytea,name)': pure((bytes: Uint8Array, encoding: string) => characterCount(convertFrom(bytes, encoding))),
  'md5(text)': pure((text: string) => hexadecimal(md5(utf8(text)))),
  'md5(bytea)': pure((bytes: Uint8Array) => hexadecimal(md5(bytes))),
  'sha224(bytea)': pure((bytes: Uint8Array) => sha2(bytes, 224)),
  'sha256(bytea)': pure((bytes: Uint8Array) => sha2(bytes, 256)),
  'sha384(bytea)': pure((bytes: Uint8Array) => sha2(bytes, 384)),
  'sha512(bytea)': pure((bytes: Uint8Array) => sha2(bytes, 512)),
  'crc32(bytea)': pure((bytes: Uint8Array) => checksum(bytes, CRC32)),
  'crc32c(bytea)': pure((bytes: Uint8Array) => checksum(bytes, CRC32C)),
};
