import type { FormWords, SignupWords } from '../words.js';

/** English of the newsletter form, which is loaded when there is one to write, or when a reader uses it. */
export const formEnglish: FormWords = {
  email: 'Email address',
  subscribe: 'Subscribe',
  yourName: 'Your name',
  chooseNewsletters: 'Choose your newsletters',
  policy: 'Privacy policy',
  choose: 'Please choose',
  decoy: 'Leave this field empty',
};

export const signupEnglish: SignupWords = {
  error: 'Error:',
  emailMissing: 'Enter your email address.',
  emailInvalid: 'Enter an address like name@example.com.',
  emailRefused: 'This address was not accepted. Check it for mistakes.',
  nameInvalid: 'Enter a short name without web addresses.',
  fieldMissing: 'Fill in this field.',
  fieldInvalid: 'Check what you have filled in here.',
  consentMissing: 'Tick this box to go on.',
  newsletterMissing: 'Choose at least one newsletter.',
  didYouMean: 'Did you mean {address}?',
  sending: 'Sending…',
  subscribed: 'You are subscribed',
  subscribedNext: 'The next issue will come to your inbox.',
  confirm: 'Check your inbox',
  confirmNext: 'We have sent you a message. Follow the link in it to confirm your subscription.',
  already: 'You are subscribed already',
  alreadyNext: 'There is nothing more to do.',
  unknown: 'Your request has been sent',
  unknownNext: 'Check your inbox: you may have to confirm your subscription.',
  openedNext: 'Follow what the page says that has opened, and check your inbox: you may have to confirm your subscription.',
  limited: 'Too many attempts',
  limitedNext: 'Please wait before you try again: {time}.',
  failed: 'That did not work',
  failedNext: 'What you typed is still here. Please try again.',
  writeTo: 'Or write to {email}.',
  offline: 'You are offline',
  offlineNext: 'What you typed is still here. Send it again when you are connected.',
};
