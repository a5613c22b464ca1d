/** How long a fuzzer runs: a little with every test run, the full count with `npm run fuzz`. */
export const runs = (full: number): number => (process.env.FUZZ ? full : Math.ceil(full / 50));
