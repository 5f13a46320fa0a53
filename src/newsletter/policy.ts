/** What a page's policy did not let through while something was sent. */
export interface Watch {
  /** Has one of the directives refused something? */
  readonly isRefused: () => Promise<boolean>;
  readonly stop: () => void;
}

/** Milliseconds: a violation is told in a task of its own, some time after what it forbids. */
const told = 50;

/**
 * Listens for what the page's Content Security Policy refuses: to a script that looks like a host that cannot be reached, while the
 * browser itself may still send the form.
 *
 * @param directives - "connect-src", "frame-src", "form-action".
 */
export function watchPolicy(...directives: readonly string[]): Watch {
  let refused = false;
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    refused ||= directives.includes(effectiveDirective);
  };
  document.addEventListener('securitypolicyviolation', note);
  return {
    isRefused: () =>
      new Promise((resolve) =>
        setTimeout(() => {
          resolve(refused);
        }, told),
      ),
    stop: () => {
      document.removeEventListener('securitypolicyviolation', note);
    },
  };
}
