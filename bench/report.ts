import { format, resolveConfig } from 'prettier';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Load } from './measure/load.js';
import type { Mount } from './measure/mount.js';
import { median, ratioOf, type Ratio } from './statistics.js';

export interface Results {
  readonly loads: ReadonlyMap<string, readonly Load[]>;
  readonly mounts: ReadonlyMap<string, readonly Mount[]>;
  readonly rounds: number;
  /** The version of Chromium. */
  readonly version: string;
  /** The name of our own subject with a script tag. Most ratios compare it with another subject. */
  readonly ours: string;
}

const LIT = 'minimal Lit';
const PLAIN = 'static HTML, `<details>`';
const PRERENDERED = 'ours, prerendered';

type Row = readonly (string | number)[];
const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map((_cell, index) => (index ? '--:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** The median, and the lowest and highest value of all rounds. */
const spread = (values: readonly number[], digits = 0): string =>
  `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)})`;

const ratioText = ({ ratio, low, high }: Ratio): string =>
  `${ratio.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;

function loadTable(loads: Results['loads']): string {
  const rows = [...loads].map(([name, all]) => {
    const values = (key: keyof Load): number[] => all.map((one) => one[key]);
    const middle = (key: keyof Load): number => median(values(key));
    return [
      name,
      middle('requests'),
      ...(['script', 'style', 'data', 'document'] as const).map((kind) => kilobytes(middle(kind))),
      spread(values('firstPaint')),
      spread(values('text')),
      spread(values('mainThread')),
      middle('blocking').toFixed(0),
      middle('longest').toFixed(0),
      middle('shift').toFixed(3),
    ];
  });
  return table(
    [
      ...['subject', 'requests', 'script kB', 'style kB', 'data kB', 'page kB'],
      ...['first paint ms', 'all text ms', 'main thread ms', 'blocking ms', 'longest task ms'],
      'layout shift',
    ],
    rows,
  );
}

function mountTable(mounts: Results['mounts']): string {
  const rows = [...mounts].map(([name, all]) => [
    name,
    ...[1, 60, 100].map((count) =>
      spread(
        all.map((one) => one.milliseconds[count] as number),
        1,
      ),
    ),
    median(all.map((one) => one.nodes)),
    median(all.map((one) => one.heap)).toFixed(1),
    median(all.map((one) => one.left)).toFixed(0),
  ]);
  return table(
    [
      'subject',
      '1, ms',
      '60, ms',
      '100, ms',
      'nodes per FAQ',
      'heap KiB per FAQ',
      'bytes left per FAQ',
    ],
    rows,
  );
}

/** The ratios between subjects, each with its confidence interval. */
function ratios({ loads, mounts, ours }: Results): string {
  const loaded = (name: string, key: keyof Load): number[] =>
    (loads.get(name) ?? []).map((one) => one[key]);
  const mounted = (name: string, value: (one: Mount) => number): number[] =>
    (mounts.get(name) ?? []).map(value);
  const sixty = (one: Mount): number => one.milliseconds[60] as number;
  return table(
    ['what', 'ratio (95 % interval)'],
    [
      [
        'time until 60 FAQs are laid out, compared with minimal Lit',
        ratioText(ratioOf(mounted(ours, sixty), mounted(LIT, sixty))),
      ],
      [
        'nodes per FAQ, compared with static HTML',
        ratioText(
          ratioOf(
            mounted(ours, ({ nodes }) => nodes),
            mounted(PLAIN, ({ nodes }) => nodes),
          ),
        ),
      ],
      [
        'time until all text is shown, script tag compared with minimal Lit',
        ratioText(ratioOf(loaded(ours, 'text'), loaded(LIT, 'text'))),
      ],
      [
        'main thread time until all text is shown, script tag compared with minimal Lit',
        ratioText(ratioOf(loaded(ours, 'mainThread'), loaded(LIT, 'mainThread'))),
      ],
      [
        'time until all text is shown, prerendered text compared with static HTML',
        ratioText(ratioOf(loaded(PRERENDERED, 'text'), loaded(PLAIN, 'text'))),
      ],
    ],
  );
}

/** Writes docs/benchmarks.md. */
export async function write(results: Results): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const day = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()})`;
  const page = `# Benchmarks

Written by \`npm run bench\` on ${day}: version ${version}, Chromium ${results.version}, Node ${process.version}, ${machine}, ${results.rounds} rounds (each measures every subject). The values are medians. The parentheses after a time contain the lowest and the highest value of all rounds. The parentheses after a ratio contain its 95 % interval. Times depend on the machine, so compare only times of the same run.

A subject is a way to show the text of three widgets: overview, side effects and FAQ. The text is in Spanish if the name of the subject contains "es", otherwise in English. "Minimal Lit" has a Lit element for each widget. This element renders the text as one template with \`<details>\`. "Shoelace" uses the disclosures of that component library, and "iframe embed" has a frame for each widget. "Ours" are the widgets of this project.

## Loading a page

The network is slow 4G (150 ms, 1.6 Mbit/s). The processor is slowed down to a quarter of its speed, the cache is empty, and the window has 412 × 823 px. The columns with requests and kB count what was loaded until all text was on the screen. A script that arrives later, as with prerendered text, is not counted.

${loadTable(results.loads)}

## Adding FAQs to a page

The columns "1, ms", "60, ms" and "100, ms" show how many milliseconds it takes until 1, 60 or 100 FAQs, added at once, are laid out. Nodes are elements, comments, and texts with more than white space. "Heap" is the script memory for each FAQ, measured with 100 FAQs on the page. "Bytes left" is the memory that stays in use for each FAQ after 1,000 FAQs were added and removed. For the first FAQs, the browser compiles code and keeps the result. To leave this memory out, 500 other FAQs were added and removed before the measurement.

${mountTable(results.mounts)}

## Ratios

${ratios(results)}
`;
  const config = await resolveConfig('docs/benchmarks.md');
  writeFileSync('docs/benchmarks.md', await format(page, { ...config, parser: 'markdown' }));
}
