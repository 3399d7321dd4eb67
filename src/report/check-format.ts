import type { Rule } from '../judge/rule.ts';
import type { Style } from './style.ts';
import type { Report } from './verdict.ts';

/** A verdict as text, in one of the forms that people or programs read. */
export type Format = (report: Report, telling: Telling) => string;

/** What is known besides the verdict, and for whom it is told. */
export interface Telling {
  readonly rules: RuleTexts;
  readonly style: Style;
  /** How many columns there are. */
  readonly width: number;
  /** People are told how many notes there are, unless it is notes that they ask about. */
  readonly withNotes: boolean;
  /** Of the program. */
  readonly version: string;
  /** How much may be said, in bytes, where less than what the format allows is left. */
  readonly most?: number;
}

/** What a rule says of itself, by its id. */
export type RuleTexts = ReadonlyMap<string, RuleText>;

export type RuleText = Pick<Rule, 'id' | 'category' | 'severity' | 'effect' | 'title' | 'why' | 'instead' | 'aliases'>;
