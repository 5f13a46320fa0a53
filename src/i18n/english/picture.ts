import type { PictureWords } from '../words.js';

export const pictureEnglish: PictureWords = {
  aiImage: 'AI-generated image',
  aiImageShort: 'AI image',
  aiEdited: 'Image edited with AI',
  aiEditedShort: 'AI-edited',
  computerArt: 'Computer-generated art',
  computerArtShort: 'Computer art',
  computerEdited: 'Edited by computer',
  computerEditedShort: 'Computer-edited',
  maybeAi: 'May be an AI image',
  maybeAiShort: 'Perhaps AI',
};
