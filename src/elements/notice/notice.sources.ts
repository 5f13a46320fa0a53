import type { Submitter } from '../../model/article.js';
import { noticeFields } from '../../model/fields/notice.js';
import type { Sources } from '../../model/fields/sources.js';

/** What the attributes of a notice tell of its story. */
export interface NoticeAttributes {
  readonly submittedBy?: Submitter | undefined;
  readonly rulesUrl?: string | undefined;
  readonly reportEmail?: string | undefined;
  readonly reference?: string | undefined;
}

/** Where a notice finds its story. */
export const noticeSources: Sources<NoticeAttributes> = {
  fields: noticeFields,
  main: ['submission', 'correction', 'image', 'headline'],
  attributes: (notice) => ({
    submission: { by: notice.submittedBy, rulesUrl: notice.rulesUrl, reportEmail: notice.reportEmail, reference: notice.reference },
  }),
};
