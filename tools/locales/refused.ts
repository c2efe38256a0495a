/** A file that is not taken as it is: nothing was written. The message has one line a problem. */
export class Refused extends Error {}

/** Runs a command; why a file is refused is printed without a stack, and the exit code is 1. */
export async function tellRefusal(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
