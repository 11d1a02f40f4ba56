import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';

/** A mail before it is sent. */
export interface Mail {
  subject: string;
  html: string;
  /** The same for who reads mail as plain text. */
  text: string;
  /** Milliseconds UTC. */
  date: number;
}

/**
 * A message (RFC 5322) with its text in two forms, that mail programs open ready to be sent.
 *
 * It names no sender and nobody it is for. The same mail gives the same bytes.
 */
export async function writeMail({ subject, html, text, date }: Mail): Promise<string> {
  const digest = createHash('sha256')
    .update(JSON.stringify([subject, html, text, date]))
    .digest('hex')
    .slice(0, 32);
  const message = new MailComposer({
    subject,
    html,
    text,
    date: new Date(date),
    messageId: `<${digest}@digest.cairn>`,
    baseBoundary: digest,
    headers: { 'X-Unsent': '1' },
    // What is written here is all there is: nothing is read from files or fetched on its way.
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return (await message.build()).toString('utf8');
}
