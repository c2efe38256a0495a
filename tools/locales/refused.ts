/** Thrown if an input is refused. A refused input is not written. The message has one line for each problem. */
export class Refused extends Error {}

/** Runs a command. If it throws {@link Refused}, prints the message without a stack trace and sets exit code 1. */
export async function reportRefused(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
