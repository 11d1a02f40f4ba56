import { questionOfHeading } from '../../model/questions.ts';

const ACTIONS = /^(?:review )?actions?(?: items?| points?)?(?: following.*)?$|^to-?dos?$/i;

/** Whether words stand above things to do: "Action items", "TODO", "Next steps". */
export function isActionTitle(title: string): boolean {
  return questionOfHeading(title) === 'improve' || ACTIONS.test(title);
}
