import { createTransport, type SMTPPoolOptions } from 'nodemailer';
import { refuseInjection, type Mailer } from './mail.js';

/** How mails are sent. */
export interface SmtpOptions {
  /** The mail server: `smtps://user:password@mail.example:465`, or nodemailer's options for SMTP. */
  readonly server: string | SMTPPoolOptions;
  /** Who the mails are from: an address alone. */
  readonly from: string;
  /** The sender's name beside it; one line. */
  readonly fromName?: string | undefined;
}

/** A mailer that hands over its connections when it ends. */
export interface SmtpMailer extends Mailer {
  /** Closes the connections to the mail server. */
  close(): void;
}

/**
 * Sends mails to a mail server, by nodemailer, over connections that are kept.
 *
 * @throws A `TypeError` for a wrong sender.
 */
export function smtpMailer({ server, from, fromName = '' }: SmtpOptions): SmtpMailer {
  refuseInjection({ to: from, subject: fromName, text: '', html: '', headers: {} });
  const transport = createTransport({ ...(typeof server === 'string' ? { url: server } : server), pool: true });
  return {
    async send(mail) {
      refuseInjection(mail);
      const { to, subject, text, html, headers } = mail;
      // as parts, so that nothing is read out of an address, and with an envelope of its own
      await transport.sendMail({
        from: { name: fromName, address: from },
        to: { name: '', address: to },
        envelope: { from, to: [to] },
        subject,
        text,
        html,
        headers,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => {
      transport.close();
    },
  };
}
