/** What is known of a condition, or of whether a branch runs. */
export type Known = 'yes' | 'no' | 'maybe';

/** The open `\if` blocks: whether the text at this point runs. */
export interface Conditions {
  readonly runs: Known;
  /** Takes one of `\if`, `\elif`, `\else`, `\endif`; false for any other command. */
  take(command: string, argument: string): boolean;
}

export function conditions(): Conditions {
  const open: { outside: Known; taken: Known }[] = [];
  let runs: Known = 'yes';
  const branch = (outside: Known, taken: Known, condition: Known): Known => both(outside, both(opposite(taken), condition));
  return {
    get runs() {
      return runs;
    },
    take(command, argument) {
      const block = open.at(-1);
      if (command === 'if') {
        const condition = truth(argument);
        open.push({ outside: runs, taken: condition });
        runs = both(runs, condition);
      } else if (command === 'elif' || command === 'else') {
        if (!block) return true;
        const condition = command === 'else' ? 'yes' : truth(argument);
        runs = branch(block.outside, block.taken, condition);
        block.taken = either(block.taken, condition);
      } else if (command === 'endif') {
        if (block) runs = block.outside;
        open.pop();
      } else return false;
      return true;
    },
  };
}

const opposite = (a: Known): Known => (a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'maybe');
const both = (a: Known, b: Known): Known => (a === 'no' || b === 'no' ? 'no' : a === 'yes' ? b : a);
const either = (a: Known, b: Known): Known => opposite(both(opposite(a), opposite(b)));

/** As psql reads a Boolean: any beginning of the words that is not ambiguous. */
function truth(argument: string): Known {
  const text = argument.toLowerCase();
  if (text === '') return 'maybe';
  if (text === '1' || text === 'on' || 'true'.startsWith(text) || 'yes'.startsWith(text)) return 'yes';
  if (text === '0' || text === 'of' || text === 'off' || 'false'.startsWith(text) || 'no'.startsWith(text)) return 'no';
  return 'maybe';
}
