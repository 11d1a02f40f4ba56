import type { SocialCard } from '../../library/social.ts';

/** The colours of a card. */
export interface CardColours {
  paper: string;
  ink: string;
  mute: string;
  rule: string;
  accent: string;
}

/** An element as the drawing library takes it: the shape of a React element, without React. */
export interface CardElement {
  type: string;
  props: { style?: Record<string, string | number>; children?: CardElement[] | string } & Record<string, unknown>;
}

/** From so many characters on a title is set smaller, so that 120 of them still fit. */
const LONG = 56;
const VERY_LONG = 90;

/** A card laid out: the kicker above, the title, and below a line the mark with the site's name. */
export function cardTree({ kicker, title }: SocialCard, siteName: string, colours: CardColours): CardElement {
  const { paper, ink, mute, rule } = colours;
  return box(
    {
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '68px 76px 56px',
      background: paper,
      color: ink,
      fontFamily: 'Source Sans 3',
    },
    [
      box({ flexDirection: 'column' }, [
        text({ fontSize: 30, color: mute, marginBottom: 22 }, kicker),
        text({ fontFamily: 'Source Serif 4', fontWeight: 600, lineHeight: 1.16, fontSize: sizeOf(title) }, title),
      ]),
      box({ alignItems: 'center', paddingTop: 30, borderTop: `2px solid ${rule}` }, [
        mark(colours),
        text({ fontSize: 30, marginLeft: 22 }, siteName),
      ]),
    ],
  );
}

function sizeOf(title: string): number {
  if (title.length > VERY_LONG) return 56;
  return title.length > LONG ? 66 : 80;
}

/** The three stones of the site's mark. */
function mark({ ink, accent }: CardColours): CardElement {
  const stone = (cx: number, cy: number, rx: number, ry: number, fill: string, turn: string): CardElement => ({
    type: 'ellipse',
    props: { cx, cy, rx, ry, fill, transform: turn },
  });
  return {
    type: 'svg',
    props: {
      width: 64,
      height: 64,
      viewBox: '0 0 26 26',
      children: [
        stone(13, 21.4, 10.6, 3.5, ink, 'rotate(0)'),
        stone(13.8, 13.9, 7.4, 3.1, ink, 'rotate(-5 13.8 13.9)'),
        stone(12.6, 7.4, 4.6, 2.5, accent, 'rotate(7 12.6 7.4)'),
      ],
    },
  };
}

function box(style: Record<string, string | number>, children: CardElement[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function text(style: Record<string, string | number>, words: string): CardElement {
  return { type: 'div', props: { style, children: words } };
}
