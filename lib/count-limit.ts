// Counts stop just past this, so that they cost the same in a register of any size: 1,001 is said as "1,000+".
export const COUNT_LIMIT = 1000
