import { wrapped } from '../../../src/write-up/problem-text.ts';

/** A question for one line of text. */
export interface TextQuestion {
  message: string;
  placeholder?: string;
  /** What Enter alone answers. */
  fallback?: string;
  /** Why an answer cannot be taken, or undefined. */
  refuse?(answer: string): string | undefined;
}

/** Questions to whoever sits at the terminal. Every one gives undefined when the person stops. */
export interface Prompts {
  text(question: TextQuestion): Promise<string | undefined>;
  /** One of some ids, found by typing; an empty text for none. */
  choose(message: string, options: readonly { id: string; name: string }[]): Promise<string | undefined>;
  confirm(message: string): Promise<boolean | undefined>;
}

/** Questions at the terminal. The library that asks them is read only when one is asked. */
export const terminalPrompts: Prompts = {
  async text({ message, placeholder = '', fallback = '', refuse }) {
    const { isCancel, text } = await import('@clack/prompts');
    const answer = await text({
      message,
      placeholder: fallback || placeholder,
      defaultValue: fallback,
      validate: (value) => inLines(refuse?.(value?.trim() || fallback)),
    });
    return isCancel(answer) ? undefined : answer.trim() || fallback;
  },
  async choose(message, options) {
    const { autocomplete, isCancel } = await import('@clack/prompts');
    const answer = await autocomplete({
      message,
      maxItems: 8,
      options: [
        { value: '', label: 'Leave it open' },
        ...options.map(({ id, name }) => ({ value: id, label: name, hint: id })),
      ],
    });
    // Enter where nothing is found chooses nothing.
    return isCancel(answer) ? undefined : ((answer as string | undefined) ?? '');
  },
  async confirm(message) {
    const { confirm, isCancel } = await import('@clack/prompts');
    const answer = await confirm({ message });
    return isCancel(answer) ? undefined : answer;
  },
};

/** What the frame around a refusal takes of each line. */
const FRAME = '   ';

/** A refusal in lines that fit the terminal: the library does not break them. */
function inLines(text: string | undefined): string | undefined {
  return text && wrapped('', text, process.stdout.columns - FRAME.length).join(`\n${FRAME}`);
}
