// How to call the npm that the host has, with the Node that it came with.

/** The command and arguments that run npm: the very npm that runs us, else the one on the PATH. */
export function npm(args) {
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error']
  const { npm_execpath: cli, npm_node_execpath: node } = process.env
  return cli && node ? { command: node, args: [cli, ...quiet] } : { command: 'npm', args: quiet }
}
