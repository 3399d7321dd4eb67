/** XML 1.0 read strictly: elements, attributes and text, and nothing that JUnit does not need. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** What XML 1.0 has no character for, even escaped. */
const FORBIDDEN = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function readXml(text: string): Element {
  if (FORBIDDEN.test(text)) throw new Error('a character that XML does not allow');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!text.startsWith(head)) throw new Error('no declaration');
  const reader = new Reader(text, head.length);
  const root = reader.element();
  if (text.slice(reader.at).trim() !== '') throw new Error('more than one root');
  return root;
}

class Reader {
  at: number;
  private readonly text: string;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  element(): Element {
    const name = this.take(/<([A-Za-z][\w-]*)/y);
    const attributes: Record<string, string> = {};
    while (this.has(/\s+[A-Za-z]/y)) {
      const key = this.take(/\s+([A-Za-z][\w-]*)=/y);
      if (key in attributes) throw new Error(`${key} is there twice`);
      attributes[key] = decoded(this.take(/"([^"<]*)"/y));
    }
    if (this.has(/\/>/y)) {
      this.take(/(\/>)/y);
      return { name, attributes, children: [], text: '' };
    }
    this.take(/(>)/y);
    const children: Element[] = [];
    let text = '';
    while (!this.has(/<\//y)) {
      if (this.has(/</y)) children.push(this.element());
      else text += decoded(this.take(/([^<]+)/y));
    }
    this.take(new RegExp(`(</${name}>)`, 'y'));
    return { name, attributes, children, text };
  }

  private has(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) throw new Error(`${pattern} is not at ${this.at}: ${this.text.slice(this.at, this.at + 40)}`);
    this.at = pattern.lastIndex;
    return found[1] ?? '';
  }
}

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&(#(\d+)|\w*)(;?)/g, (all, name: string, code: string | undefined, end: string) => {
    const plain = code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code));
    if (end === '' || plain === undefined || FORBIDDEN.test(plain)) throw new Error(`${all} stands for nothing`);
    return plain;
  });
}
