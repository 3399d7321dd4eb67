/** partywall explain and partywall rules: what the rules are about. */
import { rules as all } from '../../rules/index.ts';
import { explainText, rulesText } from '../report/explain-text.ts';
import { noSuchRule, rulesNamed } from '../settings/rule-names.ts';
import { CANNOT_JUDGE, DONE, print, say } from './console.ts';
import { examplesOf } from './rule-texts.ts';
import { styleFor } from './style.ts';

export function explain({ rule }: { readonly rule: string }): number {
  const found = rulesNamed(rule, all);
  if (found.length === 0) {
    say(noSuchRule(rule, all));
    return CANNOT_JUDGE;
  }
  const style = styleFor(process.stdout);
  print(found.map((one) => explainText(one, examplesOf(one.id), style)).join('\n'));
  return DONE;
}

export function rules(): number {
  print(rulesText(all, styleFor(process.stdout)));
  return DONE;
}
