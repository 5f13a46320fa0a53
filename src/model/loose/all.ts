export { looseDate } from './dates.js';
export { looseDays, looseMinutes, looseNumber } from './numbers.js';
export { looseOrigin } from './origins.js';
export { looseWord, type Field } from './words.js';
