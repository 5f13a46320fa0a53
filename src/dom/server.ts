import { isServer } from 'lit';

/** True where there is no page: Lit types its own constant as the literal of one build. */
export const onServer: boolean = isServer;
