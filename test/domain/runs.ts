/** Random histories per property: 2,000 in every run of the tests, more at night (`LOIHUA_RUNS=10000`). */
export const RUNS = Number(process.env['LOIHUA_RUNS'] ?? 2000)
