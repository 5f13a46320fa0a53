/**
 * Several things speak at once, the reader hears one after the other:
 * the first that is open is heard live, the others are kept until it closes.
 */
export function tapes(write) {
  const queue = [];
  const play = () => {
    while (queue.length) {
      const [first] = queue;
      write(first.kept);
      first.kept = '';
      if (!first.closed) return;
      queue.shift();
    }
  };
  return {
    open(heading) {
      const tape = { kept: `\n── ${heading} ──\n`, closed: false };
      queue.push(tape);
      play();
      return {
        write(text) {
          tape.kept += text;
          if (queue[0] === tape) play();
        },
        close() {
          tape.closed = true;
          play();
        },
      };
    },
  };
}
