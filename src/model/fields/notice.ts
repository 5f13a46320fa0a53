import { submitters, type Correction, type Submission } from '../article.js';
import { date, flag, link, list, object, oneOf, text, type Kind } from '../kinds.js';
import { safeEmail } from '../email.js';
import { paragraph } from './paragraph.js';
import { pictureFields } from './picture.js';
import type { FieldTable } from './table.js';

const email: Kind<string> = (value, path, { problems }) => {
  const safe = typeof value === 'string' ? safeEmail(value.trim()) : undefined;
  if (!safe) problems.push({ path, message: 'is not an email address: dropped' });
  return safe;
};

/** Who sent the story in, and what a report of it quotes. */
export const noticeFields: FieldTable = {
  ...pictureFields,
  headline: text,
  url: link,
  submission: object<Submission>(
    { by: oneOf(submitters, 'by'), checked: flag, rulesUrl: link, reportEmail: email, reference: text, statement: list(paragraph) },
    ['by', 'rulesUrl', 'reportEmail', 'statement'],
    'by',
  ),
  correction: list(object<Correction>({ text, date }, ['text'], 'text')),
};
