/** What a terminal shows, as a picture: text with colours to SVG. */

const [WIDE, HIGH, EDGE] = [8.4, 18, 16];

const COLOURS: Readonly<Record<string, string>> = {
  '31': '#ff7b72',
  '32': '#7ee787',
  '33': '#e3b341',
  '36': '#76e3ea',
};

export function pictureOf(text: string, title: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const columns = Math.max(...lines.map((line) => plain(line).length));
  const [width, height] = [Math.ceil(columns * WIDE + 2 * EDGE), lines.length * HIGH + 2 * EDGE];
  const rows = lines.map((line, i) => `<text x="${EDGE}" y="${EDGE + (i + 0.75) * HIGH}" xml:space="preserve">${spans(line)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escaped(title)}">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3">
${rows.join('\n')}
</g>
</svg>
`;
}

const plain = (line: string): string => line.replace(/\u001b\[\d+m/g, '');

const escaped = (text: string): string => text.replace(/[&<>"]/g, (found) => `&#${found.charCodeAt(0)};`);

/** Stretches of one look: a colour, bold, dim. */
function spans(line: string): string {
  const on = new Set<string>();
  return line
    .split(/\u001b\[(\d+)m/)
    .map((part, i) => {
      if (i % 2 === 0) return part === '' ? '' : `<tspan${look(on)}>${escaped(part)}</tspan>`;
      if (part === '22') for (const one of ['1', '2']) on.delete(one);
      else if (part === '39' || part === '0') for (const one of Object.keys(COLOURS)) on.delete(one);
      else on.add(part);
      return '';
    })
    .join('');
}

function look(on: ReadonlySet<string>): string {
  const colour = [...on].map((one) => COLOURS[one]).find((one) => one !== undefined);
  return [
    ...(colour === undefined ? [] : [` fill="${colour}"`]),
    ...(on.has('1') ? [' font-weight="bold"'] : []),
    ...(on.has('2') ? [' opacity="0.65"'] : []),
  ].join('');
}
