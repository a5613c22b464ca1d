import fc from 'fast-check';

/** How long a fuzzer runs: a little with every test run, the full count with `npm run fuzz`. */
export const runs = (full: number): number => (process.env.FUZZ ? full : Math.ceil(full / 50));

// what every test run walks is the same walk each time; new ground is for `npm run fuzz`
if (!process.env.FUZZ) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_251_125 });
