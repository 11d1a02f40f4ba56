/** Words for people who had a hand in an incident. Users and customers are not among them: they only felt it. */
const PERSON = [
  'engineers?',
  '(?<!(?:kubernetes|k8s|prometheus|\\uFFFC) )operators?',
  'developers?',
  'admin(?:istrator)?s?',
  'responders?',
  'reviewers?',
  'contractors?',
  'technicians?',
  'maintainers?',
  'programmers?',
  'authors?',
  'colleagues?',
  'employees?',
  'members?',
  'staff',
  'person',
  'people',
  'commanders?',
  '(?:release|incident|change|duty|product|engineering|project) managers?',
  'moderators?',
  'management',
  'teams?',
  'on-calls?',
  'sres?',
  'dbas?',
].join('|');

/** Somebody who is not named, as the subject of a sentence. */
const SOMEBODY = 'we|they|he|she|someone|somebody|anyone|anybody|nobody|no one|everyone|everybody|whoever';

/** A person or a group of persons; a subject without its article, and not the name of a thing such as `team-sync`. */
export const PEOPLE = `(?<![\\w/-])(?:${PERSON})(?![\\w/'’-])`;

/** The subject of an active verb: people, or a pronoun that stands for them. */
export const ACTOR = `(?<![\\w/-])(?:${SOMEBODY}|${PERSON})(?![\\w/'’-])`;

/** What may stand between a subject and its verb. */
export const BETWEEN = `(?:[\\s,*_]+(?:(?:who )?(?:was |were )?on(?:-| )(?:call|duty|shift)|involved|responsible|had|has|have|also|both|all|then|again|just|still|unfortunately|\\w+ly))*`;

/** A past participle. */
export const PARTICIPLE =
  '(?:\\w+ed|known|seen|done|been|taken|made|read|run|found|thought|caught|given|told|kept|left|put|set|sent|gone|begun|chosen|written|understood|built|held|brought|shut|felt|spoken|paid|woken|got|gotten|come|let)\\b';

/**
 * Compiles a pattern. A space stands for any white space and for marks of emphasis; case does not matter.
 *
 * `^` and `$` stand for the ends of a sentence, and in a whole file for those of a line.
 */
export function wording(source: string): RegExp {
  return new RegExp(source.replaceAll(' ', '[\\s*_]+'), 'gim');
}
