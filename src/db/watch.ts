const everyMs = 10;
const looks = new Set<() => void>();
let timer: NodeJS.Timeout | undefined;

/** Call `look` every ten milliseconds until the function that is given back is called. One timer serves all: one for each statement is felt in short ones. */
export function watch(look: () => void): () => void {
  looks.add(look);
  timer ??= setInterval(lookAll, everyMs).unref();
  return () => {
    looks.delete(look);
  };
}

function lookAll(): void {
  for (const look of looks) look();
  if (looks.size > 0) return;
  clearInterval(timer);
  timer = undefined;
}
