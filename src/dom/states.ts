/** The states of an element, which style sheets ask for with `:state()`. */
export type States = Pick<Set<string>, 'add' | 'delete' | 'has'>;

const known = new WeakMap<HTMLElement, States>();

function newStates(element: HTMLElement): States {
  try {
    const { states } = element.attachInternals();
    // some browsers allow only names with dashes
    states.add('known');
    states.delete('known');
    return states;
  } catch {
    return new Set();
  }
}

/** The states of an element; a browser gives them out once. Where it has none, what is set shows nowhere. */
export function statesOf(element: HTMLElement): States {
  const states = known.get(element) ?? newStates(element);
  known.set(element, states);
  return states;
}
