import type { Browser, Page } from 'playwright';
import { createDocument } from '../../src/document/create-document';
import type { Document } from '../../src/document/document';
import { applyWrites } from '../../src/document/edit';
import type { Outcome } from '../../src/document/operations/outcome';
import { addParties } from '../../src/document/operations/parties';
import { giveRoles } from '../../src/document/operations/roles';
import { listParties } from '../../src/document/parties';
import { writeDocumentFile } from '../../src/formats/write-document';
import { createModel } from '../../src/model/model';
import { generateModel } from '../fixtures/generated-model';
import { dropFile } from '../tools/drop-file';
import { median } from './measures';

/** What the matrix of roles took; times in milliseconds. */
export interface MatrixFigures {
  readonly parties: number;
  /** Frames while it is scrolled in both directions at once. */
  readonly scrollMedian: number;
  readonly scrollWorst: number;
  /** What the page's own thread worked for each of these frames, however busy the machine is. */
  readonly scrollWork: number;
  /** From a key that gives a role to the frame that shows it. */
  readonly changeCell: number;
  /** What the page's own thread worked for a change, with all that comes after it. */
  readonly changeWork: number;
}

const parties = 200;

/** A document file with so many elements and parties, most of which have a role in some elements. */
function fileOf(tiles: number): string {
  const model = createModel(generateModel(tiles));
  const place = { model, assessment: 'a1' };
  let document = createDocument({ title: 'Bench', models: [model], at: 1_000 });
  const does = (operate: (document: Document) => Outcome): void => {
    const outcome = operate(document);
    if (!outcome.ok) throw new Error(outcome.reason);
    document = applyWrites(document, outcome.writes);
  };
  let made = 0;
  const names = Array.from({ length: parties }, (_, index) => `Team ${index + 1}`).join('\n');
  does((now) => addParties(now, names, 'team', () => `p${(made += 1)}`).outcome);
  const roles = ['accountable', 'responsible', 'consulted', 'informed'];
  for (const [index, { id }] of listParties(document).entries()) {
    const elements = model.elements
      .filter((_, at) => (at * 7 + index * 13) % 50 === 0)
      .map(({ key }) => key);
    does((now) => giveRoles(now, place, { elements, party: id, roles: [roles[index % 4] ?? ''] }));
  }
  return writeDocumentFile(document, new Map([[model.id, model]]));
}

/** Scrolls down and to the right by 24 px a frame, 1,440 px a second each way, for two seconds and returns how long each frame took. */
const timeScroll = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const scroller = document.querySelector('[data-view=roles] [role=grid]')?.parentElement;
    if (!scroller) throw new Error('The page has no matrix.');
    const frames: number[] = [];
    let last = performance.now();
    for (let turn = 0; turn < 120; turn += 1) {
      scroller.scrollBy({ top: 24, left: 24 });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    return frames.slice(1);
  });

/** Presses a role's letter and waits until the frame that shows it is done. Throws when the cell did not change. */
const timeChange = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const cell = document.activeElement;
    const before = cell?.getAttribute('aria-label');
    const start = performance.now();
    cell?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true }),
    );
    await new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener('message', resolve);
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    });
    const end = performance.now();
    if (cell?.getAttribute('aria-label') === before) throw new Error('The cell did not change.');
    return end - start;
  });

/** Returns a clock of what the page's own thread has worked so far, in milliseconds of processor time. */
async function workClock(page: Page): Promise<() => Promise<number>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

/** Opens a matrix of so many elements by 200 parties in the built app, scrolls it and changes cells; medians. */
export async function measureMatrix(
  browser: Browser,
  address: string,
  tiles: number,
): Promise<MatrixFigures> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('main[aria-busy="false"]').waitFor();
  await dropFile(page, fileOf(tiles), 'bench');
  await page.getByRole('tab', { name: 'Roles', exact: true }).click();
  await page.getByRole('gridcell').first().waitFor();
  await page.waitForTimeout(1500);
  const work = await workClock(page);
  const beforeScroll = await work();
  const frames = await timeScroll(page);
  const scrollWork = ((await work()) - beforeScroll) / frames.length;
  await page.locator('[data-at="0:0"]').focus();
  await page.keyboard.press('ArrowDown');
  // The first one also loads what changes roles.
  await page.keyboard.press('a');
  await page.waitForTimeout(300);
  const beforeChanges = await work();
  const changes: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    changes.push(await timeChange(page));
    await page.waitForTimeout(150);
  }
  const changeWork = ((await work()) - beforeChanges) / changes.length;
  await context.close();
  return {
    parties,
    scrollMedian: median(frames),
    scrollWorst: Math.max(...frames),
    scrollWork,
    changeCell: median(changes),
    changeWork,
  };
}
