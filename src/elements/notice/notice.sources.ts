import type { Article, Submitter } from '../../model/article.js';
import { noticeFields } from '../../model/fields/notice.js';

/** What the attributes of a notice tell of its story. */
export interface NoticeAttributes {
  readonly submittedBy?: Submitter | undefined;
  readonly rulesUrl?: string | undefined;
  readonly reportEmail?: string | undefined;
  readonly reference?: string | undefined;
}

/** Where a notice finds its story. */
export const noticeSources = {
  fields: noticeFields,
  main: ['submission', 'correction', 'image', 'headline'] as [keyof Article, ...(keyof Article)[]],
  attributes: (notice: NoticeAttributes): Readonly<Record<string, unknown>> => ({
    submission: { by: notice.submittedBy, rulesUrl: notice.rulesUrl, reportEmail: notice.reportEmail, reference: notice.reference },
  }),
} as const;
