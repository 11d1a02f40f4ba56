/** Id of one of the eight questions of the local review. */
export type QuestionId = 'detect' | 'diagnose' | 'resolve' | 'improve' | 'lucky' | 'learned' | 'prevent' | 'well';

/** One of the eight questions that a local review talks about ("The Post-Incident Review", local review). */
export interface Question {
  id: QuestionId;
  /** The question as it is asked. */
  question: string;
  /** A short name for tables and links. */
  short: string;
  /** Headings, in lower case, that are read as an answer: ours and those of other houses' templates. */
  headings: readonly string[];
}

/** The eight questions, in the order in which a review takes them. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'detect',
    question: 'How could we have detected this sooner? Did we have the right triggers?',
    short: 'Detecting it sooner',
    headings: [
      'detection',
      'how it could have been found sooner',
      'how could we have detected this sooner',
      'how it could have been detected sooner',
      'how it was noticed',
      'how it was found',
      'detecting it sooner',
      'time to detect',
      'could we have detected it sooner',
      'noticing it sooner',
      'finding it sooner',
    ],
  },
  {
    id: 'diagnose',
    question: 'How could we have diagnosed it more rapidly? Did responders have the information they needed?',
    short: 'Diagnosing it faster',
    headings: [
      'diagnosis',
      'what slowed the diagnosis',
      'how could we have diagnosed it faster',
      'how could we have diagnosed it more rapidly',
      'how it could have been diagnosed faster',
      'diagnosing it faster',
      'what made the diagnosis slow',
      'what made diagnosis hard',
      'what slowed diagnosis',
      'why the diagnosis took so long',
      'time to diagnose',
    ],
  },
  {
    id: 'resolve',
    question: 'What would have helped resolve this faster?',
    short: 'Resolving it faster',
    headings: [
      'response',
      'recovery',
      'what would have helped resolve this faster',
      'what would have made the repair faster',
      'resolving it faster',
      'what slowed the repair',
      'what slowed the recovery',
      'how could we have resolved it faster',
      'time to resolve',
      'mitigation',
      'resolution',
      'resolution and recovery',
    ],
  },
  {
    id: 'improve',
    question: 'What specific actions should we take?',
    short: 'Actions to take',
    headings: [
      'action items',
      'actions',
      'follow-up actions',
      'follow up actions',
      'follow-up',
      'next steps',
      'what changes now',
      'what we will change',
      'what they changed',
      'what was changed',
      'what changed afterwards',
      'improvements',
      'remediation',
      'corrective actions',
      'corrective and preventive actions',
      'corrective and preventative measures',
      'preventative measures',
      'follow-up tasks',
      'process improvements',
      'technical improvements',
      'resulting action',
      'what specific actions should we take',
    ],
  },
  {
    id: 'lucky',
    question: 'Where did we get lucky?',
    short: 'Where luck helped',
    headings: [
      'where we got lucky',
      'where they got lucky',
      'where did we get lucky',
      'got lucky',
      'what luck did',
      'luck',
      'where luck helped',
      'what we got lucky with',
    ],
  },
  {
    id: 'learned',
    question: 'What did we learn about how our system behaves?',
    short: 'How the system behaves',
    headings: [
      'lessons learned',
      'lessons learnt',
      'lessons',
      'takeaways',
      'key takeaways',
      'learnings',
      'key learnings',
      'what we learned',
      'what they learned',
      'what it taught',
      'what it taught about the system',
      'what it teaches',
      'what we learned about the system',
      'what we learned about how our system behaves',
      'what did we learn',
      'what did we learn about how our system behaves',
      'how the system behaves',
      'what we know now',
    ],
  },
  {
    id: 'prevent',
    question: 'How could we have prevented it?',
    short: 'Preventing it',
    headings: [
      'prevention',
      'how could we have prevented it',
      'what would have prevented it',
      'how it could have been prevented',
      'how to prevent it',
      'preventing it',
      'preventing recurrence',
      'preventing a recurrence',
      'prevention measures',
      'preventive measures',
    ],
  },
  {
    id: 'well',
    question: 'What went well in handling it?',
    short: 'What went well',
    headings: [
      'what went well',
      'what went well in handling it',
      'things that went well',
      'went well',
      'what went right',
      'what worked',
      'what helped',
    ],
  },
];

const BY_HEADING = new Map(QUESTIONS.flatMap(({ id, headings }) => headings.map((heading) => [heading, id] as const)));

/** What templates put before a heading's words: a number, an emoji or the short code of one. */
const DECORATION = /^(?::[\w+-]+:|\d+[.)]|[^\p{L}\p{N}])+/u;

/** The question that a heading answers, or undefined for a heading of the author's own. */
export function questionOfHeading(heading: string): QuestionId | undefined {
  const plain = heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(DECORATION, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
    .replace(/\([^()]*\)$/, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
  return BY_HEADING.get(plain);
}

/** Whether a text is the id of one of the eight questions. */
export function isQuestionId(text: string): text is QuestionId {
  return QUESTIONS.some(({ id }) => id === text);
}
