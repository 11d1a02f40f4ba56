import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeProblems, withPage } from '../support/browser.ts';

const WAF = `${inject('siteUrl')}reviews/2019-07-02-cloudflare-waf-regex/`;

/** The events that are marked as current: by the chart that is shown, and by the list. */
const current = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('.mark.current')].filter((mark) => mark.getClientRects().length > 0);
    const lines = [...document.querySelectorAll('.events li.current')];
    return [
      shown.map((mark) => mark.getAttribute('data-events')),
      lines.map((line) => line.getAttribute('data-event')),
    ];
  });

describe('chart and list', () => {
  test('mark the same event, wherever it is pointed at', () =>
    withPage(async (page) => {
      await page.goto(WAF);
      await page.locator('.wide .mark[data-events="8"]').hover();
      expect(await current(page)).toEqual([['8'], ['8']]);
      expect(await page.locator('.event-note').textContent()).toContain('The firewall is identified');
      await page.locator('.events li[data-event="12"]').hover();
      expect(await current(page)).toEqual([['12'], ['12']]);
      await page.locator('h1').hover();
      expect(await current(page)).toEqual([[], []]);
      expect(await page.locator('.event-note').isVisible()).toBe(false);
    }));

  test('are one stop of the Tab key each, and arrow keys walk their events', () =>
    withPage(async (page) => {
      await page.goto(WAF);
      await page.locator('.wide .mark[data-events="1"]').focus();
      for (const [key, number] of [
        ['ArrowRight', '2'],
        ['ArrowDown', '3'],
        ['ArrowLeft', '2'],
        ['End', '14'],
        ['ArrowRight', '14'],
        ['Home', '1'],
      ] as const) {
        await page.keyboard.press(key);
        expect(await current(page), key).toEqual([[number], [number]]);
      }
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-event'))).toBe('1');
      await page.keyboard.press('ArrowDown');
      expect(await current(page)).toEqual([['2'], ['2']]);
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-events'))).toBe('2');
    }));

  test('a tap marks the event and stays at the chart', () =>
    withPage(
      async (page) => {
        await page.goto(WAF);
        await page.locator('.tall .mark[data-events="8"]').tap();
        expect(await current(page)).toEqual([['8'], ['8']]);
        expect(page.url()).not.toContain('#');
      },
      { viewport: { width: 390, height: 800 }, hasTouch: true },
    ));
});

describe('the time zone', () => {
  /** The first times of the list and the first words of the axis. */
  const times = (page: Page) =>
    page.evaluate(() => ({
      list: [...document.querySelectorAll('.events time')].slice(0, 2).map((time) => time.textContent),
      axis: [...document.querySelectorAll('.wide .tick text')].slice(0, 3).map((text) => text.textContent),
      note: document.querySelector('[data-cairn-zone-note]')?.textContent,
    }));

  const inUtc = {
    list: ['13:31', '13:37'],
    axis: ['13:35', '2 Jul 2019', '13:40'],
    note: 'Times in UTC',
  };
  const inSydney = {
    list: ['2 Jul 23:31', '2 Jul 23:37'],
    axis: ['23:35', '2 Jul 2019', '23:40'],
    note: 'Sydney time',
  };

  test('is UTC until the reader asks for their own, which is remembered and moves the axis', () =>
    withPage(
      async (page) => {
        await page.goto(WAF);
        expect(await times(page)).toEqual(inUtc);
        await page.locator('figure.timeline button[data-cairn-zone]', { hasText: 'Show local time' }).click();
        await page.waitForFunction(() => document.querySelector('.wide .tick text')?.textContent === '23:35');
        expect(await times(page)).toEqual(inSydney);
        await page.reload();
        await page.waitForFunction(() => document.querySelector('.wide .tick text')?.textContent === '23:35');
        expect(await times(page)).toEqual(inSydney);
        await page.locator('.site-footer button[data-cairn-zone]', { hasText: 'Show UTC' }).click();
        await page.waitForFunction(() => document.querySelector('.wide .tick text')?.textContent === '13:35');
        expect(await times(page)).toEqual(inUtc);
      },
      { timezoneId: 'Australia/Sydney' },
    ));

  test('is not offered to readers who live in UTC', () =>
    withPage(
      async (page) => {
        await page.goto(WAF);
        expect(await page.locator('button[data-cairn-zone]:visible').count()).toBe(0);
      },
      { timezoneId: 'Etc/UTC' },
    ));
});

