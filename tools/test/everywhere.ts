/**
 * Whether tests run in every combination of engine, language and version. If not, each test runs in some combinations,
 * and a few slow tests don't run. `npm run test:all` sets `EVERYWHERE=1`.
 */
export const isEverywhere = !!process.env.EVERYWHERE;
