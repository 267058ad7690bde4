// Loaded into the Node programs that a step runs: a parent that was killed leaves none of them behind.
const parent = process.ppid
setInterval(() => {
  if (process.ppid !== parent) process.exit(1)
}, 500).unref()