describe('the replay', () => {
  /** What the stage shows: clock and event, the marks of the chart, the ideas, and the numbers of the list. */
  const stage = (page: Page) =>
    page.evaluate(() => {
      const text = (name: string) => document.querySelector(`.replay [data-show="${name}"]`)?.textContent;
      const all = (selector: string) => [...document.querySelectorAll(`.replay ${selector}`)];
      return {
        clock: text('clock'),
        event: text('event'),
        ideas: all('[data-show="ideas"] li').map((idea) => idea.textContent),
        marks: all('.wide .mark:not(.unknown-yet)').map((mark) => Number(mark.getAttribute('data-events'))),
        list: all('[data-show="list"] li').map((line) => Number(line.getAttribute('data-event'))),
      };
    });
  const IDEA = 'An attack by an outsider is considered as the explanation';

  test('tells at each step only what was known then, and what was so at the end', () =>
    withPage(async (page) => {
      await page.goto(WAF);
      await page.locator('button[data-cairn-replay]').click();
      await page.waitForSelector('dialog.replay[open]');
      const first = 'The first page to on-call engineers points at the firewall';
      expect(await stage(page)).toEqual({ clock: '13:45', event: first, ideas: [], marks: [6], list: [6] });
      expect(await page.locator('.replay .wide .phase').first().isVisible()).toBe(false);
      await page.keyboard.press('ArrowRight');
      expect((await stage(page)).ideas).toEqual([`${IDEA}open`]);
      await page.locator('.replay [data-do="on"]').click();
      expect(await stage(page)).toMatchObject({
        clock: '14:00, 15 min after it was noticed',
        ideas: [`${IDEA}closed by a diagnosis`],
        list: [8, 7, 6],
      });
      await page.keyboard.press('ArrowLeft');
      expect((await stage(page)).list).toEqual([7, 6]);
      await page.keyboard.press('End');
      const end = await stage(page);
      expect(end.event).toContain('A refactoring meant to save CPU');
      expect(end.list).toHaveLength(14);
      expect(await page.locator('.replay .wide .phase').first().isVisible()).toBe(true);
      expect(await axeProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog.replay').count()).toBe(0);
    }));

  test('opens from its own address, on a phone and in the dark too, and plays only when asked', () =>
    withPage(
      async (page) => {
        await page.goto(`${WAF}?replay`);
        await page.waitForSelector('dialog.replay[open]');
        expect(await page.locator('.replay [data-do="play"]').getAttribute('aria-pressed')).toBe('false');
        expect(await axeProblems(page)).toEqual([]);
        await page.keyboard.press('p');
        expect(await page.locator('.replay [data-do="play"]').getAttribute('aria-pressed')).toBe('true');
        await page.keyboard.press('p');
        expect(await page.locator('.replay [data-do="play"]').getAttribute('aria-pressed')).toBe('false');
        const wide = await page.evaluate(() => {
          const dialog = document.querySelector('.replay');
          return dialog ? dialog.scrollWidth - dialog.clientWidth : NaN;
        });
        expect(wide).toBe(0);
      },
      { viewport: { width: 390, height: 800 }, colorScheme: 'dark', reducedMotion: 'reduce' },
    ));
});

describe('a long incident', () => {
  const LONG = `${inject('siteUrl')}reviews/2018-10-21-github-mysql-failover/`;
  const shown = (page: Page) =>
    page.evaluate(() => document.querySelectorAll('.events li[data-event]:not([hidden])').length);

  /** The first and last words of the axis, and how far apart two marks stand. */
  const chart = (page: Page) =>
    page.evaluate(() => {
      const ticks = [...document.querySelectorAll('.wide .tick')].map(
        (tick) => tick.querySelector('text')?.textContent,
      );
      const places = [...document.querySelectorAll('.wide .mark rect')].map((rect) => Number(rect.getAttribute('x')));
      return { from: ticks[0], to: ticks.at(-1), width: Math.max(...places) - Math.min(...places) };
    });

  test('is drawn anew for a stretch, brushed across its overview or set by keys, and whole again', () =>
    withPage(async (page) => {
      await page.goto(LONG);
      const all = await shown(page);
      const whole = await chart(page);
      const box = (await page.locator('.overview-strip').boundingBox())!;
      await page.mouse.move(box.x + box.width * 0.02, box.y + 10);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.3, box.y + 12, { steps: 3 });
      await page.mouse.up();
      expect(await page.locator('.overview-ends [role="status"]').textContent()).toMatchInlineSnapshot(
        `"Events 13 to 15 of 23, 22 Oct 00:05 to 22 Oct 00:41"`,
      );
      expect(await shown(page)).toBe(3);
      await page.waitForFunction(() => document.querySelectorAll('.wide .mark').length <= 3);
      expect(await page.locator('.outside').count()).toBe(0);
      expect(await chart(page)).toMatchObject({ from: '00:05', to: '00:40' });
      expect((await chart(page)).width).toBeGreaterThan(900);
      expect(await axeProblems(page)).toEqual([]);
      expect(await page.locator('.events li[tabindex="0"]').getAttribute('data-event')).toBe('13');
      await page.locator('.events li[data-event="13"]').focus();
      for (const number of ['14', '15', '15']) {
        await page.keyboard.press('ArrowDown');
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-event'))).toBe(number);
      }
      await page.getByLabel('to event').focus();
      await page.keyboard.press('ArrowRight');
      expect(await shown(page)).toBe(4);
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(await shown(page)).toBe(all);
      await page.waitForFunction(() => document.querySelectorAll('.wide .mark').length > 4);
      expect(await chart(page)).toEqual(whole);
      await page.getByLabel('From event').fill('20');
      await page.evaluate(() => (location.hash = '#e2'));
      await page.locator('.events li[data-event="2"]').waitFor();
      expect(await shown(page)).toBe(all);
    }));
});
