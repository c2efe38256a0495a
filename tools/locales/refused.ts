/** Thrown if an input is refused, such as a file or an argument. The message lists the problems for the user. */
export class Refused extends Error {}

/** Whether Node refused the command line itself, such as an unknown option. */
const isWrongCommandLine = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');

/**
 * Runs a command. If the command refuses an input or the command line is wrong, prints the message without a stack
 * trace and sets exit code 1. Throws any other error again.
 */
export async function reportRefused(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Refused) && !isWrongCommandLine(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
