/** The readers of rarer forms, as one file: most pages write their attributes as the documentation does, and never fetch it. */
export * from './loose/all.js';
