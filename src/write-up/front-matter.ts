import type { Finding } from '../model/diagnostic.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** A file split into its front matter and its body. */
export interface FrontMatter extends ParsedYaml {
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /^---[ \t]*$/m;

/**
 * Splits an MDX file into front matter and body and parses the front matter.
 *
 * The file must begin with a line `---`; anything else after the dashes, such as `---js`, is refused.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  if (!opening) return without(text.startsWith('---') ? '' : text, openingFinding(text));
  const rest = text.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing) return without('', UNCLOSED);
  const bodyStart = closing.index + closing[0].length + 1;
  const yaml = rest.slice(0, closing.index);
  return {
    ...parseYaml(yaml, 2),
    body: rest.slice(bodyStart),
    bodyLine: yaml.split('\n').length + 2,
  };
}

function without(body: string, finding: Finding): FrontMatter {
  return { data: undefined, findings: [finding], locate: () => ({ line: 1, column: 1 }), body, bodyLine: 1 };
}

const UNCLOSED: Finding = {
  code: 'front-matter-unclosed',
  severity: 'error',
  line: 1,
  column: 1,
  message: 'The front matter is opened but never closed.',
  why: 'Without its end the whole write-up would be read as data.',
  fix: 'Put a line with three dashes, ---, between the front matter and the text.',
};

function openingFinding(text: string): Finding {
  const language = /^---[ \t]*(\S+)/.exec(text)?.[1];
  const missing = missingFront(text);
  return {
    code: language ? 'front-matter-language' : 'front-matter-missing',
    severity: 'error',
    line: 1,
    column: 1,
    message: language ? `Front matter is YAML only; "---${language}" asks for another language.` : missing.message,
    why: language ? 'Content is data and is never run.' : 'The title and the times are read from it.',
    fix: language ? 'Begin the file with a line that holds only ---.' : missing.fix,
  };
}

/** What is told of a file that does not begin with front matter: what it begins with says what was meant. */
function missingFront(text: string): Pick<Finding, 'message' | 'fix'> {
  const fix = 'Begin with a line ---, then title: and times:, then a line ---.';
  if (text.trim() === '') return { message: 'The file is empty.', fix };
  if (/^\s+---[ \t]*\n/.test(text))
    return {
      message: 'Something stands before the front matter.',
      fix: 'Delete the empty lines and spaces before the first ---.',
    };
  if (text.startsWith('+++'))
    return {
      message: 'Front matter between +++ is TOML, and only YAML is read.',
      fix: 'Write it as key: value, between two lines ---.',
    };
  return { message: 'The file does not begin with front matter.', fix };
}
