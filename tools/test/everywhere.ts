/**
 * Whether tests run in every combination of engine, language and version. If not, some tests run in fewer combinations,
 * and a few don't run. `npm run test:all` sets `EVERYWHERE=1`.
 */
export const isEverywhere = !!process.env.EVERYWHERE;
