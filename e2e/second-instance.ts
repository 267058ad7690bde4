// Where the second instance listens (e2e/second-server.ts).

export const secondPort = Number(process.env.E2E_SECOND_PORT ?? Number(process.env.E2E_PORT ?? 3100) + 2)

export const secondInstance = `http://127.0.0.1:${secondPort}`
