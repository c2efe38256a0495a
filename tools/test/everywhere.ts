/**
 * Whether tests run in every combination of engine, language and version. `EVERYWHERE=1` sets it, and
 * `npm run test:all` uses it. Otherwise tests run in so many combinations that each engine, language and version
 * occurs at least once.
 */
export const isEverywhere = !!process.env.EVERYWHERE;
