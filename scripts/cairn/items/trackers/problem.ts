/** Why a tracker could not be read, as one sentence for whoever runs the command. It never quotes an answer or a token. */
export class ReadProblem extends Error {}
