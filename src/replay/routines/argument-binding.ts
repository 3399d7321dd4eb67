import type { Binding } from '../../bind/scope.ts';
import type { Expression } from '../../model/expression.ts';
import type { Routine } from '../../model/objects.ts';

/** A binding in which a SQL function's arguments are in sight: by number, by name, and by `function.name`. */
export function argumentBinding(binding: Binding, routine: Routine): Binding {
  const inputs = routine.args.filter((arg) => arg.mode !== 'out' && arg.mode !== 'table');
  const parameter = (index: number, at: number): Expression | undefined => {
    const arg = inputs[index];
    return (
      arg && {
        kind: 'parameter',
        number: index + 1,
        ...(arg.name === undefined ? {} : { name: arg.name }),
        type: arg.type,
        modifier: -1,
        at,
      }
    );
  };
  const named = (name: string | undefined, at: number) =>
    name === undefined
      ? undefined
      : parameter(
          inputs.findIndex((arg) => arg.name === name),
          at,
        );
  const fieldOf = (row: Expression | undefined, field: string, at: number): Expression | undefined => {
    const relation = row && binding.schema.relation(binding.schema.type(row.type)?.relation ?? 0);
    const column = relation?.columns.find((c) => c.name === field && !c.dropped);
    return (
      row &&
      column && { kind: 'field', arg: row, attribute: column.attribute, name: field, type: column.type, modifier: column.modifier, at }
    );
  };
  return {
    ...binding,
    variables: 'after columns',
    parameter: (number, at) => parameter(number - 1, at),
    variable: (path, at) => {
      const [first, second, third] = path;
      if (second === undefined) return named(first, at);
      if (third === undefined) return (first === routine.name ? named(second, at) : undefined) ?? fieldOf(named(first, at), second, at);
      return first === routine.name ? fieldOf(named(second, at), third, at) : undefined;
    },
  };
}
