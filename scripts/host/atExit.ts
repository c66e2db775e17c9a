const tidying = new Set<() => void>();
let listening = false;

/**
 * Has `tidy` called when this process ends, Ctrl-C included; the returned function takes it back.
 * It runs at the very end, so it must not wait for anything.
 */
export function atExit(tidy: () => void): () => void {
  if (!listening) {
    listening = true;
    process.on('exit', () => {
      for (const each of tidying) each();
    });
    // Without a listener a signal ends the process and nothing is tidied.
    process.on('SIGINT', () => process.exit(130));
    process.on('SIGTERM', () => process.exit(143));
  }
  tidying.add(tidy);
  return () => tidying.delete(tidy);
}
