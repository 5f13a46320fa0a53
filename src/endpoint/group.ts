/** How a transaction is made. */
export interface Transaction {
  readonly begin: () => void;
  readonly commit: () => void;
  readonly rollback: () => void;
}

/** How long a transaction waits for fellows, in milliseconds: no sign-up is answered sooner than in 20, and the disk takes its time for each. */
const gather = 15;

interface Job {
  readonly run: () => unknown;
  readonly done: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Writes that come at about the same time go to the disk together, in one transaction: to wait for the disk is what takes the
 * time. None is answered before the disk has it.
 */
export class Group {
  readonly #transaction: Transaction;
  #jobs: Job[] = [];
  #turn: Promise<void> | undefined;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  /** Runs `run` in the next transaction. It must not throw halfway: its fellows are undone with it, and told so. */
  do<T>(run: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push({ run, done: resolve as (value: unknown) => void, failed: reject });
      this.#turn ??= this.#next();
    });
  }

  /** Resolves when nothing waits. */
  async idle(): Promise<void> {
    await this.#turn;
  }

  async #next(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, gather));
    this.#turn = undefined;
    const jobs = this.#jobs;
    this.#jobs = [];
    try {
      this.#transaction.begin();
      const values = jobs.map(({ run }) => run());
      this.#transaction.commit();
      jobs.forEach(({ done }, n) => {
        done(values[n]);
      });
    } catch (error) {
      this.#undo();
      for (const { failed } of jobs) failed(error);
    }
  }

  #undo(): void {
    try {
      this.#transaction.rollback();
    } catch {
      // it had not begun
    }
  }
}
