/** The verdict for a pull request: what it comes to, then the worst first, as far as there is room. */
import { byteLength } from './byte-length.ts';
import type { Format } from './check-format.ts';
import { brief, section } from './check-markdown/finding.ts';
import { overview, unreadSection } from './check-markdown/overview.ts';
import { folded } from './folding.ts';
import { plural } from './style.ts';

/** GitHub takes comments of up to 65,536 characters. */
const MOST = 65_000;

/** For the sentence on what is left out. */
const LAST_WORDS = 100;

export const checkMarkdown: Format = (report, telling) => {
  const all = folded(report, telling.withNotes);
  const told = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    all.told.filter(({ finding }) => finding.severity === severity),
  );
  const page = new Page((telling.most ?? MOST) - LAST_WORDS);
  page.add(overview(report, all, telling));
  page.add(unreadSection(report));
  const known = new Set<string>();
  let left = told.length;
  for (const one of told) {
    const { rule } = one.finding;
    const text = known.has(rule) ? undefined : telling.rules.get(rule);
    // Where what a finding takes is no longer there, a line for each may still be.
    if (!page.add(section(one, text)) && !page.add(brief(one))) break;
    known.add(rule);
    left--;
  }
  return left > 0 ? `${page.text}\nThere is no room here for ${plural(left, 'more finding')}.\n` : page.text;
};

class Page {
  text = '';
  private readonly most: number;
  private size = 0;

  constructor(most: number) {
    this.most = most;
  }

  /** False where there was no room for it. */
  add(part: string): boolean {
    if (part === '') return true;
    const whole = this.text === '' ? part : `\n${part}`;
    const size = byteLength(whole);
    if (this.size + size > this.most) return false;
    this.text += whole;
    this.size += size;
    return true;
  }
}
